"""What is counted, counted down by orders; what reaches 0 is marked sold out, and what comes back is not any more.

An edition names a figure for what is counted. The count begins there, and again whenever an edition names another.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central import live
from kiosk.central.catalog import repository
from kiosk.central.catalog.editions import catalog_at
from kiosk.central.catalog.marks import marked_by, set_mark, variant_key
from kiosk.central.catalog.models import StockRow
from kiosk.central.stores import StoreRow, lock_store
from kiosk.domain.selection import TooFewLeft
from kiosk.domain.stock import Demand, Item, figure, shortages, totals
from kiosk.wire.availability import Left, Mark
from kiosk.wire.live import StockCounted

COUNTING: Final = "stock"
"""Who marked what the count has brought to 0."""


Taken = tuple[str, str, str, int]
"""An item's key and how many an order took of it, as they are kept with the order."""


class StockCount:
    """The counting of one transaction. What it changes is told by `tell`, at the end."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._session = session
        self._now = now
        self._held: dict[tuple[str, Item], StockRow] = {}
        self._changed: dict[str, dict[Item, StockRow]] = {}

    def shortage(self, store_id: str, wanted: Sequence[Demand]) -> tuple[int, TooFewLeft] | None:
        """The first line that wants more than is left, with what is."""
        rows = self._rows(store_id, wanted)
        short = shortages(wanted, {item: row.left for item, row in rows.items()})
        return next(iter(short.items()), None)

    def take(self, store_id: str, wanted: Sequence[Demand]) -> tuple[Taken, ...]:
        """Take what is wanted or, when that is more than is left, whatever is left."""
        rows, taken = self._rows(store_id, wanted), []
        for item, quantity in totals(wanted).items():
            taking = min(quantity, rows[item].left)
            self._set(store_id, item, rows[item], rows[item].left - taking)
            taken += [(*_key(item), taking)] if taking else []
        return tuple(taken)

    def give_back(self, store_id: str, taken: Iterable[Taken]) -> None:
        """Put back what an order took that came to nothing."""
        for subject, choice, variant, quantity in taken:
            lock_store(self._session, store_id)
            row = repository.stock(self._session, store_id, (subject, choice, variant))
            if row is not None:
                self._set(store_id, item_of(row), row, row.left + quantity)

    def begin_edition(self, store: StoreRow) -> None:
        """A new edition of a locked store is out: where it names another figure, the count begins there."""
        catalog = catalog_at(self._session, store.store_id, store.edition)
        for row in repository.stocks(self._session, store.store_id):
            item = item_of(row)
            named = figure(item, catalog) if catalog else None
            if named is None:
                self._session.delete(row)
                self._mark(store, item, sold_out=False)
            elif named != row.figure:
                row.figure = named
                self._set(store.store_id, item, row, named)

    def tell(self) -> None:
        """Mark what is at 0, take the mark from what came back, and tell terminals what is left."""
        for store_id, changed in sorted(self._changed.items()):
            store = lock_store(self._session, store_id)
            for item, row in changed.items():
                self._mark(store, item, sold_out=row.left == 0)
            store.marks_version += 1
            left = tuple(left_of(row) for row in changed.values())
            told = StockCounted(version=store.marks_version, left=left)
            live.tell(self._session, store_id, told, self._now)
        self._changed.clear()

    def _mark(self, store: StoreRow, item: Item, *, sold_out: bool) -> None:
        """What somebody marked by hand, the count does not bring back."""
        if sold_out or marked_by(self._session, store.store_id, _mark_of(item)) == COUNTING:
            set_mark(self._session, store, _mark_of(item), sold_out, COUNTING, self._now)

    def _rows(self, store_id: str, wanted: Sequence[Demand]) -> dict[Item, StockRow]:
        """The counts of what is wanted, kept from other writers."""
        for demand in wanted:
            if (store_id, demand.item) not in self._held:
                lock_store(self._session, store_id)
                self._held[store_id, demand.item] = self._row(store_id, demand.item, demand.figure)
        return {demand.item: self._held[store_id, demand.item] for demand in wanted}

    def _row(self, store_id: str, item: Item, named: int) -> StockRow:
        row = repository.stock(self._session, store_id, _key(item))
        if row is None:
            subject, choice, variant = _key(item)
            row = StockRow(store_id=store_id, subject=subject, choice=choice, variant=variant, figure=named, left=named)
            self._session.add(row)
        return row

    def _set(self, store_id: str, item: Item, row: StockRow, left: int) -> None:
        row.left = left
        self._changed.setdefault(store_id, {})[item] = row


def item_of(row: StockRow) -> Item:
    """What a count is of."""
    variant = tuple((option, choice) for option, choice in json.loads(row.variant)) if row.variant else ()
    return Item(row.subject, row.choice, variant)


def _key(item: Item) -> tuple[str, str, str]:
    """As it is stored."""
    return item.subject, item.choice, variant_key(item.variant)


def _mark_of(item: Item) -> Mark:
    """As it is marked sold out."""
    return Mark(subject=item.subject, choice=item.choice or None, variant=item.variant)


def left_of(row: StockRow) -> Left:
    """A count as terminals are told it."""
    item = item_of(row)
    return Left(subject=item.subject, choice=item.choice or None, variant=item.variant, left=row.left)
