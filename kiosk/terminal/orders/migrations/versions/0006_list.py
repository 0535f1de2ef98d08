"""The list of a day's orders is read in the order of an index down to its last page."""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_OLD = ["business_day", "placed_at", "state", "total", "method"]


def upgrade() -> None:
    op.drop_index("ix_orders_placed", "orders")
    op.create_index("ix_orders_placed", "orders", [*_OLD[:2], "pickup_number", *_OLD[2:]])


def downgrade() -> None:
    op.drop_index("ix_orders_placed", "orders")
    op.create_index("ix_orders_placed", "orders", _OLD)
