"""The store itself, its categories and what customers said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction

from kiosk.domain.catalog.hours import Hours
from kiosk.domain.text import Text


@dataclass(frozen=True, slots=True)
class Tax:
    """A tax of `rate` per cent, contained in the shown prices or added to them."""

    rate: Fraction = Fraction(0)
    included: bool = True


@dataclass(frozen=True, slots=True)
class Store:
    """One shop: its currency (ISO 4217), time zone (IANA), languages in order of preference, tax and brand."""

    id: str
    name: Text
    currency: str
    timezone: str
    languages: tuple[str, ...]
    tax: Tax = field(default_factory=Tax)
    brand: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Category:
    """A shelf of the menu; `plain` is its spoken name in the simplified mode."""

    id: str
    name: Text
    parent: str | None = None
    picture: str | None = None
    rank: int = 0
    hours: tuple[Hours, ...] = ()
    plain: Text = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Review:
    """What a customer said of a product: 1–5 stars."""

    product: str
    stars: int
    text: Text
    at: datetime
