"""Promotions, one document for each kind."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, TypeAdapter, model_validator
from pydantic_core import PydanticCustomError

from kiosk.domain.catalog import AmountOff, Bundle, BundleItem, Deal, NthItem, PercentOff, Promotion, Scope
from kiosk.wire.catalog.fields import MOST_MONEY, Document, HoursDocument, Id, Ids, Label, Name, Percent, Price

Positive = Annotated[int, Field(ge=1, le=MOST_MONEY)]


class ScopeDocument(Document):
    """What a promotion is about; naming nothing means everything."""

    products: Ids = ()
    categories: Ids = ()

    def to_domain(self) -> Scope:
        """The scope."""
        return Scope(frozenset(self.products), frozenset(self.categories))


class _PromotionDocument(Document):
    id: Id
    name: Name
    scope: ScopeDocument = ScopeDocument()
    hours: tuple[HoursDocument, ...] = ()
    first_day: Annotated[date | None, Field(alias="from")] = None
    last_day: Annotated[date | None, Field(alias="until")] = None
    code: Label | None = None

    @model_validator(mode="after")
    def _days_in_order(self) -> Self:
        if self.first_day and self.last_day and self.first_day > self.last_day:
            raise PydanticCustomError("days", "ends before it begins")
        return self

    def _promotion(self, deal: Deal) -> Promotion:
        hours = tuple(span.to_domain() for span in self.hours)
        return Promotion(
            self.id, self.name, deal, self.scope.to_domain(), hours, self.first_day, self.last_day, self.code
        )


class PercentDocument(_PromotionDocument):
    """Every unit in scope is cheaper by `percent`."""

    kind: Literal["percent"]
    percent: Percent

    def to_domain(self) -> Promotion:
        """The promotion."""
        return self._promotion(PercentOff(self.percent))


class AmountDocument(_PromotionDocument):
    """`amount` off from `threshold` on."""

    kind: Literal["amount"]
    amount: Positive
    threshold: Price

    def to_domain(self) -> Promotion:
        """The promotion."""
        return self._promotion(AmountOff(self.amount, self.threshold))


class NthItemDocument(_PromotionDocument):
    """Every `nth` unit is cheaper by `percent`."""

    kind: Literal["nth_item"]
    nth: Annotated[int, Field(ge=2, le=1000)]
    percent: Percent

    def to_domain(self) -> Promotion:
        """The promotion."""
        return self._promotion(NthItem(self.nth, self.percent))


class BundleItemDocument(Document):
    """`quantity` units of any of `products`."""

    products: Annotated[Ids, Field(min_length=1)]
    quantity: Annotated[int, Field(ge=1, le=1000)] = 1


class BundleDocument(_PromotionDocument):
    """The items together for one price."""

    kind: Literal["bundle"]
    items: Annotated[tuple[BundleItemDocument, ...], Field(min_length=1)]
    price: Price

    def to_domain(self) -> Promotion:
        """The promotion."""
        items = tuple(BundleItem(frozenset(item.products), item.quantity) for item in self.items)
        return self._promotion(Bundle(items, self.price))


PromotionDocument = Annotated[
    PercentDocument | AmountDocument | NthItemDocument | BundleDocument, Field(discriminator="kind")
]

promotion_adapter: TypeAdapter[PercentDocument | AmountDocument | NthItemDocument | BundleDocument] = TypeAdapter(
    PromotionDocument
)
"""Reads a promotion of any kind."""
