"""Tickets to print."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "print_jobs",
        sa.Column("job_id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("copy", sa.Boolean(), nullable=False),
        sa.Column("begun", sa.Boolean(), nullable=False),
        sa.Column("queued_at", sa.String(), nullable=False),
        sa.Column("printed_at", sa.String(), nullable=True),
        sa.Column("problem", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["orders.order_id"], name="fk_print_jobs_orders", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("job_id", name="pk_print_jobs"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_print_jobs_printed_at", "print_jobs", ["printed_at"])
    op.create_index("ix_print_jobs_order_id", "print_jobs", ["order_id", "kind"])


def downgrade() -> None:
    op.drop_table("print_jobs")
