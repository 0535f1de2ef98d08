"""Payments by a code of the shop's own account."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("attempts", sa.Column("way", sa.String(), nullable=False, server_default="scan"))


def downgrade() -> None:
    op.drop_column("attempts", "way")
