from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from kiosk.central import staff
from kiosk.domain.cart import Cart, Fulfilment, Line
from kiosk.domain.orders import OrderState
from kiosk.domain.rights import Role, may
from kiosk.domain.selection import Selection
from kiosk.terminal.orders import RefusedEvent
from tests.ui.conftest import PIN, STORE, Clock, DemoShop, Opened
from tests.ui.viewmodels.test_paying import order
from ui.models.staff_pages import PAGES
from ui.models.staff_rows import machine_rows, status_rows


def type_in(kiosk: Any, pin: str) -> None:
    for digit in pin:
        kiosk.staff.digit(digit)


def sign_in(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.openStaff()
    type_in(kiosk, PIN)
    qtbot.waitUntil(lambda: kiosk.session.screen == "staffPanel")
    kiosk.staff.openPage("orders")
    qtbot.waitUntil(lambda: kiosk.staffOrders.countText != "")


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
    (row,) = [each for each in kiosk.staffOrders.order_rows.rows if each.number == number]
    assert (row.stateText, row.total, row.method) == ("待付款", "¥8.00", "柜台")
    placed = shop.terminal.orders.order(row.orderId).placed_at
    assert row.time == f"{placed.astimezone(ZoneInfo('Asia/Shanghai')):%H:%M}"
    kiosk.staffOrders.openOrder(row.orderId)
    qtbot.waitUntil(lambda: kiosk.staffOrders.open)
    assert (kiosk.staffOrders.number, kiosk.staffOrders.actLabel, kiosk.staffOrders.canCancel) == (
        number,
        "收到现金",
        True,
    )
    kiosk.staffOrders.act()
    qtbot.waitUntil(lambda: kiosk.staffOrders.stateText == "已付款")
    assert (kiosk.staffOrders.actLabel, kiosk.staffOrders.canCancel) == ("开始制作", False)
    labels = [each.label for each in kiosk.staffOrders.step_rows.rows]
    assert (labels[0], labels[-1]) == ("已下单", "已付款")
    found = shop.terminal.orders.by_pickup_number(number)
    assert found is not None
    assert found.state is OrderState.PAID


def test_the_account_a_terminal_comes_with_is_called_in_the_readers_language(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.setLanguage("en")
    sign_in(kiosk, qtbot)
    assert (kiosk.staff.name, kiosk.staff.initial) == ("Terminal manager", "T")


def test_signing_out_leaves_no_orders_behind(kiosk: Any, qtbot: QtBot) -> None:
    sign_in(kiosk, qtbot)
    assert (kiosk.staff.name, kiosk.staff.roleName) == ("本机店长", "店长")
    kiosk.staff.leave()
    assert kiosk.session.screen == "start"
    models = (kiosk.staffOrders.order_rows, kiosk.staffOrders.pile_rows, kiosk.staff.page_rows)
    assert [each.rowCount() for each in models] == [0, 0, 0]
    assert (kiosk.staff.name, kiosk.staff.page, kiosk.staffOrders.countText) == ("", "", "")


def test_nobody_sees_or_does_anything_without_signing_in(kiosk: Any, shop: DemoShop) -> None:
    known = shop.terminal.orders.today()[0]
    kiosk.staff.openPage("orders")
    kiosk.staffOrders.openOrder(known.order_id)
    kiosk.staffOrders.act()
    kiosk.staffOrders.showPile("all")
    assert (kiosk.staff.page, kiosk.staffOrders.open, kiosk.staffOrders.busy) == ("", False, False)


def test_orders_are_found_by_number_by_ticket_and_by_pile(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    cart = Cart((Line(1, Selection("honey-chicken-leg"), 2),), Fulfilment.TAKEAWAY)
    desk = own_shop.terminal.orders
    orders = [desk.place(cart, "zh-CN", desk.quote(cart).total) for _ in range(12)]
    desk.confirm_counter_payment(orders[0].order_id)
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    panel = kiosk.staffOrders
    assert (panel.countText, panel.rangeText, panel.hasNext) == ("共 12 单", "1–8，共 12 单", True)
    panel.nextPage()
    qtbot.waitUntil(lambda: panel.rangeText == "9–12，共 12 单")
    panel.showPile("making")
    qtbot.waitUntil(lambda: [each.number for each in panel.order_rows.rows] == ["A001"])
    panel.askNumber()
    kiosk.pad.type("12")
    kiosk.pad.confirm()
    qtbot.waitUntil(lambda: [each.number for each in panel.order_rows.rows] == ["A012"])
    panel.clearQuery()
    kiosk.scanned(own_shop.terminal.tracking_url(orders[4]))
    qtbot.waitUntil(lambda: panel.number == "A005")


def test_a_staff_card_signs_in_and_shows_what_its_role_may(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    with own_shop.app.state.central.database.write() as session:
        handed = staff.add(session, STORE, "小陈", Role.CLERK, datetime.now(UTC))
    roster = own_shop.terminal.staff.roster
    kiosk = opening.on(own_shop)
    own_shop.terminal.look_for_staff()
    qtbot.waitUntil(lambda: roster.find(handed.staff_id) is not None)
    kiosk.session.openStaff()
    kiosk.scanned(handed.card)
    qtbot.waitUntil(lambda: kiosk.session.screen == "staffPanel")
    assert (kiosk.staff.name, kiosk.staff.roleName) == ("小陈", "店员")
    shown = {each.pageId for each in kiosk.staff.page_rows.rows}
    assert shown == {page for page, action in PAGES.items() if may(Role.CLERK, action)}


def test_a_clock_that_is_off_is_named_and_a_second_is_not(shop: DemoShop) -> None:
    status = shop.terminal.sync.status()
    said = [
        [row.value for row in machine_rows(replace(status, clock_offset=offset), None) if row.label == "本机时钟"]
        for offset in (1.0, 31_536_000.0, -600.0)
    ]
    assert said == [
        ["和总部一致"],
        ["慢 525600 分钟，营业按总部的时间算；请校准"],
        ["快 10 分钟，营业按总部的时间算；请校准"],
    ]


def test_a_full_disk_and_a_screen_without_a_size_say_what_to_do(shop: DemoShop) -> None:
    status = shop.terminal.sync.status()
    assert status.disk_free > 0
    well = machine_rows(replace(status, disk_free=12_340_000_000), 21.5)
    assert [(row.label, row.value, row.kind) for row in well if row.label != "本机时钟"] == [
        ("磁盘", "还有 12.3 GB", "success"),
        ("屏幕", "21.5 英寸", "info"),
    ]
    ill = machine_rows(replace(status, disk_free=300_000_000), None)
    assert [(row.value, row.kind) for row in ill if row.label != "本机时钟"] == [
        ("只剩 0.3 GB，订单可能存不下；请清出空间，或请技术员来", "error"),
        ("没有填尺寸，字的大小靠估计；请技术员在设置里填", "warn"),
    ]


def test_each_refused_entry_says_which_order_and_why(shop: DemoShop) -> None:
    at = datetime(2026, 11, 23, 4, tzinfo=UTC)
    codes = {2: "amount-differs", 3: "new"}
    refused = tuple(RefusedEvent("o1", number, "paid", code, "", at) for number, code in codes.items())
    short = RefusedEvent("o2", 1, "placed", "sold-out", "Line 1: 0 of tea left.", at, line=1)
    status = replace(shop.terminal.sync.status(), refused=(*refused, short))

    rows = status_rows(status, {"o1": "A012", "o2": "A013"}, {"o2": "奶茶"}, lambda moment: moment)

    assert [(row.label, row.value) for row in rows if row.kind == "error"] == [
        ("A012 第 2 条没有被接受", "收的钱和应付的钱不一样，请核对"),
        ("A012 第 3 条没有被接受", "总部不接受（new），请联系技术支持"),
        ("A013 的“奶茶”没有被接受", "卖出的比剩下的多。顾客拿着号：请换一样，或者取消这一单；收了钱的请退款"),
    ]
