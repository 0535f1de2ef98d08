"""The open edition: the catalog that screens show and carts are priced with."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kiosk.domain.catalog import Category, Option, Product, Promotion, Review, Store
from kiosk.domain.stock import Item
from kiosk.terminal.catalog.layers import Layers
from kiosk.terminal.catalog.marks import Marks
from kiosk.terminal.catalog.published import Memory, Published
from kiosk.terminal.catalog.query import expressions
from kiosk.wire.catalog import CategoryDocument, OptionDocument, ReviewDocument, StoreDocument, promotion_adapter
from kiosk.wire.snapshot import Kind


@dataclass(frozen=True, slots=True)
class Rating:
    """What customers gave a product: stars on average, how many, and how many of each."""

    average: float
    count: int
    by_star: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Traits:
    """What a product is filtered by."""

    tags: frozenset[str]
    allergens: frozenset[str]


@lru_cache(maxsize=4096)
def _traits(tags: str, allergens: str) -> Traits:
    """Few differ, so many products share one."""
    return Traits(frozenset(json.loads(tags)), frozenset(json.loads(allergens)))


class CatalogEdition:
    """One edition of the store's catalog. It stays what it is even when a newer one is opened; threads may share it.

    Only what is left of its products changes, as orders count them down; `published` says what there was at first.
    """

    def __init__(self, layers: Layers, edition: int, epoch: str, marks: Marks) -> None:
        self._layers = layers
        self._marks = marks
        self.published = Published(layers)
        self._ratings: Memory[Rating] = Memory()
        self.edition = edition
        self.epoch = epoch
        (store,) = layers.bodies(Kind.STORE)
        self.store: Store = StoreDocument.model_validate_json(store).to_domain()
        promotions = (promotion_adapter.validate_json(body) for body in layers.bodies(Kind.PROMOTION))
        self.promotions: tuple[Promotion, ...] = tuple(promotion.to_domain() for promotion in promotions)
        categories = (CategoryDocument.model_validate_json(body) for body in layers.bodies(Kind.CATEGORY))
        self._categories = tuple(sorted((c.to_domain() for c in categories), key=lambda category: category.rank))

    def product(self, product_id: str) -> Product | None:
        """The product of that id, with what is left of it now."""
        product = self.published.product(product_id)
        return None if product is None else self._marks.counts().product(product)

    def option(self, option_id: str) -> Option | None:
        """The option of that id, with what is left of its choices now."""
        option = self.published.option(option_id)
        return None if option is None else self._marks.counts().option(option)

    def categories(self) -> tuple[Category, ...]:
        """All categories by rank, equal ranks in the catalog's order."""
        return self._categories

    def shelf(self, category_id: str) -> tuple[str, ...]:
        """Ids of the products on sale in a category, in the catalog's order."""
        return self._layers.shelf(category_id)

    @cached_property
    def option_ids(self) -> tuple[str, ...]:
        """All options, in the catalog's order."""
        found = (OptionDocument.model_validate_json(body) for body in self._layers.bodies(Kind.OPTION))
        return tuple(option.id for option in found)

    def scarce(self) -> tuple[Product, ...]:
        """Products on sale of which something is gone, by a mark, a count or the catalog. Reads no other product."""
        counts, marks = self._marks.counts(), self._marks.sold_out()
        variants = {product for product, _ in marks.variants}
        named = {*self._without_stock, *marks.products, *counts.subjects, *variants}
        return tuple(each for each in self.products(sorted(named)) if each.on_sale)

    @cached_property
    def _without_stock(self) -> tuple[str, ...]:
        return tuple(self._layers.scarce())

    def traits(self) -> Mapping[str, Traits]:
        """What every product is filtered by. Cheap beside `products`: ten thousand take some 30 ms."""
        return {each.name: _traits(each.tags or "[]", each.allergens or "[]") for each in self._layers.traits()}

    def products(self, ids: Iterable[str]) -> tuple[Product, ...]:
        """The products of these ids, in their order; unknown ones are left out."""
        return tuple(product for each in ids if (product := self.product(each)) is not None)

    def reviews(self, product_id: str) -> tuple[Review, ...]:
        """What customers said of a product, the latest first."""
        bodies = (self._layers.body(Kind.REVIEW, opinion.name) for opinion in self._layers.opinions(product_id))
        said = [ReviewDocument.model_validate_json(body).to_domain() for body in bodies if body]
        return tuple(sorted(said, key=lambda review: review.at, reverse=True))

    def rating(self, product_id: str) -> Rating:
        """The stars that customers gave a product."""
        return self._ratings.recall(product_id, self._count_stars)

    def search(self, text: str, limit: int = 50) -> tuple[str, ...]:
        """Ids of products that match every word: matches in the name first, then by sales; sold out ones come last."""
        hits: dict[str, int | None] = {}
        for expression in expressions(text):
            found = self._layers.search(expression, hits, limit - len(hits)) if len(hits) < limit else ()
            hits.update((hit.name, hit.stock) for hit in found)
        gone, counts = self._marks.sold_out().products, self._marks.counts()
        return tuple(sorted(hits, key=lambda name: name in gone or counts.now(Item(name), hits[name]) == 0))

    def _count_stars(self, product_id: str) -> Rating:
        stars = [opinion.stars for opinion in self._layers.opinions(product_id)]
        by_star = {star: stars.count(star) for star in range(5, 0, -1)}
        return Rating(sum(stars) / len(stars) if stars else 0.0, len(stars), by_star)
