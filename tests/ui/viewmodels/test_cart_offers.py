"""Coupons by code, reductions that are near, and suggestions with their reasons."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

CODE = "XIAOMAN8"


@pytest.fixture
def ordering(kiosk: Any) -> Any:
    kiosk.session.start("takeaway")
    return kiosk


def put_in(kiosk: Any, qtbot: QtBot, product: str, count: int = 1) -> None:
    wanted = kiosk.cart.count + count
    for _ in range(count):
        kiosk.menu.add(product)
    qtbot.waitUntil(lambda: kiosk.cart.count == wanted and kiosk.cart.up_to_date)


def give(kiosk: Any, code: str) -> None:
    kiosk.coupon.enter()
    assert kiosk.pad.open
    for letter in code:
        kiosk.pad.type(letter)
    kiosk.pad.confirm()


def coupons(kiosk: Any) -> dict[str, Any]:
    return {row.code: row for row in kiosk.cart.discount_rows.rows if row.code}


def test_a_coupon_is_a_line_that_can_be_taken_back(ordering: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: ordering.coupon.offered)
    put_in(ordering, qtbot, "sweetcorn")
    before = ordering.cart.total["text"]
    give(ordering, CODE.lower())
    assert not ordering.pad.open
    qtbot.waitUntil(lambda: CODE in coupons(ordering))
    assert coupons(ordering)[CODE].amount.startswith("−¥")
    assert ordering.cart.total["text"] != before

    ordering.coupon.withdraw(CODE)
    qtbot.waitUntil(lambda: not coupons(ordering))
    assert ordering.cart.total["text"] == before
    ordering.toast.act()
    qtbot.waitUntil(lambda: CODE in coupons(ordering))


def test_a_code_that_does_not_count_says_why(ordering: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: ordering.coupon.offered)
    give(ordering, "NOPE")
    assert ordering.pad.open
    assert ordering.pad.problem.startswith("没有这个优惠码")
    ordering.pad.close()
    give(ordering, CODE)
    give(ordering, CODE)
    assert ordering.pad.problem == "这张券已经用上了"


def test_codes_go_with_the_visit(ordering: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: ordering.coupon.offered)
    give(ordering, CODE)
    ordering.session.finish()
    put_in(ordering, qtbot, "sweetcorn")
    assert not coupons(ordering)


def test_without_a_network_no_code_is_asked_for(ordering: Any, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: ordering.coupon.offered)
    ordering.link.put(online=False)
    assert not ordering.coupon.offered
    ordering.coupon.enter()
    assert not ordering.pad.open


def test_says_what_is_missing_for_the_next_reduction(ordering: Any, qtbot: QtBot) -> None:
    put_in(ordering, qtbot, "sweetcorn")
    assert not ordering.cart.hint_rows.rows
    price = int(ordering.cart.total["whole"])
    put_in(ordering, qtbot, "sweetcorn", 70 // price - 1)
    missing = 80 - int(ordering.cart.total["whole"])
    assert 0 < missing <= 20
    (hint,) = ordering.cart.hint_rows.rows
    assert hint.text == f"再点 ¥{missing} 可减 ¥6"


def test_suggestions_say_why(ordering: Any, qtbot: QtBot) -> None:
    put_in(ordering, qtbot, "honey-chicken-leg")
    rows = ordering.cart.suggestion_rows.rows
    assert 0 < len(rows) <= 3
    reasons = [row.reason for row in rows]
    assert all(reasons)
    assert any(reason.endswith("里的搭配") for reason in reasons)
    assert "honey-chicken-leg" not in {row.productId for row in rows}
