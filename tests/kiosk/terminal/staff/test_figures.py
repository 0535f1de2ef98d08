from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.orders import Refunded
from kiosk.domain.rights import NotAllowed, Role
from kiosk.terminal.orders import OrderDatabase, OrderDesk, append_event
from kiosk.terminal.staff import Panel, StaffFigures
from tests.kiosk.terminal.shop import Menu, a_cart
from tests.kiosk.terminal.staff.people import Clock, signed_in

EACH = 6800


@pytest.fixture
def figures(panel: Panel, database: OrderDatabase, menu: Menu, clock: Clock) -> StaffFigures:
    menu.now = clock
    clock.moment = clock.moment.replace(hour=4, minute=59, second=0)
    return StaffFigures(database, menu, panel.guard)


def test_a_day_stands_beside_the_one_a_week_before(
    panel: Panel, figures: StaffFigures, desk: OrderDesk, database: OrderDatabase, clock: Clock
) -> None:
    now = clock.moment

    def sell(count: int) -> list[str]:
        ids = [desk.place(a_cart(), "zh-CN", EACH).order_id for _ in range(count)]
        clerk = signed_in(panel, Role.CLERK)
        for order_id in ids:
            panel.orders.confirm_payment(clerk, order_id)
        return ids

    clock.moment = now - timedelta(days=7)
    sell(2)
    clock.moment = now - timedelta(hours=1)
    sell(3)
    clock.moment = now
    ids = sell(2)
    desk.place(a_cart(), "zh-CN", EACH)
    desk.cancel(desk.place(a_cart(), "zh-CN", EACH).order_id, "customer")
    with database.write() as connection:
        append_event(connection, ids[0], Refunded(800), now)
        append_event(connection, ids[1], Refunded(EACH), now)
    figures.step()
    found = figures.today(signed_in(panel, Role.MANAGER))
    hour = now.astimezone(ZoneInfo("Asia/Shanghai")).hour
    assert (found.hour, found.today.orders, found.today.total) == (hour, 4, 4 * EACH - 800)
    assert (found.today.by_hour[hour - 1], found.today.by_hour[hour]) == (3 * EACH, EACH)
    assert (found.before.orders, found.before.total, found.before.average) == (2, 2 * EACH, EACH)
    assert found.mix == {"counter": 4 * EACH}
    assert [(each.product, each.quantity) for each in found.best] == [("noodles", 14), ("tea", 7)]
    assert found.best[0].name["en"] == "Beef noodles"
    assert [each.product for each in found.slowest] == ["tea", "noodles"]


def test_what_was_ordered_is_added_up_once(figures: StaffFigures, panel: Panel, desk: OrderDesk) -> None:
    for _ in range(3):
        desk.place(a_cart(), "zh-CN", EACH)
        figures.step()
        figures.step()
    assert [each.quantity for each in figures.today(signed_in(panel, Role.MANAGER)).best] == [6, 3]


def test_figures_are_not_for_clerks(figures: StaffFigures, panel: Panel) -> None:
    with pytest.raises(NotAllowed):
        figures.today(signed_in(panel, Role.CLERK))
