"""The whole menu as lines of cards under their categories. Pure; runs in the background."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.terminal.catalog import CatalogEdition, Traits

NO_TRAITS = Traits(frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a customer wants to see only, for this visit."""

    vegetarian: bool = False
    not_spicy: bool = False
    avoided: frozenset[str] = frozenset()

    def met_by(self, traits: Traits) -> bool:
        """Whether a product may be shown."""
        if self.vegetarian and "vegetarian" not in traits.tags:
            return False
        return not (self.not_spicy and "spicy" in traits.tags) and not self.avoided & traits.allergens


@dataclass(frozen=True, slots=True)
class Stock:
    """What an edition lists: each category's products in order, what they are filtered by, and what of that occurs."""

    shelves: tuple[tuple[str, tuple[str, ...]], ...] = ()
    traits: Mapping[str, Traits] = field(default_factory=dict)
    allergens: tuple[str, ...] = ()
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """Cards side by side."""

    category: str
    products: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The lines; where each category begins; on which lines a product stands."""

    lines: tuple[Line, ...] = ()
    firsts: Mapping[str, int] = field(default_factory=dict)
    places: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


def read_stock(catalog: CatalogEdition) -> Stock:
    """Read what an edition lists."""
    traits = catalog.traits()
    shelves = tuple((each.id, catalog.shelf(each.id)) for each in catalog.categories())
    return Stock(shelves, traits, _allergens(traits), frozenset().union(*(each.tags for each in traits.values())))


def filters(stock: Stock) -> frozenset[str]:
    """Those that would leave something out and something over: a shop without food offers none of them."""
    told = {"vegetarian": "vegetarian" in stock.tags, "not-spicy": "spicy" in stock.tags, "allergens": stock.allergens}
    return frozenset(name for name, occurs in told.items() if occurs)


def arrange(stock: Stock, columns: int, wishes: Wishes) -> Arrangement:
    """Put what meets the wishes into lines of so many cards."""
    lines: list[Line] = []
    firsts: dict[str, int] = {}
    places: dict[str, tuple[int, ...]] = {}
    for category, shelf in stock.shelves:
        shown = [name for name in shelf if wishes.met_by(stock.traits.get(name, NO_TRAITS))]
        if shown:
            firsts[category] = len(lines)
        for start in range(0, len(shown), columns):
            products = tuple(shown[start : start + columns])
            places.update((name, (*places.get(name, ()), len(lines))) for name in products)
            lines.append(Line(category, products))
    return Arrangement(tuple(lines), firsts, places)


def _allergens(traits: Mapping[str, Traits]) -> tuple[str, ...]:
    """Those that occur, the commonest first."""
    counts = Counter(name for each in traits.values() for name in each.allergens)
    return tuple(sorted(counts, key=lambda name: (-counts[name], name)))
