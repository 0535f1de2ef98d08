"""The pages that show what the day and the staff did."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from kiosk.domain.cart import Cart, Fulfilment, Line
from kiosk.domain.rights import Role, may
from kiosk.domain.selection import Selection
from kiosk.terminal import SignedIn
from tests.ui.conftest import PIN, DemoShop, Opened
from tests.ui.viewmodels.test_staff import sign_in
from ui.models.staff_pages import PAGES, page_rows, pages_of

LEG = Cart((Line(1, Selection("honey-chicken-leg"), 1),), Fulfilment.TAKEAWAY)


def take_cash(shop: DemoShop, orders: int) -> None:
    """So many customers pay at the counter."""
    desk, signed_in = shop.terminal.orders, shop.terminal.staff.desk.sign_in(PIN)
    assert isinstance(signed_in, SignedIn)
    for _ in range(orders):
        order = desk.place(LEG, "zh-CN", desk.quote(LEG).total)
        shop.terminal.staff.orders.confirm_payment(signed_in.author, order.order_id)


@pytest.fixture
def panel(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> Any:
    take_cash(own_shop, 3)
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    return kiosk


@pytest.mark.parametrize("role", Role)
def test_the_menu_holds_exactly_the_pages_of_a_role(role: Role) -> None:
    shown = page_rows(pages_of(role, training=False), "orders", {})
    assert [row.pageId for row in shown] == [page for page in PAGES if may(role, PAGES[page])]


def test_in_training_no_page_reaches_real_stock_or_money() -> None:
    missing = set(pages_of(Role.MANAGER, training=False)) - set(pages_of(Role.MANAGER, training=True))
    assert missing == {"payments", "stock"}


def test_the_day_is_shown_in_figures_bars_and_best_sellers(panel: Any, qtbot: QtBot) -> None:
    today = panel.staffToday
    panel.staff.openPage("today")
    qtbot.waitUntil(lambda: today.sales != "")
    assert (today.sales, today.count, today.average) == ("¥42", "3 单", "¥14")
    assert max(row.share for row in today.hour_rows.rows) > 0
    assert today.line_rows.rows[0].label == "¥0"
    assert [(row.label, row.amount, row.percent) for row in today.mix_rows.rows] == [("柜台", "¥42", "100%")]
    assert [(row.name, row.quantity, row.share) for row in today.best_rows.rows] == [("蜜汁烤鸡腿", "3 份", 1.0)]
    assert today.slowest_rows.rows == ()
    assert [row.count for row in today.waiting_rows.rows] == [0, 3, 0]


def test_the_record_is_listed_and_found_whole(panel: Any, qtbot: QtBot) -> None:
    audit = panel.staffAudit
    panel.staff.openPage("audit")
    audit.fit(4)
    qtbot.waitUntil(lambda: audit.verdictKind == "success" and len(audit.entry_rows.rows) == 4)
    newest, taken = audit.entry_rows.rows[:2]
    assert (newest.what, newest.outcome, newest.role) == ("登录", "用密码", "店长")
    assert (taken.what, taken.subject, taken.outcome) == ("确认收款", "A003", "已下单 → 已付款")
    audit.nextPage()
    qtbot.waitUntil(lambda: audit.hasPrevious and not audit.hasNext)
    assert audit.entry_rows.rows[0].sequence == 1


def test_a_record_that_somebody_touched_is_called_that(panel: Any, own_shop: DemoShop, qtbot: QtBot) -> None:
    with own_shop.terminal._database.write() as connection:
        connection.execute(text("DELETE FROM audit WHERE sequence = 2"))
    panel.staff.openPage("audit")
    qtbot.waitUntil(lambda: panel.staffAudit.verdictKind == "error")
    assert "3" in panel.staffAudit.verdict


def test_who_may_sign_in_is_listed(panel: Any, qtbot: QtBot) -> None:
    panel.staff.openPage("people")
    qtbot.waitUntil(lambda: panel.staffPeople.people_rows.rowCount() == 1)
    [person] = panel.staffPeople.people_rows.rows
    assert (person.name, person.role, person.ways, person.home) == ("本机店长", "店长", "密码", "只在这台机器上")
    assert person.you == "您"


def test_nothing_stays_on_the_pages_when_somebody_leaves(panel: Any, qtbot: QtBot) -> None:
    panel.staff.openPage("today")
    qtbot.waitUntil(lambda: panel.staffToday.sales != "")
    panel.staff.leave()
    assert (panel.staffToday.sales, panel.staffToday.best_rows.rowCount()) == ("", 0)
