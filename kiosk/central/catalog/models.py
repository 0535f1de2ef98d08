"""Tables of catalogs, their editions, and sold-out marks."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.central.database import Base, UtcDateTime


class DraftRow(Base):
    """A catalog file that was taken in and is not published yet, compressed with zstd, and its pictures by name."""

    __tablename__ = "catalog_drafts"

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    pictures: Mapped[dict[str, dict[str, Any]]] = mapped_column(JSON, default=dict, server_default="{}")
    imported_at: Mapped[datetime] = mapped_column(UtcDateTime)


class EditionRow(Base):
    """A published edition; it never changes. `source` is the edition whose content it repeats, after a rollback."""

    __tablename__ = "catalog_editions"

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    edition: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    source: Mapped[int | None]
    schema: Mapped[int]
    state: Mapped[str]
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str]
    compressed_size: Mapped[int] = mapped_column(BigInteger)
    compressed_sha256: Mapped[str]


class CatalogRow(Base):
    """An entity as it stood from edition `since` on, until edition `gone` (None: it still does)."""

    __tablename__ = "catalog_rows"
    __table_args__ = (
        Index("ix_catalog_rows_gone", "store_id", "gone", "kind", "position"),
        Index("ix_catalog_rows_since", "store_id", "since"),
    )

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    gone: Mapped[int | None]
    position: Mapped[int] = mapped_column(BigInteger)
    rank: Mapped[int] = mapped_column(BigInteger)
    body: Mapped[str] = mapped_column(Text)
    terms: Mapped[str] = mapped_column(Text)


class SoldOutRow(Base):
    """Something marked sold out: a product, one variant of it, or one choice of the option `subject`.

    `choice` is empty for a product, `variant` (JSON pairs of option and choice, in order) for all but a variant.
    """

    __tablename__ = "sold_out_marks"

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    choice: Mapped[str] = mapped_column(primary_key=True)
    variant: Mapped[str] = mapped_column(primary_key=True, default="", server_default="")
    marked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    marked_by: Mapped[str]


class MarkChangeRow(Base):
    """When staff last changed a mark, be that to sold out or back: what they did before counts no more."""

    __tablename__ = "mark_changes"

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    choice: Mapped[str] = mapped_column(primary_key=True)
    variant: Mapped[str] = mapped_column(primary_key=True)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class StockRow(Base):
    """How many are left of something counted, named as in `SoldOutRow`; `figure` is what its edition says there is."""

    __tablename__ = "stock_counts"

    store_id: Mapped[str] = mapped_column(ForeignKey("stores.store_id"), primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    choice: Mapped[str] = mapped_column(primary_key=True)
    variant: Mapped[str] = mapped_column(primary_key=True)
    figure: Mapped[int] = mapped_column(BigInteger)
    left: Mapped[int] = mapped_column(BigInteger)
