"""Payment codes of stores' own accounts."""

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0015"
down_revision: str | None = "0014"


def upgrade() -> None:
    op.create_table(
        "store_codes",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("standard", sa.String(64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("set_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_store_codes_store_id_stores"),
        sa.PrimaryKeyConstraint("store_id", "standard", name="pk_store_codes"),
    )
