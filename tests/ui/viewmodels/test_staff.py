from typing import Any
from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from kiosk.domain.orders import OrderState
from tests.ui.conftest import PIN, Clock, DemoShop, Opened
from tests.ui.viewmodels.test_paying import order


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
    clock.passed += 31
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
