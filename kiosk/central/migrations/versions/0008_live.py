"""Live events, terminals' reports, and commands to them."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0008"
down_revision: str | None = "0007"


def upgrade() -> None:
    op.add_column("stores", sa.Column("live_number", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "live_events",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("terminal_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_live_events_store_id_stores"),
        sa.PrimaryKeyConstraint("store_id", "number", name="pk_live_events"),
    )
    op.create_table(
        "terminal_health",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("terminal_id", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        _of_a_terminal("terminal_health"),
        sa.PrimaryKeyConstraint("store_id", "terminal_id", name="pk_terminal_health"),
    )
    op.create_table(
        "terminal_commands",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("command_id", sa.String(64), nullable=False),
        sa.Column("terminal_id", sa.String(), nullable=False),
        sa.Column("action", sa.String(20), nullable=False),
        sa.Column("given_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(10), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("log", sa.Text(), nullable=False),
        sa.Column("answered_at", UtcDateTime(), nullable=True),
        _of_a_terminal("terminal_commands"),
        sa.PrimaryKeyConstraint("store_id", "command_id", name="pk_terminal_commands"),
    )
    op.create_index("ix_terminal_commands_given", "terminal_commands", ["store_id", "terminal_id", "given_at"])


def _of_a_terminal(table: str) -> sa.ForeignKeyConstraint:
    there = ["terminals.store_id", "terminals.terminal_id"]
    return sa.ForeignKeyConstraint(["store_id", "terminal_id"], there, name=f"fk_{table}_store_id_terminals")
