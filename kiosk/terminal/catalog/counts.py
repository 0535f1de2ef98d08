"""What is left of things that are counted, where orders counted them down since the edition came out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from kiosk.domain.catalog import Option, Product
from kiosk.domain.stock import Item
from kiosk.wire.availability import Left


@dataclass(frozen=True, slots=True)
class Counts:
    """How many are `left` by central's count, and what this terminal's `own` orders take that it does not have yet.

    `version` is that of the count; one that changes nothing else makes no other counts.
    """

    version: int = field(default=0, compare=False)
    left: Mapping[Item, int] = field(default_factory=dict)
    own: Mapping[Item, int] = field(default_factory=dict)
    subjects: frozenset[str] = frozenset()

    @classmethod
    def of(cls, version: int, counted: Iterable[Left], own: Mapping[Item, int]) -> "Counts":
        """What these messages say, and what is taken off it."""
        left = {Item(each.subject, each.choice or "", each.variant): each.left for each in counted}
        return cls(version, left, own, frozenset(item.subject for item in (*left, *own)))

    def now(self, item: Item, figure: int | None) -> int | None:
        """How many are left of an item of which the edition names that figure; nothing is fewer than none."""
        left = self.left.get(item, figure)
        return None if left is None else max(0, left - self.own.get(item, 0))

    def product(self, product: Product) -> Product:
        """The product with what is left of it now."""
        if product.id not in self.subjects:
            return product
        variants = tuple(
            replace(each, stock=self.now(Item(product.id, variant=tuple(sorted(each.choice.items()))), each.stock))
            for each in product.variants
        )
        return replace(product, stock=self.now(Item(product.id), product.stock), variants=variants)

    def option(self, option: Option) -> Option:
        """The option with what is left of its choices now."""
        if option.id not in self.subjects:
            return option
        choices = tuple(replace(each, stock=self.now(Item(option.id, each.id), each.stock)) for each in option.choices)
        return replace(option, choices=choices)
