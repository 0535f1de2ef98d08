"""A small shop for tests of the domain, and hypothesis strategies over it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from fractions import Fraction

from hypothesis import strategies as st

from kiosk.domain.cart import Cart, add
from kiosk.domain.catalog import (
    AmountOff,
    Bundle,
    BundleItem,
    Choice,
    Hours,
    NthItem,
    Option,
    PercentOff,
    Product,
    Promotion,
    Rule,
    Scope,
    Slot,
    SlotChoice,
    Store,
    Tax,
    Variant,
)
from kiosk.domain.selection import Pick, Selection, SlotPick, select

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
EVERY_DAY = frozenset(range(1, 8))


@dataclass(frozen=True)
class Shop:
    store: Store
    products: dict[str, Product]
    options: dict[str, Option]
    promotions: tuple[Promotion, ...] = ()
    edition: int = 1

    def product(self, product_id: str) -> Product | None:
        return self.products.get(product_id)

    def option(self, option_id: str) -> Option | None:
        return self.options.get(option_id)


def named(name: str) -> dict[str, str]:
    return {"en": name}


SIZE = Option("size", named("Size"), 1, 1, (Choice("m", named("M")), Choice("l", named("L"), 300)))
SUGAR = Option("sugar", named("Sugar"), 1, 1, (Choice("full", named("Full")), Choice("none", named("None"))))
TOPPING = Option(
    "topping",
    named("Topping"),
    0,
    3,
    (Choice("bean", named("Bean"), 300, max_quantity=3), Choice("pearl", named("Pearl"), 199, max_quantity=2)),
)
COLOUR = Option("colour", named("Colour"), 1, 1, (Choice("red", named("Red")), Choice("blue", named("Blue"))))
SWEET_PEARL = Rule({"topping": "pearl"}, named("Pearls are sweet"), excludes={"sugar": frozenset({"none"})})

PRODUCTS = {
    p.id: p
    for p in (
        Product("burger", named("Burger"), 3200, ("mains",), compare_at=3500),
        Product("noodles", named("Noodles"), 2799, ("mains",)),
        Product("tea", named("Tea"), 1801, ("drinks",), options=("size", "sugar", "topping"), rules=(SWEET_PEARL,)),
        Product("cola", named("Cola"), 700, ("drinks",)),
        Product("fries", named("Fries"), 1200, ("sides",)),
        Product("bun", named("Bun"), 500, ("breakfast",), hours=(Hours(EVERY_DAY, time(6, 30), time(10, 30)),)),
        Product("sushi", named("Sushi"), 4600, ("mains",), stock=0),
        Product("retired", named("Retired"), 100, on_sale=False),
        Product(
            "mug",
            named("Mug"),
            3900,
            ("gifts",),
            options=("colour",),
            variants=(Variant({"colour": "red"}, 3900, 5), Variant({"colour": "blue"}, 4200, 0)),
        ),
        Product(
            "meal",
            named("Meal"),
            4500,
            ("mains",),
            combo=(
                Slot("main", named("Main"), 1, 1, (SlotChoice("burger"), SlotChoice("noodles", 101))),
                Slot("drink", named("Drink"), 1, 2, (SlotChoice("cola"), SlotChoice("tea", 500))),
            ),
        ),
    )
}

PROMOTIONS = (
    Promotion("second-half", named("Second half price"), NthItem(2, 50), Scope(categories=frozenset({"drinks"}))),
    Promotion(
        "lunch",
        named("Lunch"),
        Bundle((BundleItem(frozenset({"noodles"}), 1), BundleItem(frozenset({"fries"}), 1)), 3500),
    ),
    Promotion("mains", named("Mains 7 % off"), PercentOff(7), Scope(products=frozenset({"burger"}))),
    Promotion("full-80", named("6 off 80"), AmountOff(600, 8000)),
    Promotion("full-120", named("11 off 120"), AmountOff(1100, 12000)),
    Promotion("eight", named("8 % coupon"), PercentOff(8), code="EIGHT"),
)


def shop(*promotions: Promotion, tax: str = "6", included: bool = True) -> Shop:
    store = Store("s", named("Shop"), "CNY", "Asia/Shanghai", ("en",), Tax(Fraction(tax), included))
    options = {option.id: option for option in (SIZE, SUGAR, TOPPING, COLOUR)}
    return Shop(store, PRODUCTS, options, promotions)


def tea(size: str = "m", sugar: str = "full", *toppings: tuple[str, int]) -> Selection:
    picks = (Pick("size", size), Pick("sugar", sugar), *(Pick("topping", name, n) for name, n in toppings))
    return select("tea", picks)


def meal(main: str, *drinks: Selection) -> Selection:
    filled = (SlotPick("main", select(main)), *(SlotPick("drink", drink) for drink in drinks))
    return select("meal", (), filled)


WISHES = (
    select("burger"),
    select("noodles"),
    select("cola"),
    select("fries"),
    tea(),
    tea("l", "full", ("bean", 2)),
    tea("l", "full", ("pearl", 1), ("bean", 1)),
    select("mug", (Pick("colour", "red"),)),
    meal("burger", select("cola")),
    meal("noodles", tea("l", "none"), select("cola")),
)


@dataclass(frozen=True)
class Tap:
    selection: Selection
    quantity: int = field(default=1)
    note: str = field(default="")


taps = st.lists(
    st.builds(Tap, st.sampled_from(WISHES), st.integers(1, 4), st.sampled_from(["", "no onion"])),
    min_size=1,
    max_size=9,
)
shops = st.builds(
    lambda chosen, tax, included: shop(*chosen, tax=tax, included=included),
    st.permutations(PROMOTIONS).flatmap(lambda all_: st.integers(0, len(all_)).map(lambda n: tuple(all_[:n]))),
    st.sampled_from(["0", "6", "8.875", "19"]),
    st.booleans(),
)


def cart_of(chosen: list[Tap], *codes: str) -> Cart:
    cart = Cart(codes=frozenset(codes))
    for tap in chosen:
        cart = add(cart, tap.selection, tap.quantity, tap.note)
    return cart
