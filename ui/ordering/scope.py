"""All of the catalog that tailoring one product needs, held in memory so that taps wait for no disk."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.catalog import Catalog, Option, Product, Promotion, Store, open_at
from kiosk.domain.selection import SoldOut


@dataclass(frozen=True, slots=True)
class Scope:
    """A product, what its slots can hold, and all their options: a small catalog, at one moment of the shop."""

    edition: int
    store: Store
    held: Mapping[str, Product]
    options: Mapping[str, Option]
    local: datetime
    sold_out: SoldOut
    promotions: tuple[Promotion, ...] = ()

    def product(self, product_id: str) -> Product | None:
        """The product of that id."""
        return self.held.get(product_id)

    def option(self, option_id: str) -> Option | None:
        """The option of that id."""
        return self.options.get(option_id)

    def can_have(self, product_id: str) -> bool:
        """Whether the product is sold at this moment, however it is tailored."""
        product = self.held.get(product_id)
        if product is None or not product.on_sale or product.stock == 0 or product_id in self.sold_out.products:
            return False
        none_left = bool(product.variants) and all(variant.stock == 0 for variant in product.variants)
        return not none_left and open_at(product.hours, self.local)

    def choice_left(self, option_id: str, choice_id: str) -> bool:
        """Whether that choice of that option is not sold out."""
        option = self.options.get(option_id)
        choice = option.choice(choice_id) if option else None
        return choice is not None and choice.stock != 0 and (option_id, choice_id) not in self.sold_out.choices


def load_scope(catalog: Catalog, product_id: str, local: datetime, sold_out: SoldOut) -> Scope | None:
    """Read what tailoring this product needs; None where the catalog does not know it."""
    product = catalog.product(product_id)
    if product is None:
        return None
    fillings = {choice.product for slot in product.combo for choice in slot.choices}
    held = {product.id: product}
    held |= {each.id: each for each in map(catalog.product, sorted(fillings)) if each is not None}
    wanted = {option for each in held.values() for option in each.options}
    options = {each.id: each for each in map(catalog.option, sorted(wanted)) if each is not None}
    return Scope(catalog.edition, catalog.store, held, options, local, sold_out)
