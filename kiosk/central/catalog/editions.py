"""A published edition as a catalog to price with."""

from collections import OrderedDict
from enum import Enum
from threading import Lock
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central.catalog import repository
from kiosk.central.epochs import epoch
from kiosk.domain.catalog import Catalog, Option, Product, Promotion, Store
from kiosk.wire.catalog import OptionDocument, ProductDocument, StoreDocument, promotion_adapter
from kiosk.wire.snapshot import Kind

_EDITIONS: Final = 8
_ENTITIES: Final = 2000


class _Unread(Enum):
    """Stands for what was not read yet, as None stands for what is not there."""

    UNREAD = "unread"


class _Decoded:
    """What was read of one edition so far; an edition never changes, so it never gets stale."""

    def __init__(self, store: Store, promotions: tuple[Promotion, ...]) -> None:
        self.store = store
        self.promotions = promotions
        self.products: dict[str, Product | None] = {}
        self.options: dict[str, Option | None] = {}


_decoded: OrderedDict[tuple[str, str, int], _Decoded] = OrderedDict()
_lock = Lock()


class EditionCatalog:
    """One edition, read from the database as it is asked for; good for as long as the session is."""

    def __init__(self, session: Session, edition: int, decoded: _Decoded) -> None:
        self._session = session
        self._decoded = decoded
        self.edition = edition
        self.store = decoded.store
        self.promotions = decoded.promotions

    def product(self, product_id: str) -> Product | None:
        """The product of that id."""
        known = self._decoded.products
        have = known.get(product_id, _Unread.UNREAD)
        if not isinstance(have, _Unread):
            return have
        body = self._body(Kind.PRODUCT, product_id)
        found = ProductDocument.model_validate_json(body).to_domain() if body else None
        _make_room(known)
        known[product_id] = found
        return found

    def option(self, option_id: str) -> Option | None:
        """The option of that id."""
        known = self._decoded.options
        have = known.get(option_id, _Unread.UNREAD)
        if not isinstance(have, _Unread):
            return have
        body = self._body(Kind.OPTION, option_id)
        found = OptionDocument.model_validate_json(body).to_domain() if body else None
        _make_room(known)
        known[option_id] = found
        return found

    def _body(self, kind: Kind, name: str) -> str | None:
        return repository.row_at(self._session, self.store.id, self.edition, kind, name)


def catalog_at(session: Session, store_id: str, edition: int) -> Catalog | None:
    """The store's catalog as it was in that edition, or None if there never was such an edition."""
    key = (epoch(session), store_id, edition)
    with _lock:
        decoded = _decoded.get(key)
    if decoded is None:
        decoded = _read(session, store_id, edition)
        if decoded is None:
            return None
        with _lock:
            _decoded[key] = decoded
            while len(_decoded) > _EDITIONS:
                _decoded.popitem(last=False)
    return EditionCatalog(session, edition, decoded)


def _read(session: Session, store_id: str, edition: int) -> _Decoded | None:
    if repository.edition(session, store_id, edition) is None:
        return None
    (store,) = repository.bodies_at(session, store_id, edition, Kind.STORE)
    promotions = repository.bodies_at(session, store_id, edition, Kind.PROMOTION)
    return _Decoded(
        StoreDocument.model_validate_json(store).to_domain(),
        tuple(promotion_adapter.validate_json(body).to_domain() for body in promotions),
    )


def _make_room(known: dict[str, Product | None] | dict[str, Option | None]) -> None:
    if len(known) >= _ENTITIES:
        known.clear()
