"""What was ordered, added up by day and product, and which orders money went back of."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "tally",
        sa.Column("business_day", sa.String(), nullable=False),
        sa.Column("product", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("business_day", "product", name="pk_tally"),
    )
    op.create_index("ix_tally_quantity", "tally", ["business_day", "quantity"])
    partly = sa.text("refunded > 0")
    op.create_index("ix_orders_refunded", "orders", ["business_day", "refunded"], sqlite_where=partly)


def downgrade() -> None:
    op.drop_index("ix_orders_refunded", "orders")
    op.drop_table("tally")
