from dataclasses import replace

from kiosk.domain.cart import Cart, Line
from kiosk.domain.selection import Selection
from ui.models.cart_rows import LineRow
from ui.models.review_rows import Review
from ui.money_text import NO_PRICE

CART = Cart(tuple(Line(number, Selection(name), number) for number, name in enumerate(("cola", "noodles", "cake"), 1)))
ROWS = [
    LineRow(each.id, "", each.selection.product, "", "", "", each.quantity, 99, NO_PRICE, False, "", False)
    for each in CART.lines
]


def test_what_was_taken_out_stays_where_it_stood() -> None:
    review = Review()
    cart = review.take_out(CART, 2, ROWS)
    assert [line.id for line in cart.lines] == [1, 3]
    for lines in (ROWS, [ROWS[0], ROWS[2]]):  # before and after the cart is priced anew
        shown = [(row.name, row.removed) for row in review.rows(lines)]
        assert shown == [("cola", False), ("noodles", True), ("cake", False)]


def test_put_back_the_order_is_as_it_was() -> None:
    review = Review()
    cart = review.take_out(review.take_out(CART, 1, ROWS), 2, ROWS)
    assert review.put_back(review.put_back(cart, 2), 1) == CART
    assert not any(row.removed for row in review.rows(ROWS))


def test_what_is_not_there_changes_nothing() -> None:
    review = Review()
    assert review.take_out(CART, 9, ROWS) == review.put_back(CART, 1) == CART


def test_what_cannot_be_had_comes_first() -> None:
    gone = replace(ROWS[2], unavailable=True, problem="刚刚售罄")
    assert [row.name for row in Review().rows([ROWS[0], gone])] == ["cake", "cola"]


def test_what_was_taken_out_does_not_outlive_the_page() -> None:
    review = Review()
    review.take_out(CART, 2, ROWS)
    review.forget()
    assert [row.name for row in review.rows([ROWS[0]])] == ["cola"]
