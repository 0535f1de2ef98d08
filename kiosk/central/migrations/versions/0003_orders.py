"""Orders, payment attempts, refunds, and the practice provider's books."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0003"
down_revision: str | None = "0002"

_UNDECIDED = sa.text("state IN ('created', 'showing', 'closing', 'unknown')")


def upgrade() -> None:
    _orders()
    _order_events()
    _payment_attempts()
    _payment_refunds()
    _practice_charges()


def _orders() -> None:
    op.create_table(
        "orders",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("terminal_id", sa.String(), nullable=False),
        sa.Column("pickup_number", sa.String(16), nullable=False),
        sa.Column("business_day", sa.Date(), nullable=False),
        sa.Column("tracking_token", sa.String(128), nullable=True),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("paid", sa.BigInteger(), nullable=False),
        sa.Column("refunded", sa.BigInteger(), nullable=False),
        sa.Column("refunds_confirmed", sa.BigInteger(), nullable=False),
        sa.Column("payment_method", sa.String(64), nullable=True),
        sa.Column("payment_attempt", sa.String(64), nullable=True),
        sa.Column("refusal", sa.String(64), nullable=False),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.Column("last_sequence", sa.Integer(), nullable=False),
        sa.Column("own_facts", sa.Integer(), nullable=False),
        sa.Column("placed_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_orders_store_id_stores"),
        sa.PrimaryKeyConstraint("store_id", "order_id", name="pk_orders"),
    )
    op.create_index("ix_orders_id", "orders", ["order_id"])
    op.create_index("ix_orders_tracking", "orders", ["tracking_token"])
    op.create_index("ix_orders_number", "orders", ["store_id", "business_day", "pickup_number"])
    op.create_index("ix_orders_placed", "orders", ["store_id", "placed_at"])


def _order_events() -> None:
    op.create_table(
        "order_events",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("origin", sa.String(10), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("verdict", sa.String(10), nullable=False),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("flag", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["store_id", "order_id"], ["orders.store_id", "orders.order_id"], name="fk_order_events_store_id_orders"
        ),
        sa.PrimaryKeyConstraint("store_id", "order_id", "origin", "sequence", name="pk_order_events"),
    )


def _payment_attempts() -> None:
    op.create_table(
        "payment_attempts",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("attempt_id", sa.String(64), nullable=False),
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("terminal_id", sa.String(), nullable=False),
        sa.Column("method", sa.String(64), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("scanned", sa.Boolean(), nullable=False),
        sa.Column("qr_text", sa.Text(), nullable=False),
        sa.Column("close_asked", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["store_id", "order_id"], ["orders.store_id", "orders.order_id"], name="fk_payment_attempts_store_id_orders"
        ),
        sa.PrimaryKeyConstraint("store_id", "attempt_id", name="pk_payment_attempts"),
    )
    op.create_index("ix_payment_attempts_id", "payment_attempts", ["attempt_id"])
    op.create_index("ix_payment_attempts_state", "payment_attempts", ["state"])
    op.create_index(
        "uq_payment_attempts_undecided",
        "payment_attempts",
        ["store_id", "order_id"],
        unique=True,
        sqlite_where=_UNDECIDED,
        postgresql_where=_UNDECIDED,
    )


def _payment_refunds() -> None:
    op.create_table(
        "payment_refunds",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("attempt_id", sa.String(64), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["store_id", "attempt_id"],
            ["payment_attempts.store_id", "payment_attempts.attempt_id"],
            name="fk_payment_refunds_store_id_payment_attempts",
        ),
        sa.PrimaryKeyConstraint("store_id", "attempt_id", "key", name="pk_payment_refunds"),
    )
    op.create_index("ix_payment_refunds_pending", "payment_refunds", ["done_at"])


def _practice_charges() -> None:
    op.create_table(
        "practice_charges",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("attempt_id", sa.String(64), nullable=False),
        sa.Column("token", sa.String(64), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(3), nullable=False),
        sa.Column("status", sa.String(10), nullable=False),
        sa.Column("scanned", sa.Boolean(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "attempt_id", name="pk_practice_charges"),
    )
    op.create_index("ix_practice_charges_token", "practice_charges", ["token"])
