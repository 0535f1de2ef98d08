"""What a cart takes of counted things, and which line asks for too much."""

from dataclasses import dataclass, field

from kiosk.domain.cart import Cart, Line, add
from kiosk.domain.catalog import Choice, Option, Product, Slot, SlotChoice, Variant
from kiosk.domain.selection import Pick, SlotPick, TooFewLeft, select
from kiosk.domain.stock import Demand, Item, demands, figure, shortages, totals

_SIZE = Option("size", {"en": "Size"}, 1, 1, (Choice("s", {"en": "S"}), Choice("l", {"en": "L"}, stock=3)))
_TEA = Product("tea", {"en": "Tea"}, 600, stock=5)
_NOODLES = Product(
    "noodles", {"en": "Noodles"}, 2800, options=("size",), variants=(Variant({"size": "l"}, 2800, 4, "", ""),)
)
_MEAL = Product("meal", {"en": "Meal"}, 3000, combo=(Slot("drink", {"en": "Drink"}, 1, 2, (SlotChoice("tea", 0),)),))
LARGE = Item("size", "l")
LARGE_NOODLES = Item("noodles", variant=(("size", "l"),))


@dataclass
class Shelf:
    products: dict[str, Product] = field(default_factory=lambda: {"tea": _TEA, "noodles": _NOODLES, "meal": _MEAL})

    def product(self, product_id: str) -> Product | None:
        return self.products.get(product_id)

    def option(self, option_id: str) -> Option | None:
        return _SIZE if option_id == "size" else None


def test_products_variants_choices_and_what_is_in_a_combo_are_counted() -> None:
    meal = select("meal", slots=(SlotPick("drink", select("tea"), 2),))
    cart = add(add(add(Cart(), select("noodles", (Pick("size", "l"),)), 2), meal, 3), select("nothing"))
    assert demands(cart, Shelf()) == (
        Demand(1, LARGE_NOODLES, 2, 4),
        Demand(1, LARGE, 2, 3),
        Demand(2, Item("tea"), 6, 5),
    )
    assert totals(demands(cart, Shelf())) == {LARGE_NOODLES: 2, LARGE: 2, Item("tea"): 6}


def test_the_line_that_asks_for_more_than_those_before_it_leave_is_short() -> None:
    tea = select("tea")
    cart = Cart((Line(1, tea, 3), Line(2, tea, 2, "no ice"), Line(3, tea, 1, "hot")))
    wanted = demands(cart, Shelf())
    assert shortages(wanted, {Item("tea"): 6}) == {}
    assert shortages(wanted, {Item("tea"): 4}) == {2: TooFewLeft("tea", "", 4), 3: TooFewLeft("tea", "", 4)}
    assert shortages(wanted, {Item("tea"): -1})[1] == TooFewLeft("tea", "", 0)


def test_the_catalog_names_a_figure_for_what_it_counts() -> None:
    figures = [figure(item, Shelf()) for item in (Item("tea"), LARGE_NOODLES, LARGE, Item("noodles"), Item("x", "y"))]
    assert figures == [5, 4, 3, None, None]
    assert [str(item) for item in (Item("tea"), LARGE_NOODLES, LARGE)] == ["tea", "noodles l", "size l"]
