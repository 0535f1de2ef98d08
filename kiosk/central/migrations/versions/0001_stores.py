"""Stores, terminals and pairing codes."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    op.create_table(
        "stores",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("name", sa.JSON(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("marks_version", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", name="pk_stores"),
    )
    op.create_table(
        "terminals",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("terminal_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("letters", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("credential_hash", sa.String(), nullable=False),
        sa.Column("paired_at", UtcDateTime(), nullable=False),
        sa.Column("revoked_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_terminals_store_id_stores"),
        sa.PrimaryKeyConstraint("store_id", "terminal_id", name="pk_terminals"),
        sa.UniqueConstraint("credential_hash", name="uq_terminals_credential_hash"),
        sa.UniqueConstraint("store_id", "position", name="uq_terminals_store_id"),
    )
    op.create_table(
        "pairing_codes",
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("claimed_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_pairing_codes_store_id_stores"),
        sa.PrimaryKeyConstraint("code_hash", name="pk_pairing_codes"),
    )
