"""What own orders take of counted stock, and the line that a refusal is about."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "takings",
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("order_id", "subject", "choice", "variant", name="pk_takings"),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.order_id"], name="fk_takings_order_id_orders", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_takings_subject", "takings", ["subject"])
    op.create_index("ix_takings_version", "takings", ["version"])
    op.add_column("outbox", sa.Column("refused_line", sa.Integer(), nullable=True))


def downgrade() -> None:
    op.drop_column("outbox", "refused_line")
    op.drop_table("takings")
