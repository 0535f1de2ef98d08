"""What would go with the cart, each with its true reason. Made in the background."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from kiosk.domain.cart import Cart
from kiosk.domain.catalog import Bundle, Category, Product
from kiosk.terminal.catalog import CatalogEdition
from ui.models.product_row import ProductRow, Reading, product_rows
from ui.pictures import Pictures
from ui.words import ordering as words

_SHOWN: Final = 3
_CATEGORIES: Final = 20
_LOOKED_AT: Final = 20
"""Products of a category that are looked at, from the top: enough to find its combos and what sells."""

Shelves = Sequence[tuple[Category, tuple[Product, ...]]]
Reasoned = tuple[str, str]
"""A product's id, and why it is named."""


def suggestions(cart: Cart, catalog: CatalogEdition, reading: Reading, pictures: Pictures) -> tuple[ProductRow, ...]:
    """At most three products that are not in the cart; none in the simplified mode (U1).

    First what completes a bundle at its price, then what the store's own combos put beside what is in the cart, then
    what sells best of the categories that the cart has nothing of. Nothing is said that the catalog does not say.
    """
    if not cart.lines or reading.money.simplified:
        return ()
    taken = {line.selection.product for line in cart.lines}
    categories = catalog.categories()[:_CATEGORIES]
    shelves = [(each, catalog.products(catalog.shelf(each.id)[:_LOOKED_AT])) for each in categories]
    found: dict[str, str] = {}
    for product_id, why in _reasoned(taken, shelves, catalog, reading):
        if product_id not in taken:
            found.setdefault(product_id, why)
    rows = product_rows(found, catalog, reading, pictures)
    return tuple(replace(row, reason=found[row.productId]) for row in rows if row.available)[:_SHOWN]


def _reasoned(taken: set[str], shelves: Shelves, catalog: CatalogEdition, reading: Reading) -> Iterator[Reasoned]:
    yield from _of_bundles(taken, catalog, reading)
    combos = {each.id: each for _, shelf in shelves for each in shelf if each.combo and each.id not in taken}
    for combo in combos.values():
        yield from _of_combo(taken, combo, reading)
    yield from _of_categories(taken, shelves, catalog, reading)


def _of_bundles(taken: set[str], catalog: CatalogEdition, reading: Reading) -> Iterator[Reasoned]:
    for promotion in catalog.promotions:
        deal = promotion.deal
        if not isinstance(deal, Bundle) or promotion.code is not None or not promotion.applies_at(reading.local):
            continue
        missing = [item for item in deal.items if taken.isdisjoint(item.products)]
        if 0 < len(missing) < len(deal.items):
            yield from ((min(item.products), reading.text(promotion.name)) for item in missing)


def _of_combo(taken: set[str], combo: Product, reading: Reading) -> Iterator[Reasoned]:
    """The first choice of each slot that nothing in the cart could fill, where something in the cart fills another."""
    open_slots = [slot for slot in combo.combo if taken.isdisjoint(choice.product for choice in slot.choices)]
    if len(open_slots) < len(combo.combo):
        why = words.in_combo(reading.text(combo.name))
        yield from ((slot.choices[0].product, why) for slot in open_slots if slot.choices)


def _of_categories(taken: set[str], shelves: Shelves, catalog: CatalogEdition, reading: Reading) -> Iterator[Reasoned]:
    had = {category for product in catalog.products(taken) for category in product.categories}
    for category, shelf in shelves:
        sold = [each for each in shelf if each.sold > 0 and not each.combo]
        if category.id not in had and sold:
            best = max(sold, key=lambda each: each.sold)
            yield best.id, words.best_of(reading.text(category.name))
