"""Random carts that the shop's rules allow: the same seed and catalog give the same ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Protocol

from kiosk.domain.cart import Cart, Fulfilment, add
from kiosk.domain.catalog import Catalog, Category, Option, Product, Slot
from kiosk.domain.selection import Pick, Selection, SlotPick, SoldOut, problems, select

_TRIES = 40
_COUNTER_SHARE = 0.4
_COUPON_SHARE = 0.15
_TABLE_SHARE = 0.5


class Shelves(Catalog, Protocol):
    """A catalog whose products can be listed."""

    def categories(self) -> tuple[Category, ...]:
        """All categories."""

    def shelf(self, category_id: str) -> Sequence[str]:
        """Ids of a category's products."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What one customer wants: a cart, in a language, and whether to pay at the counter."""

    cart: Cart
    language: str
    at_counter: bool


def wish(random: Random, catalog: Shelves, local: datetime, sold_out: SoldOut) -> Wish:
    """One customer's wish; its cart is empty only when nothing at all can be sold."""
    fulfilment = random.choice((Fulfilment.DINE_IN, Fulfilment.TAKEAWAY))
    table = str(random.randint(1, 40)) if fulfilment is Fulfilment.DINE_IN and random.random() < _TABLE_SHARE else None
    codes = [promotion.code for promotion in catalog.promotions if promotion.code]
    used = frozenset({random.choice(codes)}) if codes and random.random() < _COUPON_SHARE else frozenset[str]()
    cart = Cart(fulfilment=fulfilment, table=table, codes=used)
    products = _products(catalog)
    wanted = random.choices((1, 2, 3, 4), weights=(4, 4, 2, 1))[0]
    for _ in range(_TRIES if products else 0):
        product = catalog.product(random.choice(products))
        selection = _tailor(random, product, catalog) if product else None
        if selection is not None and not any(problems(selection, catalog, local, sold_out)):
            cart = add(cart, selection, random.choices((1, 2, 3), weights=(6, 2, 1))[0])
        if len(cart.lines) >= wanted:
            break
    return Wish(cart, random.choice(catalog.store.languages), random.random() < _COUNTER_SHARE)


def _products(catalog: Shelves) -> list[str]:
    """Every product once, in the order of the shelves."""
    found: dict[str, None] = {}
    for category in catalog.categories():
        found.update(dict.fromkeys(catalog.shelf(category.id)))
    return list(found)


def _tailor(random: Random, product: Product, catalog: Catalog) -> Selection | None:
    """A selection of that product, not yet checked against rules; None when an option is missing."""
    picks = _variant_picks(random, product)
    for option_id in product.options:
        option = catalog.option(option_id)
        if option is None:
            return None
        if option_id not in product.variant_options:
            picks += _picks(random, option)
    slots: list[SlotPick] = []
    for slot in product.combo:
        filled = _fill(random, slot, catalog)
        if filled is None:
            return None
        slots += filled
    return select(product.id, tuple(picks), tuple(slots))


def _variant_picks(random: Random, product: Product) -> list[Pick]:
    if not product.variants:
        return []
    variant = random.choice(product.variants)
    return [Pick(option, choice) for option, choice in variant.choice.items()]


def _picks(random: Random, option: Option) -> list[Pick]:
    """As many choices as the option wants, seldom more than two beyond; often the defaults."""
    defaults = [choice for choice in option.choices if choice.default]
    if option.min <= len(defaults) <= option.max and defaults and random.random() < 0.5:  # noqa: PLR2004
        return [Pick(option.id, choice.id) for choice in defaults]
    count = random.randint(option.min, max(option.min, min(option.max, option.min + 2)))
    room = [choice.id for choice in option.choices for _ in range(choice.max_quantity)]
    return [Pick(option.id, choice) for choice in random.sample(room, min(count, len(room)))]


def _fill(random: Random, slot: Slot, catalog: Catalog) -> list[SlotPick] | None:
    filled = []
    for _ in range(random.randint(slot.min, slot.max)):
        product = catalog.product(random.choice(slot.choices).product)
        inner = _tailor(random, product, catalog) if product else None
        if inner is None:
            return None
        filled.append(SlotPick(slot.id, inner))
    return filled
