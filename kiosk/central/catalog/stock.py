"""What is counted, counted down by orders; what reaches 0 is marked sold out, and what comes back is not any more.

An edition names a figure for what is counted. The count begins there, and again whenever an edition names another.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central import live
from kiosk.central.catalog import repository
from kiosk.central.catalog.editions import catalog_at
from kiosk.central.catalog.marks import marked_by, set_mark, variant_key
from kiosk.central.catalog.models import StockRow
from kiosk.central.stores import StoreRow, lock_store
from kiosk.domain.catalog import Catalog, Product
from kiosk.domain.selection import Selection, variant_of
from kiosk.wire.availability import Left, Mark
from kiosk.wire.live import StockCounted

COUNTING: Final = "stock"
"""Who marked what the count has brought to 0."""


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """Something that is counted: a product, a variant of one (its pairs in order), or a choice of the option."""

    subject: str
    choice: str = ""
    variant: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """As it is stored."""
        return self.subject, self.choice, variant_key(self.variant)

    @property
    def mark(self) -> Mark:
        """As it is marked sold out."""
        return Mark(subject=self.subject, choice=self.choice or None, variant=self.variant)

    def __str__(self) -> str:
        return f"{self.subject} {self.choice or ' '.join(choice for _, choice in self.variant)}".strip()


@dataclass(frozen=True, slots=True)
class Demand:
    """What one line of an order takes of an item; `figure` is what the edition says there is."""

    line: int
    item: Item
    quantity: int
    figure: int


Taken = tuple[str, str, str, int]
"""An item's key and how many an order took of it, as they are kept with the order."""


def demands(lines: Iterable[tuple[int, Selection, int]], catalog: Catalog) -> tuple[Demand, ...]:
    """What an order takes of counted items; `lines` are (line, selection, quantity)."""
    return tuple(
        Demand(line, item, taken, figure)
        for line, selection, quantity in lines
        for item, taken, figure in _counted(selection, quantity, catalog)
    )


def _counted(selection: Selection, quantity: int, catalog: Catalog) -> Iterator[tuple[Item, int, int]]:
    product = catalog.product(selection.product)
    if product is None:
        return
    if product.stock is not None:
        yield Item(product.id), quantity, product.stock
    variant = variant_of(product, selection)
    if variant is not None and variant.stock is not None:
        yield Item(product.id, variant=tuple(sorted(variant.choice.items()))), quantity, variant.stock
    for pick in selection.picks:
        option = catalog.option(pick.option)
        choice = option.choice(pick.choice) if option else None
        if choice is not None and choice.stock is not None:
            yield Item(pick.option, pick.choice), pick.quantity * quantity, choice.stock
    for filled in selection.slots:
        yield from _counted(filled.selection, filled.quantity * quantity, catalog)


class StockCount:
    """The counting of one transaction. What it changes is told by `tell`, at the end."""

    def __init__(self, session: Session, now: datetime) -> None:
        self._session = session
        self._now = now
        self._changed: dict[str, dict[Item, StockRow]] = {}

    def take(self, store_id: str, wanted: Sequence[Demand]) -> tuple[Taken, ...]:
        """Take what is wanted or, when that is more than is left, whatever is left."""
        if not wanted:
            return ()
        lock_store(self._session, store_id)
        taking: dict[Item, int] = {}
        rows: dict[Item, StockRow] = {}
        for demand in wanted:
            rows[demand.item] = self._row(store_id, demand.item, demand.figure)
            taking[demand.item] = taking.get(demand.item, 0) + demand.quantity
        for item, quantity in taking.items():
            taking[item] = min(quantity, rows[item].left)
            self._set(store_id, item, rows[item], rows[item].left - taking[item])
        return tuple((*item.key, quantity) for item, quantity in taking.items() if quantity)

    def give_back(self, store_id: str, taken: Iterable[Taken]) -> None:
        """Put back what an order took that came to nothing."""
        for subject, choice, variant, quantity in taken:
            lock_store(self._session, store_id)
            row = repository.stock(self._session, store_id, (subject, choice, variant))
            if row is not None:
                self._set(store_id, item_of(row), row, row.left + quantity)

    def set_left(self, store_id: str, item: Item, left: int) -> None:
        """Somebody counted, or put more on the shelf. What the edition does not count cannot be set."""
        store = lock_store(self._session, store_id)
        figure = _figure(catalog_at(self._session, store_id, store.edition), item)
        if figure is not None:
            self._set(store_id, item, self._row(store_id, item, figure), left)

    def begin_edition(self, store: StoreRow) -> None:
        """A new edition of a locked store is out: where it names another figure, the count begins there."""
        catalog = catalog_at(self._session, store.store_id, store.edition)
        for row in repository.stocks(self._session, store.store_id):
            item = item_of(row)
            figure = _figure(catalog, item)
            if figure is None:
                self._session.delete(row)
                self._mark(store, item, sold_out=False)
            elif figure != row.figure:
                row.figure = figure
                self._set(store.store_id, item, row, figure)

    def tell(self) -> None:
        """Mark what is at 0, take the mark from what came back, and tell terminals what is left."""
        for store_id, changed in sorted(self._changed.items()):
            store = lock_store(self._session, store_id)
            for item, row in changed.items():
                self._mark(store, item, sold_out=row.left == 0)
            told = StockCounted(left=tuple(left_of(row) for row in changed.values()))
            live.tell(self._session, store_id, told, self._now)
        self._changed.clear()

    def _mark(self, store: StoreRow, item: Item, *, sold_out: bool) -> None:
        """What somebody marked by hand, the count does not bring back."""
        if sold_out or marked_by(self._session, store.store_id, item.mark) == COUNTING:
            set_mark(self._session, store, item.mark, sold_out, COUNTING, self._now)

    def _row(self, store_id: str, item: Item, figure: int) -> StockRow:
        row = repository.stock(self._session, store_id, item.key)
        if row is None:
            subject, choice, variant = item.key
            row = StockRow(
                store_id=store_id, subject=subject, choice=choice, variant=variant, figure=figure, left=figure
            )
            self._session.add(row)
        return row

    def _set(self, store_id: str, item: Item, row: StockRow, left: int) -> None:
        row.left = left
        self._changed.setdefault(store_id, {})[item] = row


def item_of(row: StockRow) -> Item:
    """What a count is of."""
    variant = tuple((option, choice) for option, choice in json.loads(row.variant)) if row.variant else ()
    return Item(row.subject, row.choice, variant)


def left_of(row: StockRow) -> Left:
    """A count as terminals are told it."""
    item = item_of(row)
    return Left(subject=item.subject, choice=item.choice or None, variant=item.variant, left=row.left)


def _figure(catalog: Catalog | None, item: Item) -> int | None:
    """What the edition says there is of an item, None if it does not count it."""
    if catalog is None:
        return None
    if item.choice:
        option = catalog.option(item.subject)
        choice = option.choice(item.choice) if option else None
        return choice.stock if choice else None
    product = catalog.product(item.subject)
    if product is None or not item.variant:
        return product.stock if product else None
    return _variant_figure(product, item)


def _variant_figure(product: Product, item: Item) -> int | None:
    wanted = dict(item.variant)
    return next((variant.stock for variant in product.variants if variant.choice == wanted), None)
