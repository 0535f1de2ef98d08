"""What terminals are told of editions: the signed manifest, and signed changes."""

from typing import Final

from sqlalchemy.orm import Session

from kiosk.central.catalog import repository
from kiosk.central.catalog.errors import ChangesGone, NothingToPublish
from kiosk.central.catalog.models import EditionRow
from kiosk.central.epochs import epoch
from kiosk.central.keys import KeyRing
from kiosk.central.stores import store_row
from kiosk.wire.manifest import CHANGES, MANIFEST, Changes, Manifest
from kiosk.wire.signing import Signed, SigningKey

_FEW: Final = 200
"""Changes that are always told as such; beyond, only while they are less than a fifth of the catalog."""


def manifest_tag(session: Session, keys: KeyRing, store_id: str, trusted: str) -> str:
    """The entity tag of the newest manifest, as it is signed for a terminal that trusts this key."""
    key, next_key = keys.for_one_who_trusts(trusted)
    return f'"{epoch(session)}-{store_row(session, store_id).edition}-{(next_key or key.public_hex)[:16]}"'


def signed_manifest(session: Session, keys: KeyRing, store_id: str, trusted: str) -> Signed:
    """The newest edition's manifest, for a terminal that trusts this key."""
    key, next_key = keys.for_one_who_trusts(trusted)
    edition = _newest(session, store_id)
    manifest = Manifest(
        store=store_id,
        edition=edition.edition,
        epoch=epoch(session),
        schema_version=edition.schema,
        size=edition.size,
        sha256=edition.sha256,
        compressed_size=edition.compressed_size,
        compressed_sha256=edition.compressed_sha256,
        state=edition.state,
        made_at=edition.made_at,
        next_key=next_key,
    )
    return key.sign(MANIFEST, manifest.model_dump(mode="json", by_alias=True))


def signed_changes(session: Session, key: SigningKey, store_id: str, since: int, known: str) -> Signed:
    """What turns edition `since` into the newest, or `ChangesGone`."""
    edition = _newest(session, store_id)
    if known != epoch(session) or not 1 <= since <= edition.edition:
        raise ChangesGone
    count = repository.count_changes(session, store_id, since)
    if count > _FEW and count > repository.count_rows(session, store_id) // 5:
        raise ChangesGone
    changes = Changes(
        store=store_id,
        since=since,
        edition=edition.edition,
        epoch=known,
        schema_version=edition.schema,
        state=edition.state,
        made_at=edition.made_at,
        rows=tuple(repository.rows_changed(session, store_id, since)),
        removed=tuple(repository.rows_removed(session, store_id, since)),
    )
    return key.sign(CHANGES, changes.model_dump(mode="json", by_alias=True))


def _newest(session: Session, store_id: str) -> EditionRow:
    edition = repository.edition(session, store_id, store_row(session, store_id).edition)
    if edition is None:
        raise NothingToPublish(store_id)
    return edition
