from hypothesis import given

from kiosk.domain.cart import MOST_OF_A_LINE, Cart, add, change, remove, set_quantity
from kiosk.domain.selection import Pick, select
from tests.kiosk.domain.shop import Tap, cart_of, taps, tea


def test_equal_wishes_share_a_line_whatever_order_they_were_tapped_in() -> None:
    one = select("tea", (Pick("size", "m"), Pick("sugar", "full")))
    other = select("tea", (Pick("sugar", "full"), Pick("size", "m")))
    cart = add(add(Cart(), one), other, 2)
    assert [line.quantity for line in cart.lines] == [3]


def test_a_note_keeps_lines_apart() -> None:
    cart = add(add(Cart(), tea()), tea(), note="less ice")
    assert len(cart.lines) == 2


def test_a_line_holds_no_more_than_its_limit() -> None:
    assert add(add(Cart(), tea(), 98), tea(), 5).count == MOST_OF_A_LINE


def test_quantity_zero_removes_and_the_cart_before_is_the_undo() -> None:
    before = add(add(Cart(), tea()), select("cola"))
    after = set_quantity(before, 1, 0)
    assert [line.selection.product for line in after.lines] == ["cola"]
    assert before.line(1) is not None
    assert after.line(1) is None


def test_a_changed_line_keeps_its_place() -> None:
    cart = change(cart_of([Tap(tea()), Tap(select("cola"))]), 1, tea("l"), 3)
    assert [(line.id, line.quantity) for line in cart.lines] == [(1, 3), (2, 1)]


def test_a_line_changed_into_its_twin_joins_it() -> None:
    cart = change(cart_of([Tap(tea()), Tap(tea("l"), 2)]), 1, tea("l"), 1)
    assert [(line.selection, line.quantity) for line in cart.lines] == [(tea("l"), 3)]


@given(taps)
def test_ids_stay_unique_through_removal(chosen: list[Tap]) -> None:
    cart = cart_of(chosen)
    cart = remove(cart, cart.lines[0].id)
    cart = cart_of([]) if not cart.lines else cart
    for tap in chosen:
        cart = add(cart, tap.selection, tap.quantity, tap.note)
    assert len({line.id for line in cart.lines}) == len(cart.lines)
