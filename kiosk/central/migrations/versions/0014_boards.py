"""The addresses of stores' pick-up boards."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0014"
down_revision: str | None = "0013"


def upgrade() -> None:
    op.create_table(
        "boards",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_boards_store_id_stores"),
        sa.PrimaryKeyConstraint("store_id", name="pk_boards"),
        sa.UniqueConstraint("token_hash", name="uq_boards_token_hash"),
    )
