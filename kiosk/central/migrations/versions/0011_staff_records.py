"""When each mark was last changed by staff, and where each terminal's record of what staff did ends."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0011"
down_revision: str | None = "0010"

_HEADS = """
    INSERT INTO staff_audit_heads (store_id, terminal_id, sequence, seal)
    SELECT a.store_id, a.terminal_id, a.sequence, a.seal FROM staff_audit AS a
    WHERE a.sequence = (
        SELECT max(b.sequence) FROM staff_audit AS b WHERE b.store_id = a.store_id AND b.terminal_id = a.terminal_id
    )
"""


def upgrade() -> None:
    op.create_table(
        "mark_changes",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_mark_changes_store_id_stores"),
        sa.PrimaryKeyConstraint("store_id", "subject", "choice", "variant", name="pk_mark_changes"),
    )
    op.create_table(
        "staff_audit_heads",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("terminal_id", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("seal", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["store_id", "terminal_id"],
            ["terminals.store_id", "terminals.terminal_id"],
            name="fk_staff_audit_heads_store_id_terminals",
        ),
        sa.PrimaryKeyConstraint("store_id", "terminal_id", name="pk_staff_audit_heads"),
    )
    op.execute(_HEADS)
