"""What is counted: what a cart takes of it, and which of its lines asks for more than is left."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.cart import Cart
from kiosk.domain.catalog import Option, Product
from kiosk.domain.selection import Selection, TooFewLeft, variant_of


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """Something that may be counted: a product, a variant of one (its pairs in order), or a choice of the option."""

    subject: str
    choice: str = ""
    variant: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.subject} {self.choice or ' '.join(choice for _, choice in self.variant)}".strip()


@dataclass(frozen=True, slots=True)
class Demand:
    """What one line takes of an item; `figure` is what the catalog says there is."""

    line: int
    item: Item
    quantity: int
    figure: int


class Shelf(Protocol):
    """Where products and options are found by id."""

    def product(self, product_id: str) -> Product | None:
        """The product of that id."""

    def option(self, option_id: str) -> Option | None:
        """The option of that id."""


def demands(cart: Cart, shelf: Shelf) -> tuple[Demand, ...]:
    """What a cart takes of counted items."""
    return tuple(
        Demand(line.id, item, taken, counted)
        for line in cart.lines
        for item, taken, counted in _counted(line.selection, line.quantity, shelf)
    )


def totals(wanted: Iterable[Demand]) -> dict[Item, int]:
    """How many of each item are wanted."""
    sums: Counter[Item] = Counter()
    for demand in wanted:
        sums[demand.item] += demand.quantity
    return dict(sums)


def shortages(wanted: Iterable[Demand], left: Mapping[Item, int]) -> dict[int, TooFewLeft]:
    """The lines for which too few are `left`, counting those before them; what is sold out whole says so itself."""
    taken: Counter[Item] = Counter()
    short: dict[int, TooFewLeft] = {}
    for demand in wanted:
        item = demand.item
        taken[item] += demand.quantity
        if taken[item] > left[item]:
            short.setdefault(demand.line, TooFewLeft(item.subject, item.choice, max(0, left[item])))
    return short


def figure(item: Item, shelf: Shelf) -> int | None:
    """What the catalog says there is of an item, None where it does not count it."""
    if item.choice:
        option = shelf.option(item.subject)
        choice = option.choice(item.choice) if option else None
        return choice.stock if choice else None
    product = shelf.product(item.subject)
    if product is None or not item.variant:
        return product.stock if product else None
    wanted = dict(item.variant)
    return next((variant.stock for variant in product.variants if variant.choice == wanted), None)


def _counted(selection: Selection, quantity: int, shelf: Shelf) -> Iterator[tuple[Item, int, int]]:
    product = shelf.product(selection.product)
    if product is None:
        return
    if product.stock is not None:
        yield Item(product.id), quantity, product.stock
    variant = variant_of(product, selection)
    if variant is not None and variant.stock is not None:
        yield Item(product.id, variant=tuple(sorted(variant.choice.items()))), quantity, variant.stock
    for pick in selection.picks:
        option = shelf.option(pick.option)
        choice = option.choice(pick.choice) if option else None
        if choice is not None and choice.stock is not None:
            yield Item(pick.option, pick.choice), pick.quantity * quantity, choice.stock
    for filled in selection.slots:
        yield from _counted(filled.selection, filled.quantity * quantity, shelf)
