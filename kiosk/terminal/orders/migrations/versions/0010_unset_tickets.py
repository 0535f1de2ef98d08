"""Tickets that could not be set are found without reading all those that were."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_print_jobs_unset", "print_jobs", ["order_id", "kind"], sqlite_where=sa.text("problem != ''"))


def downgrade() -> None:
    op.drop_index("ix_print_jobs_unset", "print_jobs")
