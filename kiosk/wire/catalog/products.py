"""Products: plain, with variants, or combos."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from kiosk.domain.catalog import Attribute, Product, Slot, SlotChoice, Variant
from kiosk.wire.catalog.fields import (
    Count,
    Difference,
    Document,
    HoursDocument,
    Id,
    Ids,
    Label,
    Name,
    PictureName,
    Price,
    Stock,
    Texts,
    Tint,
    check_span,
)
from kiosk.wire.catalog.options import RuleDocument

Amount = Annotated[float, Field(ge=0, le=10**9, allow_inf_nan=False)]


class AttributeDocument(Document):
    """A fact that is only shown."""

    name: Name
    value: Name


class VariantDocument(Document):
    """One concrete combination of variant options."""

    choice: Annotated[dict[Id, Id], Field(min_length=1)]
    price: Price
    stock: Stock | None = None
    sku: Label | None = None
    barcode: Label | None = None

    def to_domain(self) -> Variant:
        """The variant."""
        return Variant(self.choice, self.price, self.stock, self.sku, self.barcode)


class SlotChoiceDocument(Document):
    """A product that can fill a slot, with its price difference."""

    product: Id
    price: Difference = 0


class SlotDocument(Document):
    """A part of a combo."""

    id: Id
    name: Name
    min: Count
    max: Annotated[Count, Field(ge=1)]
    choices: Annotated[tuple[SlotChoiceDocument, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        check_span(self.min, self.max)
        return self

    def to_domain(self) -> Slot:
        """The slot."""
        choices = tuple(SlotChoice(choice.product, choice.price) for choice in self.choices)
        return Slot(self.id, self.name, self.min, self.max, choices)


class ProductDocument(Document):
    """A thing sold."""

    id: Id
    categories: Ids = ()
    name: Name
    summary: Texts = Field(default_factory=dict)
    description: Texts = Field(default_factory=dict)
    plain: Texts = Field(default_factory=dict)
    price: Price
    compare_at: Price | None = None
    unit: Label | None = None
    pictures: tuple[PictureName, ...] = ()
    tint: Tint | None = None
    barcode: Label | None = None
    tags: tuple[Label, ...] = ()
    allergens: tuple[Label, ...] = ()
    nutrition: dict[Label, Amount] = Field(default_factory=dict)
    attributes: tuple[AttributeDocument, ...] = ()
    options: Ids = ()
    variants: tuple[VariantDocument, ...] = ()
    rules: tuple[RuleDocument, ...] = ()
    combo: tuple[SlotDocument, ...] = ()
    hours: tuple[HoursDocument, ...] = ()
    stock: Stock | None = None
    on_sale: bool = True
    sold: Annotated[int, Field(ge=0, le=10**9)] = 0

    def to_domain(self) -> Product:
        """The product."""
        return Product(
            id=self.id,
            name=self.name,
            price=self.price,
            categories=self.categories,
            summary=self.summary,
            description=self.description,
            plain=self.plain,
            compare_at=self.compare_at,
            unit=self.unit,
            pictures=self.pictures,
            tint=self.tint,
            barcode=self.barcode,
            tags=self.tags,
            allergens=self.allergens,
            nutrition=self.nutrition,
            attributes=tuple(Attribute(fact.name, fact.value) for fact in self.attributes),
            options=self.options,
            variants=tuple(variant.to_domain() for variant in self.variants),
            rules=tuple(rule.to_domain() for rule in self.rules),
            combo=tuple(slot.to_domain() for slot in self.combo),
            hours=tuple(span.to_domain() for span in self.hours),
            stock=self.stock,
            on_sale=self.on_sale,
            sold=self.sold,
        )
