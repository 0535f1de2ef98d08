"""Finding what came since an edition without reading all that was there before."""

from alembic import op

revision = "0012"
down_revision: str | None = "0011"


def upgrade() -> None:
    op.create_index("ix_catalog_rows_since", "catalog_rows", ["store_id", "since"])
