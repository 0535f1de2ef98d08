"""The store itself, its categories and its reviews."""

from fractions import Fraction
from typing import Annotated

from pydantic import AwareDatetime, Field

from kiosk.domain.catalog import Category, Review, Store, Tax
from kiosk.wire.catalog.fields import (
    Currency,
    Document,
    HoursDocument,
    Id,
    Languages,
    Name,
    PictureName,
    Rate,
    StoreId,
    Texts,
    Zone,
)


class TaxDocument(Document):
    """`rate` in per cent, as a number or a decimal in a string; `included` in the prices or added to them."""

    rate: Rate = 0
    included: bool = True

    def to_domain(self) -> Tax:
        """The tax."""
        return Tax(Fraction(str(self.rate)), self.included)


class StoreDocument(Document):
    """One shop. What stands in `brand` is for the screens."""

    id: StoreId
    name: Name
    currency: Currency
    timezone: Zone
    languages: Languages
    tax: TaxDocument = TaxDocument()
    brand: dict[str, object] = Field(default_factory=dict)

    def to_domain(self) -> Store:
        """The store."""
        tax = self.tax.to_domain()
        return Store(self.id, self.name, self.currency, self.timezone, self.languages, tax, self.brand)


class CategoryDocument(Document):
    """A shelf of the menu."""

    id: Id
    name: Name
    parent: Id | None = None
    picture: PictureName | None = None
    rank: Annotated[int, Field(ge=-(10**9), le=10**9)] = 0
    hours: tuple[HoursDocument, ...] = ()
    plain: Texts = Field(default_factory=dict)

    def to_domain(self) -> Category:
        """The category."""
        hours = tuple(span.to_domain() for span in self.hours)
        return Category(self.id, self.name, self.parent, self.picture, self.rank, hours, self.plain)


class ReviewDocument(Document):
    """What a customer said."""

    product: Id
    stars: Annotated[int, Field(ge=1, le=5)]
    text: Texts = Field(default_factory=dict)
    at: AwareDatetime

    def to_domain(self) -> Review:
        """The review."""
        return Review(self.product, self.stars, self.text, self.at)
