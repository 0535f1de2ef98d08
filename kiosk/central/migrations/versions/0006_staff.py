"""Staff, and what they did."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0006"
down_revision: str | None = "0005"


def upgrade() -> None:
    op.create_table(
        "staff",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(64), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("pin_hash", sa.String(200), nullable=False),
        sa.Column("card_hash", sa.String(64), nullable=False),
        sa.Column("totp_secret", sa.String(64), nullable=False),
        sa.Column("totp_used", sa.BigInteger(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("disabled_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_staff_store_id_stores"),
        sa.PrimaryKeyConstraint("store_id", "staff_id", name="pk_staff"),
    )
    op.create_table(
        "staff_audit",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("terminal_id", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("staff_id", sa.String(64), nullable=False),
        sa.Column("action", sa.String(40), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.Column("fault", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["store_id", "terminal_id"],
            ["terminals.store_id", "terminals.terminal_id"],
            name="fk_staff_audit_store_id_terminals",
        ),
        sa.PrimaryKeyConstraint("store_id", "terminal_id", "sequence", name="pk_staff_audit"),
    )
