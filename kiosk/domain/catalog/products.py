"""Products: plain, with variants, or combos of other products."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.catalog.hours import Hours
from kiosk.domain.catalog.options import Rule
from kiosk.domain.text import Text


@dataclass(frozen=True, slots=True)
class Variant:
    """One concrete combination of variant options with its own price (minor units), stock and identity."""

    choice: Mapping[str, str]
    price: int
    stock: int | None = None
    sku: str | None = None
    barcode: str | None = None


@dataclass(frozen=True, slots=True)
class SlotChoice:
    """A product that can fill a slot, with its price difference in minor units."""

    product: str
    price: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of a combo, filled with between `min` and `max` products."""

    id: str
    name: Text
    min: int
    max: int
    choices: tuple[SlotChoice, ...]

    def choice(self, product_id: str) -> SlotChoice | None:
        """The way that product fills this slot, if it may."""
        return next((choice for choice in self.choices if choice.product == product_id), None)


@dataclass(frozen=True, slots=True)
class Attribute:
    """A fact about a product that is only shown: spiciness, screen size."""

    name: Text
    value: Text


@dataclass(frozen=True, slots=True)
class Product:
    """A thing sold. Prices in minor units of the store's currency; `compare_at` is the price before a reduction.

    `stock` None means not counted, 0 sold out. `sold` is how many went in the last month: it ranks and is shown.
    """

    id: str
    name: Text
    price: int
    categories: tuple[str, ...] = ()
    summary: Text = field(default_factory=dict)
    description: Text = field(default_factory=dict)
    plain: Text = field(default_factory=dict)
    compare_at: int | None = None
    unit: str | None = None
    pictures: tuple[str, ...] = ()
    tint: str | None = None
    barcode: str | None = None
    tags: tuple[str, ...] = ()
    allergens: tuple[str, ...] = ()
    nutrition: Mapping[str, float] = field(default_factory=dict)
    attributes: tuple[Attribute, ...] = ()
    options: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()
    rules: tuple[Rule, ...] = ()
    combo: tuple[Slot, ...] = ()
    hours: tuple[Hours, ...] = ()
    stock: int | None = None
    on_sale: bool = True
    sold: int = 0

    def slot(self, slot_id: str) -> Slot | None:
        """The slot of that id, if there is one."""
        return next((slot for slot in self.combo if slot.id == slot_id), None)

    @property
    def variant_options(self) -> frozenset[str]:
        """Ids of the options that pick the variant."""
        return frozenset(option for variant in self.variants for option in variant.choice)
