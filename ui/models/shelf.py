"""A category's products as rows. Runs in the background."""

from collections import Counter
from dataclasses import dataclass

from kiosk.domain.catalog import Bundle, Promotion
from kiosk.terminal.catalog import CatalogEdition
from ui.models.product_row import ProductRow, Reading, product_rows
from ui.pictures import Pictures


@dataclass(frozen=True, slots=True)
class Shelf:
    """What stands in one category."""

    category: str
    rows: tuple[ProductRow, ...]


def read_shelf(category: str, catalog: CatalogEdition, reading: Reading, pictures: Pictures) -> Shelf:
    """Read one category."""
    return Shelf(category, product_rows(catalog.shelf(category), catalog, reading, pictures))


def shelf_with(promotion: Promotion, catalog: CatalogEdition) -> str:
    """The category that holds most of the products a promotion is about; the first one where it is about all."""
    deal = promotion.deal
    named = set(promotion.scope.products)
    if isinstance(deal, Bundle):
        named |= {product for item in deal.items for product in item.products}
    found = Counter(dict.fromkeys(promotion.scope.categories, 1))
    for product in catalog.products(tuple(sorted(named))):
        found.update(product.categories)
    if not found:
        return next((category.id for category in catalog.categories()), "")
    order = {category.id: -category.rank for category in catalog.categories()}
    return max(found, key=lambda category: (found[category], -order.get(category, 0)))
