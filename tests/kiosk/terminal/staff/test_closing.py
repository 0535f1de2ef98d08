import csv
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.rights import Action, NotAllowed, Role
from kiosk.terminal.orders import OrderDesk
from kiosk.terminal.staff import MethodSum, Panel
from tests.kiosk.terminal.shop import a_cart
from tests.kiosk.terminal.staff.people import Clock, signed_in

COST = 6800


def take_cash(panel: Panel, desk: OrderDesk, orders: int) -> None:
    clerk = signed_in(panel, Role.CLERK)
    for _ in range(orders):
        panel.orders.confirm_payment(clerk, desk.place(a_cart(), "zh-CN", COST).order_id)


def test_a_day_is_counted_by_method(panel: Panel, desk: OrderDesk) -> None:
    take_cash(panel, desk, 3)
    manager, unpaid = signed_in(panel, Role.MANAGER), desk.place(a_cart(), "zh-CN", COST)
    panel.orders.cancel(manager, desk.place(a_cart(), "zh-CN", COST).order_id)
    found = panel.closing.count(manager)
    assert found.methods == (MethodSum("counter", 3, 3 * COST),)
    assert (found.orders, found.total, found.cash, found.refunded) == (3, 3 * COST, 3 * COST, 0)
    assert (found.unpaid, found.cancelled, found.closed) == (1, 1, None)
    assert unpaid.state == "placed"


def test_closing_puts_down_who_counted_what_and_every_time(panel: Panel, desk: OrderDesk, clock: Clock) -> None:
    take_cash(panel, desk, 2)
    manager = signed_in(panel, Role.MANAGER)
    panel.closing.close(manager, 2 * COST - 100)
    clock.moment += timedelta(minutes=5)
    closed = panel.closing.close(manager, 2 * COST).closed
    assert closed is not None
    assert (closed.expected, closed.counted, closed.name, closed.at) == (2 * COST, 2 * COST, manager.name, clock.moment)
    second, first = (entry.fact for entry in panel.trail.page(most=2))
    assert (first.action, first.before, first.after["difference"]) == (Action.CLOSE_DAY, {}, -100)
    assert (second.before, second.after["difference"]) == ({"counted": 2 * COST - 100}, 0)


def test_the_day_is_written_out_order_by_order(panel: Panel, desk: OrderDesk, tmp_path: Path) -> None:
    take_cash(panel, desk, 4)
    told: list[float] = []
    path = panel.closing.write_orders(signed_in(panel, Role.MANAGER), tmp_path / "out", told.append)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["pickup_number"] for row in rows] == ["A001", "A002", "A003", "A004"]
    assert {(row["state"], row["method"], row["total"], row["paid"]) for row in rows} == {
        ("paid", "counter", str(COST), str(COST))
    }
    assert told == [1.0]
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_clerk_closes_nothing(panel: Panel, tmp_path: Path) -> None:
    clerk = signed_in(panel, Role.CLERK)
    with pytest.raises(NotAllowed):
        panel.closing.count(clerk)
    with pytest.raises(NotAllowed):
        panel.closing.close(clerk, 0)
    with pytest.raises(NotAllowed):
        panel.closing.write_orders(clerk, tmp_path, lambda _: None)
