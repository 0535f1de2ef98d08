"""Customers' calls for staff."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0017"
down_revision: str | None = "0016"


def upgrade() -> None:
    op.create_table(
        "help_calls",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("terminal_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("heard_at", UtcDateTime(), nullable=False),
        sa.Column("escalated_at", UtcDateTime(), nullable=True),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["store_id", "terminal_id"],
            ["terminals.store_id", "terminals.terminal_id"],
            name="fk_help_calls_store_id_terminals",
        ),
        sa.PrimaryKeyConstraint("store_id", "terminal_id", "number", name="pk_help_calls"),
    )
    op.create_index("ix_help_calls_at", "help_calls", ["store_id", "at"])
    waiting = sa.text("answered_at IS NULL")
    op.create_index(
        "ix_help_calls_waiting",
        "help_calls",
        ["store_id", "escalated_at"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )
