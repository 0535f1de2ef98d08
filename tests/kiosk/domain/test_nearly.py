from hypothesis import given

from kiosk.domain.cart import Cart, add
from kiosk.domain.catalog import AmountOff, NthItem, Product, Promotion, Scope
from kiosk.domain.pricing import AmountMissing, UnitMissing, nearly, price
from kiosk.domain.selection import select
from tests.kiosk.domain.shop import NOON, PRODUCTS, PROMOTIONS, Shop, Tap, cart_of, named, shop, shops, taps

FULL_80 = next(each for each in PROMOTIONS if each.id == "full-80")
FULL_120 = next(each for each in PROMOTIONS if each.id == "full-120")
SECOND_HALF = next(each for each in PROMOTIONS if each.id == "second-half")


def cart(**counts: int) -> Cart:
    made = Cart()
    for product, count in counts.items():
        made = add(made, select(product), count)
    return made


def test_says_what_is_missing_for_an_amount_off() -> None:
    assert nearly(cart(burger=2, fries=1), shop(FULL_80), NOON) == (AmountMissing(FULL_80, 400, 600),)


def test_says_nothing_while_much_is_missing_or_nothing_is() -> None:
    assert nearly(cart(fries=4), shop(FULL_80), NOON) == ()
    assert nearly(cart(burger=3), shop(FULL_80), NOON) == ()
    assert nearly(Cart(), shop(FULL_80), NOON) == ()


def test_names_only_a_better_amount_than_the_one_that_counts() -> None:
    held = cart(burger=3, fries=1)
    assert nearly(held, shop(FULL_80, FULL_120), NOON) == (AmountMissing(FULL_120, 1200, 1100),)
    worse = Promotion("worse", named("Worse"), AmountOff(100, 12000))
    assert nearly(held, shop(FULL_80, worse), NOON) == ()


def test_one_more_drink_makes_the_second_half_price() -> None:
    assert nearly(cart(cola=1), shop(SECOND_HALF), NOON) == (UnitMissing(SECOND_HALF),)
    assert nearly(cart(cola=2), shop(SECOND_HALF), NOON) == ()
    assert nearly(cart(cola=3), shop(SECOND_HALF), NOON) == (UnitMissing(SECOND_HALF),)
    assert nearly(cart(fries=1), shop(SECOND_HALF), NOON) == ()


def test_a_unit_that_another_promotion_took_counts_no_more() -> None:
    third = Promotion("third", named("Third"), NthItem(2, 50), Scope(products=frozenset({"cola"})))
    assert nearly(cart(cola=2, fries=1), shop(SECOND_HALF, third), NOON) == ()


@given(taps, shops)
def test_what_is_said_to_be_missing_really_gives_the_reduction(chosen: list[Tap], catalog: Shop) -> None:
    held = cart_of(chosen)
    for each in nearly(held, catalog, NOON):
        if isinstance(each, AmountMissing):
            filler = Product("filler", named("Filler"), each.missing)
            fuller = Shop(catalog.store, PRODUCTS | {"filler": filler}, catalog.options, catalog.promotions)
            quote = price(add(held, select("filler")), fuller, NOON)
            assert any(got.promotion == each.promotion.id and got.amount == each.saving for got in quote.discounts)
