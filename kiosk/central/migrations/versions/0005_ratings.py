"""How orders went."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0005"
down_revision: str | None = "0004"


def upgrade() -> None:
    op.create_table(
        "order_ratings",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("order_id", sa.String(64), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["store_id", "order_id"], ["orders.store_id", "orders.order_id"], name="fk_order_ratings_store_id_orders"
        ),
        sa.PrimaryKeyConstraint("store_id", "order_id", name="pk_order_ratings"),
    )
