"""Taking a catalog in and publishing it as an edition."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import zstandard
from sqlalchemy.orm import Session

from kiosk.central import live
from kiosk.central.catalog import repository
from kiosk.central.catalog.entities import Entity, compact, file_text, put_together, take_apart
from kiosk.central.catalog.errors import NothingToPublish, UnknownEdition
from kiosk.central.catalog.models import DraftRow, EditionRow
from kiosk.central.catalog.pictures import Pictures, picture_entities
from kiosk.central.catalog.reading import LARGEST_FILE, CatalogFile, read_catalog
from kiosk.central.catalog.rows import Key, make_rows, same_content
from kiosk.central.catalog.snapshots import Snapshot, publish_snapshot
from kiosk.central.catalog.stock import StockCount
from kiosk.central.central import Central
from kiosk.central.epochs import add_epoch, epoch
from kiosk.central.stores import ensure_store, list_stores, lock_store, store_row
from kiosk.wire.live import EditionOut
from kiosk.wire.pictures import PictureDocument
from kiosk.wire.snapshot import SCHEMA, EntityRow


@dataclass(frozen=True, slots=True)
class Published:
    """A new edition is out."""

    store_id: str
    edition: int


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The content is that of the newest edition; no new one was made."""

    store_id: str
    edition: int


Publication = Published | Unchanged


def keep_draft(session: Session, file: CatalogFile, now: datetime, pictures: Pictures | None = None) -> str:
    """Keep a catalog and its pictures as its store's draft; gives the store's id."""
    store = file.document.store
    ensure_store(session, store.id, store.name, now)
    content = zstandard.ZstdCompressor(level=6).compress(compact(file.written).encode())
    named = {name: picture.model_dump() for name, picture in (pictures or {}).items()}
    session.merge(DraftRow(store_id=store.id, content=content, pictures=named, imported_at=now))
    return store.id


def publish_draft(central: Central, store_id: str) -> Publication:
    """Publish what was imported last; without a draft, the newest edition stands.

    A draft that comes in meanwhile is not the one that went out: it waits for the next time.
    """
    with central.database.read() as session:
        edition = store_row(session, store_id).edition
        draft = repository.draft(session, store_id)
        if draft is None:
            if not edition:
                raise NothingToPublish(store_id)
            return Unchanged(store_id, edition)
        content = zstandard.ZstdDecompressor().decompress(draft.content, max_output_size=LARGEST_FILE)
        pictures = {name: PictureDocument.model_validate(picture) for name, picture in draft.pictures.items()}
        imported_at = draft.imported_at
    entities = (*take_apart(read_catalog(content)), *picture_entities(pictures))
    publication = publish(central, store_id, entities)
    with central.database.write() as session:
        lock_store(session, store_id)  # who keeps a draft just now is to find this one gone, or not at all
        repository.remove_draft(session, store_id, imported_at)
    return publication


def publish_again(central: Central, store_id: str, number: int) -> Publication:
    """Roll back: publish the content of an older edition under a new number. A draft keeps waiting."""
    with central.database.read() as session:
        store_row(session, store_id)
        entities = _entities_at(session, store_id, number)
    return publish(central, store_id, entities, source=number)


def export(session: Session, store_id: str, number: int | None = None) -> str:
    """The catalog file that an edition, normally the newest, came from."""
    newest = store_row(session, store_id).edition
    if not newest:
        raise NothingToPublish(store_id)
    return file_text(put_together(_entities_at(session, store_id, number or newest)))


def _entities_at(session: Session, store_id: str, number: int) -> tuple[Entity, ...]:
    if repository.edition(session, store_id, number) is None:
        raise UnknownEdition(store_id, number)
    return tuple(Entity(row.kind, row.id, row.body) for row in repository.rows_at(session, store_id, number))


def publish(central: Central, store_id: str, entities: Sequence[Entity], source: int | None = None) -> Publication:
    """Publish entities as the store's next edition.

    The snapshot is built while others may write; if another edition came out meanwhile, it is built anew.
    """
    while True:
        newest = _newest(central, store_id)
        if newest.number and same_content(entities, newest.rows.values()):
            return Unchanged(store_id, newest.number)
        if published := _publish_after(newest, central, make_rows(entities, newest.rows), source):
            return published


def begin_epoch(central: Central) -> tuple[Published, ...]:
    """After the database was restored from a backup: publish every store's newest edition again, in a new epoch.

    Terminals then fetch afresh, whatever edition they hold, and send again what they have of orders.
    Drafts keep waiting.
    """
    with central.database.write() as session:
        add_epoch(session, secrets.token_hex(8), central.now())
        published = [store.store_id for store in list_stores(session) if store.edition]
    return tuple(_publish_once_more(central, store_id) for store_id in published)


def _publish_once_more(central: Central, store_id: str) -> Published:
    while True:
        newest = _newest(central, store_id)
        if published := _publish_after(newest, central, tuple(newest.rows.values()), newest.number):
            return published


@dataclass(frozen=True, slots=True)
class _Newest:
    """What a store has published last; number 0 before the first."""

    store_id: str
    number: int
    epoch: str
    rows: dict[Key, EntityRow]


def _newest(central: Central, store_id: str) -> _Newest:
    with central.database.read() as session:
        number = store_row(session, store_id).edition
        rows = repository.rows_at(session, store_id, number) if number else ()
        return _Newest(store_id, number, epoch(session), {row.key: row for row in rows})


def _publish_after(
    newest: _Newest, central: Central, rows: Sequence[EntityRow], source: int | None
) -> Published | None:
    """The edition after `newest`, or None when another one took its number meanwhile."""
    store_id, number = newest.store_id, newest.number + 1
    snapshot = publish_snapshot(central.settings.snapshots, store_id, number, newest.epoch, rows)
    edition = _edition_row(store_id, number, central.now(), source, snapshot)
    return Published(store_id, number) if _bring_out(central, edition, rows, newest.rows) else None


def _edition_row(store_id: str, number: int, now: datetime, source: int | None, snapshot: Snapshot) -> EditionRow:
    return EditionRow(
        store_id=store_id,
        edition=number,
        made_at=now,
        source=source,
        schema=SCHEMA,
        state=snapshot.state,
        size=snapshot.size,
        sha256=snapshot.sha256,
        compressed_size=snapshot.compressed_size,
        compressed_sha256=snapshot.compressed_sha256,
    )


def _bring_out(central: Central, edition: EditionRow, rows: Sequence[EntityRow], known: dict[Key, EntityRow]) -> bool:
    """Number the edition in the transaction that stores it; False when another took the number before."""
    number, store_id = edition.edition, edition.store_id
    with central.database.write() as session:
        store = lock_store(session, store_id)
        if store.edition != number - 1:
            return False
        present = {row.key: row for row in rows}
        changed = [row for key, row in present.items() if known.get(key) != row]
        ended = [key for key, row in known.items() if present.get(key) != row]
        repository.end_rows(session, store_id, ended, number)
        repository.begin_rows(session, store_id, changed, number)
        session.add(edition)
        store.edition = number
        session.flush()
        count = StockCount(session, central.now())
        count.begin_edition(store)
        count.tell()
        live.tell(session, store_id, EditionOut(edition=number, epoch=epoch(session)), central.now())
    return True
