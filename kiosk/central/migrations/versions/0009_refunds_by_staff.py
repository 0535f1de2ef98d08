"""Which lines a refund is for, and who made it."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision: str | None = "0008"


def upgrade() -> None:
    op.add_column("payment_refunds", sa.Column("lines", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("payment_refunds", sa.Column("by", sa.String(64), nullable=False, server_default=""))
