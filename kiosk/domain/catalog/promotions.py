"""The four kinds of promotion a catalog can name."""

from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.domain.catalog.hours import Hours, open_at
from kiosk.domain.catalog.products import Product
from kiosk.domain.text import Text


@dataclass(frozen=True, slots=True)
class Scope:
    """The products a promotion is about; naming none and no category means all."""

    products: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()

    def covers(self, product: Product) -> bool:
        """Whether the promotion is about this product."""
        everything = not self.products and not self.categories
        return everything or product.id in self.products or not self.categories.isdisjoint(product.categories)


@dataclass(frozen=True, slots=True)
class PercentOff:
    """Every unit in scope is `percent` per cent cheaper (1–100)."""

    percent: int


@dataclass(frozen=True, slots=True)
class AmountOff:
    """`amount` minor units off once the goods in scope reach `threshold` minor units."""

    amount: int
    threshold: int


@dataclass(frozen=True, slots=True)
class NthItem:
    """Of every `nth` units in scope the cheapest is `percent` per cent cheaper."""

    nth: int
    percent: int


@dataclass(frozen=True, slots=True)
class BundleItem:
    """A part of a bundle: `quantity` units of any of `products`."""

    products: frozenset[str]
    quantity: int


@dataclass(frozen=True, slots=True)
class Bundle:
    """One of each item together for `price` minor units."""

    items: tuple[BundleItem, ...]
    price: int


Deal = PercentOff | AmountOff | NthItem | Bundle


@dataclass(frozen=True, slots=True)
class Promotion:
    """A named reduction. With a `code` it is a coupon and only counts when the customer gave that code."""

    id: str
    name: Text
    deal: Deal
    scope: Scope = field(default_factory=Scope)
    hours: tuple[Hours, ...] = ()
    first_day: date | None = None
    last_day: date | None = None
    code: str | None = None

    def applies_at(self, local: datetime) -> bool:
        """Whether it runs at this local time of the store; both days count."""
        today = local.date()
        begun = self.first_day is None or today >= self.first_day
        over = self.last_day is not None and today > self.last_day
        return begun and not over and open_at(self.hours, local)
