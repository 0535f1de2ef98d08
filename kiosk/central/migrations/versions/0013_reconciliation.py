"""Providers' bills held against the books, and the chain of what staff had central do."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0013"
down_revision: str | None = "0012"


def upgrade() -> None:
    op.create_table(
        "reconciliations",
        sa.Column("provider", sa.String(64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("checked_at", UtcDateTime(), nullable=False),
        sa.Column("entries", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("provider", "day", name="pk_reconciliations"),
    )
    op.create_table(
        "reconciliation_differences",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("provider", sa.String(64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "provider", "day", "position", name="pk_reconciliation_differences"),
    )
    op.create_table(
        "staff_audit_office",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("staff_id", sa.String(64), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.Column("fault", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_staff_audit_office_store_id_stores"),
        sa.PrimaryKeyConstraint("store_id", "sequence", name="pk_staff_audit_office"),
    )
    op.create_table(
        "staff_audit_office_heads",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_staff_audit_office_heads_store_id_stores"),
        sa.PrimaryKeyConstraint("store_id", name="pk_staff_audit_office_heads"),
    )
