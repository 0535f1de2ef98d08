"""Counted stock, sold-out marks of single variants, and the pictures of a draft."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision: str | None = "0009"


def upgrade() -> None:
    with op.batch_alter_table("sold_out_marks") as marks:
        marks.add_column(sa.Column("variant", sa.String(), nullable=False, server_default=""))
        marks.drop_constraint("pk_sold_out_marks", type_="primary")
        marks.create_primary_key("pk_sold_out_marks", ["store_id", "subject", "choice", "variant"])
    op.create_table(
        "stock_counts",
        sa.Column("store_id", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("variant", sa.String(), nullable=False),
        sa.Column("figure", sa.BigInteger(), nullable=False),
        sa.Column("left", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name="fk_stock_counts_store_id_stores"),
        sa.PrimaryKeyConstraint("store_id", "subject", "choice", "variant", name="pk_stock_counts"),
    )
    op.add_column("orders", sa.Column("counted", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("order_events", sa.Column("line", sa.Integer(), nullable=True))
    op.add_column("catalog_drafts", sa.Column("pictures", sa.JSON(), nullable=False, server_default="{}"))
