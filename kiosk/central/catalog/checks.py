"""Whether the parts of a catalog fit together."""

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from kiosk.central.catalog.option_checks import check_lowest_price, check_options, check_product_options
from kiosk.central.catalog.places import Step, bad, unknown
from kiosk.wire.catalog import BundleDocument, CatalogDocument, CategoryDocument, ProductDocument, PromotionDocument


class _Named(Protocol):
    @property
    def id(self) -> str: ...


E = TypeVar("E", bound=_Named)


def check_references(catalog: CatalogDocument) -> None:
    """Refuse a catalog in which an id is used twice, or something is named that is not there."""
    categories = _by_id(["categories"], catalog.categories)
    options = _by_id(["options"], catalog.options)
    products = _by_id(["products"], catalog.products)
    _by_id(["promotions"], catalog.promotions)
    _check_categories(catalog.categories, categories)
    check_options(catalog.options)
    for index, product in enumerate(catalog.products):
        steps: list[Step] = ["products", index]
        _all_in([*steps, "categories"], "names category", product.categories, categories, "/categories")
        check_product_options(steps, product, options)
        _check_combo(steps, product, products)
        check_lowest_price(steps, product, options, products)
    for index, promotion in enumerate(catalog.promotions):
        _check_promotion(["promotions", index], promotion, categories, products)
    for index, review in enumerate(catalog.reviews):
        if review.product not in products:
            raise unknown(["reviews", index, "product"], "names product", review.product, products, "/products")


def _by_id(steps: list[Step], entities: Sequence[E]) -> dict[str, E]:
    found: dict[str, E] = {}
    for index, entity in enumerate(entities):
        if entity.id in found:
            first = next(i for i, other in enumerate(entities) if other.id == entity.id)
            what = f'has the id "{entity.id}", which /{steps[0]}/{first} has already'
            raise bad([*steps, index, "id"], what, "Give each its own id.")
        found[entity.id] = entity
    return found


def _all_in(steps: list[Step], what: str, names: Sequence[str], known: Mapping[str, object], where: str) -> None:
    for index, name in enumerate(names):
        if name not in known:
            raise unknown([*steps, index], what, name, known, where)


def _check_categories(categories: Sequence[CategoryDocument], by_id: Mapping[str, CategoryDocument]) -> None:
    for index, category in enumerate(categories):
        steps: list[Step] = ["categories", index, "parent"]
        above, seen = category.parent, {category.id}
        while above is not None:
            if above not in by_id:
                raise unknown(steps, "names category", above, by_id, "/categories")
            if above in seen:
                raise bad(steps, f'makes "{above}" its own ancestor', "Break the circle of parents.")
            seen.add(above)
            above = by_id[above].parent


def _check_combo(steps: list[Step], product: ProductDocument, products: Mapping[str, ProductDocument]) -> None:
    _by_id([*steps, "combo"], product.combo)
    if product.combo and product.variants:
        raise bad([*steps, "variants"], "a combo cannot have variants", "Make each variant a product of its own.")
    for at, slot in enumerate(product.combo):
        seen: set[str] = set()
        for index, choice in enumerate(slot.choices):
            place: list[Step] = [*steps, "combo", at, "choices", index, "product"]
            filling = products.get(choice.product)
            if filling is None:
                raise unknown(place, "names product", choice.product, products, "/products")
            if filling.combo:
                raise bad(place, f'names "{choice.product}", which is a combo itself', "Combos hold plain products.")
            if choice.product in seen:
                raise bad(place, f'names product "{choice.product}" twice', "Keep one of them.")
            seen.add(choice.product)


def _check_promotion(
    steps: list[Step],
    promotion: PromotionDocument,
    categories: Mapping[str, CategoryDocument],
    products: Mapping[str, ProductDocument],
) -> None:
    scope: list[Step] = [*steps, "scope"]
    _all_in([*scope, "products"], "names product", promotion.scope.products, products, "/products")
    _all_in([*scope, "categories"], "names category", promotion.scope.categories, categories, "/categories")
    if isinstance(promotion, BundleDocument):
        for index, item in enumerate(promotion.items):
            place: list[Step] = [*steps, "items", index, "products"]
            _all_in(place, "names product", item.products, products, "/products")
