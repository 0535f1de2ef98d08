from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from kiosk.domain.cart import Cart, Fulfilment, Line
from kiosk.domain.orders import OrderState
from kiosk.domain.selection import Selection
from kiosk.terminal.orders import RefusedEvent
from tests.ui.conftest import PIN, Clock, DemoShop, Opened
from tests.ui.viewmodels.test_paying import order
from ui.models.staff_rows import status_rows, takings


def type_in(kiosk: Any, pin: str) -> None:
    for digit in pin:
        kiosk.staff.digit(digit)


def sign_in(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.openStaff()
    type_in(kiosk, PIN)
    qtbot.waitUntil(lambda: kiosk.session.screen == "staffOrders" and kiosk.staff.status_rows.rowCount() > 0)


def test_the_pin_opens_and_no_digit_is_kept(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.openStaff()
    type_in(kiosk, PIN[:3])
    assert (kiosk.staff.entered, kiosk.staff.pinLength) == (3, 6)
    kiosk.staff.erase()
    assert kiosk.staff.entered == 2
    kiosk.staff.clear()
    sign_in(kiosk, qtbot)
    assert kiosk.staff.entered == 0


def test_wrong_pins_are_counted_and_then_locked(
    opening: Opened, own_shop: DemoShop, clock: Clock, qtbot: QtBot
) -> None:
    kiosk = opening.on(own_shop)
    kiosk.session.openStaff()
    type_in(kiosk, "000000")
    qtbot.waitUntil(lambda: "还可以试 2 次" in kiosk.staff.message)
    type_in(kiosk, "000000")
    qtbot.waitUntil(lambda: "还可以试 1 次" in kiosk.staff.message)
    type_in(kiosk, "000000")
    qtbot.waitUntil(lambda: kiosk.staff.locked)
    type_in(kiosk, PIN)
    assert kiosk.staff.entered == 0
    assert kiosk.session.screen == "staffPin"
    clock.passed += 90
    qtbot.waitUntil(lambda: not kiosk.staff.locked)


def test_cash_is_taken_for_an_unpaid_order(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    kiosk.payment.choose("counter")
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt")
    number = kiosk.receipt.pickupNumber
    kiosk.receipt.done()
    sign_in(kiosk, qtbot)
    (row,) = [each for each in kiosk.staff.order_rows.rows if each.number == number]
    assert (row.unpaid, row.state, row.total) == (True, "待付款", "¥8.00")
    placed = shop.terminal.orders.order(row.orderId).placed_at
    assert row.time == f"{placed.astimezone(ZoneInfo('Asia/Shanghai')):%H:%M}"
    kiosk.staff.takePayment(row.orderId)
    qtbot.waitUntil(lambda: not kiosk.staff.order_rows.row(row.orderId).unpaid)
    found = shop.terminal.orders.by_pickup_number(number)
    assert found is not None
    assert found.state is OrderState.PAID


def test_signing_out_leaves_no_orders_behind(kiosk: Any, qtbot: QtBot) -> None:
    sign_in(kiosk, qtbot)
    kiosk.staff.leave()
    assert kiosk.session.screen == "start"
    assert kiosk.staff.order_rows.rowCount() == kiosk.staff.status_rows.rowCount() == 0


def test_nobody_takes_cash_without_signing_in(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    known = shop.terminal.orders.today()[0]
    kiosk.staff.takePayment(known.order_id)
    assert not kiosk.staff.busy


def test_the_title_tells_what_is_paid_from_what_is_awaited(own_shop: DemoShop) -> None:
    cart = Cart((Line(1, Selection("honey-chicken-leg"), 2),), Fulfilment.TAKEAWAY)
    desk = own_shop.terminal.orders
    total = desk.quote(cart).total
    first, _, third = (desk.place(cart, "zh-CN", total) for _ in range(3))
    desk.confirm_counter_payment(first.order_id)
    desk.cancel(third.order_id, "customer")

    text = takings(desk.today(), "zh-CN")

    each = total / 100
    assert text == f"今天 3 单，共 ¥{2 * each:.2f}，已付 ¥{each:.2f}，待付 ¥{each:.2f}"
    assert takings([desk.order(first.order_id)], "zh-CN") == f"今天 1 单，共 ¥{each:.2f}"


def test_each_refused_entry_says_which_order_and_why(shop: DemoShop) -> None:
    at = datetime(2026, 11, 23, 4, tzinfo=UTC)
    codes = {2: "amount-differs", 3: "new"}
    refused = tuple(RefusedEvent("o1", number, "paid", code, "", at) for number, code in codes.items())
    status = replace(shop.terminal.sync.status(), refused=refused)

    rows = status_rows(status, {"o1": "A012"}, lambda moment: moment)

    assert [(row.label, row.value) for row in rows if row.kind == "error"] == [
        ("A012 第 2 条没有被接受", "收的钱和应付的钱不一样，请核对"),
        ("A012 第 3 条没有被接受", "总部不接受（new），请联系技术支持"),
    ]
