"""Who did what: the record of staff, the author of an event, and what the panel lists orders by."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("fact", sa.String(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("seal", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_audit"),
    )
    op.add_column("order_events", sa.Column("by", sa.String(), nullable=True))
    op.add_column("orders", sa.Column("method", sa.String(), nullable=False, server_default=""))
    op.execute(
        "UPDATE orders SET method = coalesce((SELECT json_extract(fact, '$.method') FROM order_events AS e"
        " WHERE e.order_id = orders.order_id AND e.kind IN ('paid', 'payment_asked')"
        " ORDER BY e.kind = 'paid' DESC, e.sequence DESC LIMIT 1), '')"
    )
    op.create_index("ix_orders_placed", "orders", ["business_day", "placed_at", "state", "total", "method"])
    op.create_index("ix_orders_state", "orders", ["business_day", "state", "placed_at"])
    op.create_index("ix_orders_tracking_token", "orders", ["tracking_token"])
    op.create_index(
        "ix_orders_unsent", "orders", ["business_day", "placed_at"], sqlite_where=sa.text("acknowledged_at IS NULL")
    )
    op.execute("DELETE FROM facts WHERE name = 'staff-pin'")


def downgrade() -> None:
    for name in ("unsent", "tracking_token", "state", "placed"):
        op.drop_index(f"ix_orders_{name}", "orders")
    op.drop_column("orders", "method")
    op.drop_column("order_events", "by")
    op.drop_table("audit")
