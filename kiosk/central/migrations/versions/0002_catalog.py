"""Catalogs, editions and sold-out marks; the first epoch begins."""

import secrets
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from kiosk.central.database import UtcDateTime

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    epochs = op.create_table(
        "epochs",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("epoch", sa.String(), nullable=False),
        sa.Column("begun_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_epochs"),
    )
    op.bulk_insert(epochs, [{"number": 1, "epoch": secrets.token_hex(8), "begun_at": datetime.now(UTC)}])
    op.create_table(
        "catalog_drafts",
        _store_id(),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("imported_at", UtcDateTime(), nullable=False),
        _of_a_store("catalog_drafts"),
        sa.PrimaryKeyConstraint("store_id", name="pk_catalog_drafts"),
    )
    op.create_table(
        "catalog_editions",
        _store_id(),
        sa.Column("edition", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("source", sa.Integer(), nullable=True),
        sa.Column("schema", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("compressed_size", sa.BigInteger(), nullable=False),
        sa.Column("compressed_sha256", sa.String(), nullable=False),
        _of_a_store("catalog_editions"),
        sa.PrimaryKeyConstraint("store_id", "edition", name="pk_catalog_editions"),
    )
    op.create_table(
        "catalog_rows",
        _store_id(),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("gone", sa.Integer(), nullable=True),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("rank", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        _of_a_store("catalog_rows"),
        sa.PrimaryKeyConstraint("store_id", "kind", "id", "since", name="pk_catalog_rows"),
    )
    op.create_index("ix_catalog_rows_gone", "catalog_rows", ["store_id", "gone", "kind", "position"])
    op.create_table(
        "sold_out_marks",
        _store_id(),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.Column("marked_at", UtcDateTime(), nullable=False),
        sa.Column("marked_by", sa.String(), nullable=False),
        _of_a_store("sold_out_marks"),
        sa.PrimaryKeyConstraint("store_id", "subject", "choice", name="pk_sold_out_marks"),
    )


def _store_id() -> sa.Column[str]:
    return sa.Column("store_id", sa.String(), nullable=False)


def _of_a_store(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["store_id"], ["stores.store_id"], name=f"fk_{table}_store_id_stores")
