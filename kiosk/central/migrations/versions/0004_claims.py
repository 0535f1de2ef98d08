"""A pairing code remembers which terminal used it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"


def upgrade() -> None:
    op.add_column("pairing_codes", sa.Column("terminal_id", sa.String(), nullable=True))
