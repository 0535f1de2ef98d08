"""All that the sheet shows of a product beside its questions. Read in the background."""

from dataclasses import dataclass

from kiosk.domain.catalog import Product
from kiosk.terminal.catalog import CatalogEdition
from ui.models.product_row import ProductRow, Reading, product_rows
from ui.ordering import Scope, load_scope
from ui.pictures import Pictures
from ui.words import menu as words
from ui.words import ordering

_STARS = range(5, 2, -1)


@dataclass(frozen=True, slots=True)
class FactRow:
    """The roles of a fact."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class StarRow:
    """The roles of a bar of stars."""

    stars: int
    share: float


@dataclass(frozen=True, slots=True)
class BadgeRow:
    """The roles of a badge."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class ProductPage:
    """A product with everything that tailoring it needs."""

    scope: Scope
    product: Product
    row: ProductRow
    description: str
    sold_text: str
    badges: tuple[BadgeRow, ...]
    allergens: tuple[str, ...]
    nutrition: tuple[FactRow, ...]
    attributes: tuple[FactRow, ...]
    stars: tuple[StarRow, ...]
    quote: str


def read_page(product_id: str, catalog: CatalogEdition, reading: Reading, pictures: Pictures) -> ProductPage | None:
    """Read a product; None where this edition does not sell it."""
    scope = load_scope(catalog, product_id, reading.local, reading.sold_out)
    rows = product_rows((product_id,), catalog, reading, pictures)
    product = scope.product(product_id) if scope else None
    if scope is None or product is None or not rows:
        return None
    rating = catalog.rating(product_id)
    facts = (ordering.nutrition(name, amount) for name, amount in product.nutrition.items())
    said = (reading.text(review.text) for review in catalog.reviews(product_id))
    return ProductPage(
        scope=scope,
        product=product,
        row=rows[0],
        description=reading.text(product.description or product.summary),
        sold_text=words.reviews_and_sales(rating.count, product.sold),
        badges=_badges(rows[0], product),
        allergens=tuple(map(ordering.allergen, product.allergens)),
        nutrition=tuple(FactRow(label, value) for value, label in filter(None, facts)),
        attributes=tuple(FactRow(reading.text(each.name), reading.text(each.value)) for each in product.attributes),
        stars=tuple(StarRow(n, rating.by_star.get(n, 0) / rating.count) for n in _STARS) if rating.count else (),
        quote=next((text for text in said if text), ""),
    )


def _badges(row: ProductRow, product: Product) -> tuple[BadgeRow, ...]:
    """At most two: the card's own, and that many order it."""
    badges = [BadgeRow(row.badge, row.badgeKind)] if row.badge else []
    if "popular" in product.tags and row.badgeKind != "hero":
        badges.append(BadgeRow(words.popular(), "hero"))
    return tuple(badges)
