"""A product as a card shows it, and how it is made from the catalog, in the background."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.domain.catalog import Product, open_at
from kiosk.domain.selection import SoldOut
from kiosk.domain.text import Text, read
from kiosk.terminal.catalog import CatalogEdition
from ui.models.rows import RowsModel
from ui.money_text import MoneyStyle, PriceMap
from ui.pictures import Pictures, tint_of
from ui.words import menu as words


@dataclass(frozen=True, slots=True)
class ProductRow:
    """The roles of a product; see ui/README.md."""

    productId: str
    categoryId: str
    categoryName: str
    name: str
    summary: str
    price: PriceMap
    picture: str
    tint: str
    rating: str
    sold: str
    badge: str
    badgeKind: str
    inCart: int
    soldOut: bool
    reason: str
    available: bool
    needsOptions: bool
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reading:
    """How texts, money and availability read now."""

    language: str
    fallbacks: tuple[str, ...]
    money: MoneyStyle
    local: datetime
    sold_out: SoldOut
    in_cart: Mapping[str, int] = field(default_factory=dict)

    def text(self, text: Text) -> str:
        """The text in the language on screen."""
        return read(text, self.language, self.fallbacks)


def product_rows(
    ids: Iterable[str], catalog: CatalogEdition, reading: Reading, pictures: Pictures
) -> tuple[ProductRow, ...]:
    """Rows for these products, in this order, without those that are not on sale."""
    categories = {category.id: category.name for category in catalog.categories()}
    shown = (product for product in catalog.products(tuple(ids)) if product.on_sale)
    return tuple(_row(product, categories, catalog, reading, pictures) for product in shown)


def _row(
    product: Product, categories: Mapping[str, Text], catalog: CatalogEdition, reading: Reading, pictures: Pictures
) -> ProductRow:
    category = product.categories[0] if product.categories else ""
    sold_out = is_sold_out(product, reading.sold_out)
    open_now = open_at(product.hours, reading.local)
    spoken = reading.money.simplified and product.plain
    rating = catalog.rating(product.id)
    badge, kind = _badge(product)
    return ProductRow(
        productId=product.id,
        categoryId=category,
        categoryName=reading.text(categories.get(category, {})),
        name=reading.text(product.plain if spoken else product.name),
        summary=reading.text(product.summary),
        price=reading.money.price(product.price, old=product.compare_at),
        picture=pictures.address(product.pictures[0] if product.pictures else ""),
        tint=tint_of(product.tint, category),
        rating=words.rating(rating.average) if rating.count else "",
        sold=words.sold(product.sold) if product.sold else "",
        badge=badge,
        badgeKind=kind,
        inCart=reading.in_cart.get(product.id, 0),
        soldOut=sold_out,
        reason=words.sold_out() if sold_out else "" if open_now else words.sold_at(product.hours),
        available=open_now and not sold_out,
        needsOptions=bool(product.options or product.variants or product.combo),
        tags=frozenset(product.tags),
    )


def count_units(shown: RowsModel, units_of: Callable[[str], int]) -> None:
    """Bring `inCart` of the rows that are shown up to date."""
    shown.show(
        row if row.inCart == (units := units_of(row.productId)) else replace(row, inCart=units) for row in shown.rows
    )


def is_sold_out(product: Product, marks: SoldOut) -> bool:
    """Whether nothing of the product can be had: by mark, by stock, or because no variant is left."""
    none_left = bool(product.variants) and all(variant.stock == 0 for variant in product.variants)
    return product.stock == 0 or product.id in marks.products or none_left


def _badge(product: Product) -> tuple[str, str]:
    if product.compare_at is not None and product.compare_at > product.price:
        return words.deal(), "promo"
    if "popular" in product.tags:
        return words.popular(), "hero"
    if "new" in product.tags:
        return words.new(), "highlight"
    return "", ""
