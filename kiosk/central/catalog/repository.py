"""All SQL about catalogs and their editions."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, func, insert, or_, select, tuple_, update
from sqlalchemy.orm import Session, aliased

from kiosk.central.catalog.models import CatalogRow, DraftRow, EditionRow, StockRow
from kiosk.wire.manifest import Tombstone
from kiosk.wire.snapshot import EntityRow, Kind

_CHUNK = 400
"""Keys in one statement."""


def draft(session: Session, store_id: str) -> DraftRow | None:
    """What was imported and not published yet."""
    return session.get(DraftRow, store_id)


def remove_draft(session: Session, store_id: str, imported_at: datetime) -> None:
    """Forget the draft that came in then; one that came in later stays."""
    session.execute(delete(DraftRow).where(DraftRow.store_id == store_id, DraftRow.imported_at == imported_at))


def edition(session: Session, store_id: str, number: int) -> EditionRow | None:
    """A published edition."""
    return session.get(EditionRow, (store_id, number))


def rows_at(session: Session, store_id: str, number: int) -> Iterator[EntityRow]:
    """All rows of an edition, kind by kind in order."""
    order = (CatalogRow.kind, CatalogRow.position)
    found = select(*_COLUMNS).where(CatalogRow.store_id == store_id, _stood_at(number)).order_by(*order)
    return (_entity(row) for row in session.execute(found))


def row_at(session: Session, store_id: str, number: int, kind: Kind, name: str) -> str | None:
    """The body of one row of an edition."""
    wanted = (CatalogRow.store_id == store_id, CatalogRow.kind == kind, CatalogRow.id == name, _stood_at(number))
    return session.scalar(select(CatalogRow.body).where(*wanted))


def bodies_at(session: Session, store_id: str, number: int, kind: Kind) -> Sequence[str]:
    """The bodies of all rows of a kind, in order."""
    wanted = (CatalogRow.store_id == store_id, CatalogRow.kind == kind, _stood_at(number))
    return session.scalars(select(CatalogRow.body).where(*wanted).order_by(CatalogRow.position)).all()


def product_ids(session: Session, store_id: str, number: int) -> Sequence[str]:
    """The ids of an edition's products, in order."""
    wanted = (CatalogRow.store_id == store_id, CatalogRow.kind == Kind.PRODUCT, _stood_at(number))
    return session.scalars(select(CatalogRow.id).where(*wanted).order_by(CatalogRow.position)).all()


def count_rows(session: Session, store_id: str) -> int:
    """How many rows the newest edition has."""
    standing = (CatalogRow.store_id == store_id, CatalogRow.gone.is_(None))  # by the index of `gone`
    return session.scalar(select(func.count()).where(*standing)) or 0


def count_changes(session: Session, store_id: str, since: int) -> int:
    """How many rows of the newest edition are not in edition `since`, and how many of that are in the newest no more.

    A row that changed is one of each, however often it changed.
    """
    touched = (_came_after(since), _went_after(since))  # counted one by one, each by its index
    counts = (select(func.count()).where(CatalogRow.store_id == store_id, each) for each in touched)
    return sum(session.scalar(count) or 0 for count in counts)


def rows_changed(session: Session, store_id: str, since: int) -> Iterator[EntityRow]:
    """The rows of the newest edition that edition `since` does not have."""
    found = (CatalogRow.store_id == store_id, _came_after(since))
    return map(_entity, session.execute(select(*_COLUMNS).where(*found).order_by(CatalogRow.kind, CatalogRow.id)))


def rows_removed(session: Session, store_id: str, since: int) -> Iterator[Tombstone]:
    """The rows of edition `since` whose key the newest edition does not have."""
    newest = aliased(CatalogRow)
    same_key = (newest.store_id == store_id, newest.kind == CatalogRow.kind, newest.id == CatalogRow.id)
    present = exists().where(*same_key, newest.gone.is_(None))
    left = (CatalogRow.store_id == store_id, _went_after(since), ~present)
    rows = session.execute(select(CatalogRow.kind, CatalogRow.id).where(*left).order_by(CatalogRow.kind, CatalogRow.id))
    return (Tombstone(kind=Kind(kind), id=name) for kind, name in rows)


def end_rows(session: Session, store_id: str, keys: Iterable[tuple[str, str]], number: int) -> None:
    """From this edition on, these rows stand no more."""
    ending = list(keys)
    for start in range(0, len(ending), _CHUNK):
        which = tuple_(CatalogRow.kind, CatalogRow.id).in_(ending[start : start + _CHUNK])
        present = (CatalogRow.store_id == store_id, CatalogRow.gone.is_(None))
        session.execute(update(CatalogRow).where(*present, which).values(gone=number))


def begin_rows(session: Session, store_id: str, rows: Iterable[EntityRow], number: int) -> None:
    """From this edition on, these rows stand."""
    frame = {"store_id": store_id, "since": number, "gone": None}
    values = [frame | {name: getattr(row, name) for name in EntityRow.model_fields} for row in rows]
    if values:
        session.execute(insert(CatalogRow.metadata.tables[CatalogRow.__tablename__]), values)


def stock(session: Session, store_id: str, key: tuple[str, str, str]) -> StockRow | None:
    """The count of one thing, by its subject, choice and variant."""
    return session.get(StockRow, (store_id, *key))


def stocks(session: Session, store_id: str) -> Sequence[StockRow]:
    """All counts of a store."""
    return session.scalars(select(StockRow).where(StockRow.store_id == store_id)).all()


_COLUMNS = (
    CatalogRow.kind,
    CatalogRow.id,
    CatalogRow.position,
    CatalogRow.rank,
    CatalogRow.body,
    CatalogRow.terms,
)


def _stood_at(number: int) -> ColumnElement[bool]:
    return and_(CatalogRow.since <= number, or_(CatalogRow.gone.is_(None), CatalogRow.gone > number))


def _came_after(since: int) -> ColumnElement[bool]:
    still_there = func.coalesce(CatalogRow.gone, 0) == 0  # `IS NULL` has an index, by which SQLite reads all rows
    return and_(CatalogRow.since > since, still_there)


def _went_after(since: int) -> ColumnElement[bool]:
    stood_then = CatalogRow.since + 0 <= since  # most rows did: the index of `gone` leads to the few
    return and_(CatalogRow.gone > since, stood_then)


def _entity(row: Any) -> EntityRow:
    """A row as it was checked when it was written; checking a hundred thousand again would take seconds."""
    kind, name, position, rank, body, terms = row
    return EntityRow.model_construct(kind=Kind(kind), id=name, position=position, rank=rank, body=body, terms=terms)
