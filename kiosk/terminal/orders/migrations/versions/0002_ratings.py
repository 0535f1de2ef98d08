"""How customers rated their orders."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "ratings",
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("sent_at", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["orders.order_id"], name="fk_ratings_orders", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("order_id", name="pk_ratings"),
    )
    op.create_index("ix_ratings_sent_at", "ratings", ["sent_at"])


def downgrade() -> None:
    op.drop_table("ratings")
