import random
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.cart import Cart, add
from kiosk.domain.catalog import AmountOff, Hours, NthItem, PercentOff, Promotion
from kiosk.domain.pricing import Quote, price, spread, unit_price
from kiosk.domain.selection import NotSold, Selection, SoldOut, select
from tests.kiosk.domain.shop import NOON, PROMOTIONS, WISHES, Shop, Tap, cart_of, meal, named, shop, shops, taps, tea


def quoted(chosen: list[Tap], catalog: Shop, *codes: str) -> Quote:
    return price(cart_of(chosen, *codes), catalog, NOON)


def by_wish(quote: Quote, cart: Cart) -> dict[tuple[Selection, str], tuple[int, ...]]:
    notes = {line.id: line.note for line in cart.lines}
    return {(x.selection, notes[x.line]): (x.quantity, x.listed, x.price, x.net, x.tax) for x in quote.lines}


@given(taps, shops, st.randoms(use_true_random=False))
def test_a_quote_never_depends_on_the_order_of_taps(chosen: list[Tap], catalog: Shop, chance: random.Random) -> None:
    shuffled = list(chosen)
    chance.shuffle(shuffled)
    one, other = cart_of(chosen, "EIGHT"), cart_of(shuffled, "EIGHT")
    first, second = price(one, catalog, NOON), price(other, catalog, NOON)
    assert (first.total, first.discounts, first.tax, first.subtotal) == (
        second.total,
        second.discounts,
        second.tax,
        second.subtotal,
    )
    assert by_wish(first, one) == by_wish(second, other)


@given(taps, shops)
def test_the_parts_sum_to_the_total_to_the_last_unit(chosen: list[Tap], catalog: Shop) -> None:
    quote = quoted(chosen, catalog, "EIGHT")
    on_top = 0 if quote.tax_included else quote.tax
    assert quote.subtotal - quote.saved + on_top == quote.total
    assert sum(line.net for line in quote.lines) + on_top == quote.total
    assert sum(line.listed for line in quote.lines) == quote.subtotal
    assert sum(line.tax for line in quote.lines) == quote.tax
    for line in quote.lines:
        assert sum(part.net for part in line.parts) == line.net
        assert 0 <= line.net <= line.price <= line.listed
    assert all(discount.amount > 0 for discount in quote.discounts)


@given(st.integers(0, 10**6), st.integers(1, 9), st.sampled_from(WISHES))
def test_a_price_is_spread_over_its_products_without_a_remainder(net: int, quantity: int, wish: Selection) -> None:
    shares = spread(wish, quantity, net, shop())
    assert sum(share for _, _, share in shares) == net
    assert sum(n for _, n, _ in shares) == quantity * (sum(filled.quantity for filled in wish.slots) or 1)


def test_a_combo_is_spread_by_what_its_parts_cost_alone() -> None:
    assert spread(meal("burger", select("cola")), 1, 3900, shop()) == (("cola", 1, 700), ("burger", 1, 3200))


@pytest.mark.parametrize(
    ("wish", "unit"),
    [
        (select("burger"), 3200),
        (tea("l", "full", ("bean", 2)), 1801 + 300 + 600),
        (meal("noodles", tea("l", "none"), select("cola")), 4500 + 101 + 500 + 300),
    ],
    ids=str,
)
def test_unit_prices_add_up_their_choices(wish: Selection, unit: int) -> None:
    assert unit_price(wish, shop()) == unit


def test_a_reduced_price_is_named_as_a_discount() -> None:
    quote = quoted([Tap(select("burger"), 2)], shop())
    assert (quote.subtotal, quote.saved, quote.total) == (7000, 600, 6400)
    assert quote.discounts[0].name["zh-CN"] == "限时优惠"


def off(catalog: Shop, *chosen: Tap, codes: tuple[str, ...] = ()) -> dict[str | None, int]:
    found = quoted(list(chosen), catalog, *codes).discounts
    return {discount.promotion: discount.amount for discount in found if discount.promotion}


def test_of_two_drinks_the_cheaper_is_half_price() -> None:
    second_half = shop(PROMOTIONS[0])
    assert off(second_half, Tap(select("cola"))) == {}
    assert off(second_half, Tap(select("cola")), Tap(tea())) == {"second-half": 350}
    assert off(second_half, Tap(select("cola"), 2), Tap(tea())) == {"second-half": 350}
    assert off(second_half, Tap(tea(), 2), Tap(select("cola"), 2)) == {"second-half": 900 + 350}


