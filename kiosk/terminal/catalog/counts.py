"""What is left of things that are counted, where orders counted them down since the edition came out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from kiosk.domain.catalog import Option, Product
from kiosk.wire.availability import Left

Variant = frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many are left of products, of choices of options, and of variants of products."""

    products: Mapping[str, int] = field(default_factory=dict)
    choices: Mapping[tuple[str, str], int] = field(default_factory=dict)
    variants: Mapping[tuple[str, Variant], int] = field(default_factory=dict)

    @classmethod
    def of(cls, counted: Iterable[Left]) -> "Counts":
        """What these messages say; nothing is fewer than none."""
        products: dict[str, int] = {}
        choices: dict[tuple[str, str], int] = {}
        variants: dict[tuple[str, Variant], int] = {}
        for each in counted:
            left = max(0, each.left)
            if each.choice is not None:
                choices[each.subject, each.choice] = left
            elif each.variant:
                variants[each.subject, frozenset(each.variant)] = left
            else:
                products[each.subject] = left
        return cls(products, choices, variants)

    def product(self, product: Product) -> Product:
        """The product with what is left of it now."""
        named = {name for name, _ in self.variants}
        if product.id not in self.products and product.id not in named:
            return product
        variants = tuple(
            replace(variant, stock=self.variants.get((product.id, frozenset(variant.choice.items())), variant.stock))
            for variant in product.variants
        )
        return replace(product, stock=self.products.get(product.id, product.stock), variants=variants)

    def option(self, option: Option) -> Option:
        """The option with what is left of its choices now."""
        if all((option.id, choice.id) not in self.choices for choice in option.choices):
            return option
        choices = tuple(
            replace(choice, stock=self.choices.get((option.id, choice.id), choice.stock)) for choice in option.choices
        )
        return replace(option, choices=choices)
