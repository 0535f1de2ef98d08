"""Attempts by the code of the customer's phone."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision: str | None = "0015"


def upgrade() -> None:
    op.add_column("payment_attempts", sa.Column("presented", sa.Boolean(), nullable=False, server_default=sa.false()))