def test_a_bundle_counts_as_often_as_it_is_whole() -> None:
    lunch = shop(PROMOTIONS[1])
    assert off(lunch, Tap(select("noodles"), 3), Tap(select("fries"), 2)) == {"lunch": 2 * (2799 + 1200 - 3500)}
    assert off(lunch, Tap(select("noodles"))) == {}


def test_a_bundle_dearer_than_its_parts_is_not_forced_on_anyone() -> None:
    dear = Promotion("dear", named("Dear"), PROMOTIONS[1].deal)
    assert off(shop(dear), Tap(select("noodles")), Tap(select("fries"))) == {"dear": 499}
    assert off(shop(dear), Tap(select("fries"), 5)) == {}


def test_of_the_automatic_amounts_the_best_counts() -> None:
    both = shop(PROMOTIONS[3], PROMOTIONS[4])
    assert off(both, Tap(select("noodles"), 2), Tap(select("burger"))) == {"full-80": 600}
    assert off(both, Tap(select("noodles"), 5)) == {"full-120": 1100}


def test_a_coupon_counts_only_with_its_code_and_comes_last() -> None:
    catalog = shop(PROMOTIONS[5], PROMOTIONS[3])
    wish = Tap(select("noodles"), 3)
    assert off(catalog, wish) == {"full-80": 600}
    assert off(catalog, wish, codes=("EIGHT",)) == {"full-80": 600, "eight": 624}


def test_a_coupon_of_an_amount_never_makes_money() -> None:
    gift = Promotion("gift", named("Gift"), AmountOff(5000, 0), code="GIFT")
    quote = quoted([Tap(select("cola"))], shop(gift), "GIFT")
    assert (quote.total, quote.saved) == (0, 700)


def test_a_unit_takes_part_in_one_promotion_on_goods() -> None:
    half = Promotion("half", named("Half"), PercentOff(50))
    second = Promotion("second", named("Second"), NthItem(2, 50))
    assert off(shop(half, second), Tap(select("cola"), 2)) == {"half": 700}


def test_a_promotion_runs_in_its_hours_and_days_only() -> None:
    afternoon = Promotion(
        "tea-time",
        named("Tea time"),
        PercentOff(10),
        hours=(Hours(frozenset({7}), time(14), time(17)),),
        first_day=datetime(2026, 11, 22, tzinfo=UTC).date(),
        last_day=datetime(2026, 11, 22, tzinfo=UTC).date(),
    )
    cart = cart_of([Tap(select("cola"))])
    assert price(cart, shop(afternoon), NOON).saved == 0
    assert price(cart, shop(afternoon), NOON.replace(hour=14)).saved == 70
    assert price(cart, shop(afternoon), NOON.replace(hour=17)).saved == 0
    assert price(cart, shop(afternoon), NOON.replace(day=29, hour=15)).saved == 0


def test_hours_may_run_past_midnight() -> None:
    late = Hours(frozenset({6}), time(22), time(2))
    assert late.contains(datetime(2026, 11, 21, 23, tzinfo=UTC))
    assert late.contains(datetime(2026, 11, 22, 1, tzinfo=UTC))
    assert not late.contains(datetime(2026, 11, 22, 23, tzinfo=UTC))
    assert not late.contains(datetime(2026, 11, 21, 1, tzinfo=UTC))


def test_what_cannot_be_sold_is_left_out_of_the_total_and_keeps_the_cart_from_being_ordered() -> None:
    cart = add(add(Cart(), select("cola")), select("fries"))
    quote = price(cart, shop(), NOON, SoldOut(frozenset({"fries"})))
    assert quote.total == 700
    assert not quote.sellable
    assert price(add(Cart(), select("ghost")), shop(), NOON).lines[0].problems == (NotSold("ghost"),)


def test_an_empty_cart_costs_nothing_and_cannot_be_ordered() -> None:
    quote = price(Cart(), shop(*PROMOTIONS), NOON)
    assert (quote.total, quote.discounts, quote.sellable) == (0, (), False)


def test_tax_is_contained_or_on_top() -> None:
    inside, on_top = shop(tax="6"), shop(tax="6", included=False)
    assert (quoted([Tap(select("burger"))], inside).total, quoted([Tap(select("burger"))], inside).tax) == (3200, 181)
    assert (quoted([Tap(select("burger"))], on_top).total, quoted([Tap(select("burger"))], on_top).tax) == (3392, 192)
