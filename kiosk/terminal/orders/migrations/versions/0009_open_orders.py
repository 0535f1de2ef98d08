"""Orders of other days that are not over are found without reading all those that are."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    still_open = sa.text("state NOT IN ('cancelled', 'collected', 'refunded')")
    columns = ["placed_at", "pickup_number", "business_day", "state"]
    op.create_index("ix_orders_open", "orders", columns, sqlite_where=still_open)


def downgrade() -> None:
    op.drop_index("ix_orders_open", "orders")
