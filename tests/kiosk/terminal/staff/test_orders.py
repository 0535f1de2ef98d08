from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from sqlalchemy import literal_column, select
from sqlalchemy.dialects import sqlite

from kiosk.domain.errors import IllegalTransition
from kiosk.domain.orders import OVER, OrderState, PaymentAsked
from kiosk.domain.rights import Action, NotAllowed, Role, SecondFactorWanted, allowed, may
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk, OrderRecord, Pile, append_event, next_events
from kiosk.terminal.orders.tables import STILL_OPEN, orders
from kiosk.terminal.staff import Author, Panel, SignedOut
from kiosk.terminal.sync import CentralClient, Courier, StaffCourier
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.shop import Menu, a_cart
from tests.kiosk.terminal.staff.people import Clock, signed_in

Move = Callable[[Panel, Author, str], OrderRecord]

MOVES: dict[Action, Move] = {
    Action.CONFIRM_PAYMENT: lambda panel, author, order: panel.orders.confirm_payment(author, order),
    Action.PREPARE: lambda panel, author, order: panel.orders.prepare(author, order),
    Action.MAKE_READY: lambda panel, author, order: panel.orders.make_ready(author, order),
    Action.HAND_OVER: lambda panel, author, order: panel.orders.hand_over(author, order),
}

LATE: Final = datetime(2026, 11, 26, 15, 30, tzinfo=UTC)
"""Half an hour before midnight at the shop."""


def placed(desk: OrderDesk) -> OrderRecord:
    return desk.place(a_cart(), "zh-CN", 6800)


def test_an_order_goes_its_way_with_author_time_and_record(panel: Panel, desk: OrderDesk, clock: Clock) -> None:
    order, clerk = placed(desk), signed_in(panel, Role.CLERK)
    for action, move in MOVES.items():
        clock.moment += timedelta(minutes=1)
        record = move(panel, clerk, order.order_id)
        [entry] = panel.trail.page(most=1)
        assert (entry.fact.action, entry.fact.subject, entry.fact.staff_id) == (action, order.order_id, "clerk")
        assert entry.fact.after == {"state": record.state.value, "paid": 6800, "refunded": 0}
        assert entry.fact.at == clock.moment
    assert record.state is OrderState.COLLECTED
    assert record.method == "counter"
    life = panel.orders.detail(clerk, order.order_id).steps
    assert [step.kind for step in life] == ["placed", "paid", "preparation_begun", "made_ready", "collected"]
    assert [step.by for step in life] == [None, *["clerk"] * 4]
    assert life[-1].at == clock.moment


def test_what_was_done_offline_reaches_central_with_author_and_time(
    panel: Panel, desk: OrderDesk, database: OrderDatabase, clock: Clock, central: FakeCentral, client: CentralClient
) -> None:
    order, clerk = placed(desk), signed_in(panel, Role.CLERK)
    panel.orders.confirm_payment(clerk, order.order_id)
    done_at = clock.moment
    clock.moment += timedelta(hours=3)
    Courier(database, client, clock, lambda: True, lambda: None).step()
    StaffCourier(client, panel.roster.learn, panel.trail, lambda: True).step()
    assert [(event.by, event.fact.kind) for event in central.events[order.order_id]] == [
        (None, "placed"),
        ("clerk", "paid"),
    ]
    assert central.events[order.order_id][1].at == done_at
    assert [(entry.fact.action, entry.fact.at) for entry in central.audited] == [
        (Action.SIGN_IN, done_at),
        (Action.CONFIRM_PAYMENT, done_at),
    ]


def test_a_central_that_lost_entries_gets_them_again(panel: Panel, central: FakeCentral, client: CentralClient) -> None:
    courier = StaffCourier(client, lambda _: None, panel.trail, lambda: True)
    clerk = signed_in(panel, Role.CLERK)
    courier.step()
    central.audited.clear()
    panel.desk.sign_out(clerk)
    courier.step()
    courier.step()
    assert [entry.fact.action for entry in central.audited] == [Action.SIGN_IN, Action.SIGN_OUT]


def test_an_order_is_called_off_only_while_nothing_was_paid(panel: Panel, desk: OrderDesk) -> None:
    clerk, first, second = signed_in(panel, Role.CLERK), placed(desk), placed(desk)
    assert panel.orders.cancel(clerk, first.order_id).state is OrderState.CANCELLED
    panel.orders.confirm_payment(clerk, second.order_id)
    entries = panel.trail.page()
    with pytest.raises(IllegalTransition):
        panel.orders.cancel(clerk, second.order_id)
    assert panel.trail.page() == entries


def test_orders_are_found_by_number_its_last_digits_and_the_ticket(panel: Panel, desk: OrderDesk) -> None:
    clerk, taken = signed_in(panel, Role.CLERK), [placed(desk) for _ in range(12)]
    last = taken[-1]
    assert last.pickup_number == "A012"

    def found(text: str) -> list[str]:
        return [each.record.pickup_number for each in panel.orders.search(clerk, text)]

    assert found("a012") == ["A012"]
    assert found("12") == ["A012"]
    assert found("2") == ["A012", "A002"]
    assert found("A01") == ["A012", "A011", "A010"]
    assert found(f"https://kiosk.example.com/o/{last.tracking_token}") == ["A012"]
    assert found(last.order_id) == ["A012"]
    assert found("") == found("*") == found("?") == found("B001") == []
    assert panel.orders.by_ticket(clerk, f"/o/{last.tracking_token}") == last
    assert panel.orders.by_ticket(clerk, "a012") == last
    assert panel.orders.by_ticket(clerk, "A01") is None


def test_piles_hold_what_waits_for_the_same_thing(panel: Panel, desk: OrderDesk, database: OrderDatabase) -> None:
    clerk, taken = signed_in(panel, Role.CLERK), [placed(desk) for _ in range(5)]
    with database.write() as connection:
        append_event(connection, taken[1].order_id, PaymentAsked("practice"), taken[1].placed_at)
    for order in taken[2:]:
        panel.orders.confirm_payment(clerk, order.order_id)
    panel.orders.prepare(clerk, taken[3].order_id)
    panel.orders.make_ready(clerk, taken[4].order_id)
    page = panel.orders.page(clerk, Pile.ALL, skip=1, most=2)
    assert [each.record.pickup_number for each in page.orders] == ["A004", "A003"]
    assert page.counts == {Pile.ALL: 5, Pile.UNPAID: 2, Pile.MAKING: 2, Pile.READY: 1, Pile.UNSENT: 5}
    for pile, numbers in {Pile.UNPAID: ["A002", "A001"], Pile.MAKING: ["A004", "A003"], Pile.READY: ["A005"]}.items():
        assert [each.record.pickup_number for each in panel.orders.page(clerk, pile, 0, 9).orders] == numbers


def test_midnight_takes_no_open_order_off_the_list(
    panel: Panel, desk: OrderDesk, menu: Menu, database: OrderDatabase
) -> None:
    menu.now = lambda: LATE
    clerk = signed_in(panel, Role.CLERK)
    unpaid, making, ready, collected, cancelled = (placed(desk) for _ in range(5))
    for each in (making, ready, collected):
        panel.orders.confirm_payment(clerk, each.order_id)
    for each in (ready, collected):
        panel.orders.make_ready(clerk, each.order_id)
    panel.orders.hand_over(clerk, collected.order_id)
    panel.orders.cancel(clerk, cancelled.order_id)
    menu.now = lambda: LATE + timedelta(hours=2)
    todays = [placed(desk) for _ in range(2)]

    def listed(pile: Pile, skip: int = 0, most: int = 9) -> list[str]:
        return [each.record.order_id for each in panel.orders.page(clerk, pile, skip, most).orders]

    left_over = [ready.order_id, making.order_id, unpaid.order_id]
    whole = [todays[1].order_id, todays[0].order_id, *left_over]
    assert listed(Pile.ALL) == whole
    assert [listed(Pile.ALL, skip, 2) for skip in (0, 1, 2, 3, 4)] == [whole[skip : skip + 2] for skip in range(5)]
    assert listed(Pile.UNPAID) == [todays[1].order_id, todays[0].order_id, unpaid.order_id]
    assert (listed(Pile.MAKING), listed(Pile.READY)) == ([making.order_id], [ready.order_id])
    counts = panel.orders.page(clerk, Pile.ALL, 0, 9).counts
    assert counts == {Pile.ALL: 5, Pile.UNPAID: 3, Pile.MAKING: 1, Pile.READY: 1, Pile.UNSENT: 5}
    found = panel.orders.search(clerk, "A001")
    assert [each.record.order_id for each in found] == [todays[0].order_id, unpaid.order_id]
    assert panel.orders.by_ticket(clerk, "A001") == todays[0]
    panel.orders.cancel(clerk, unpaid.order_id)
    panel.orders.make_ready(clerk, making.order_id)
    for each in (making, ready):
        panel.orders.hand_over(clerk, each.order_id)
    assert listed(Pile.ALL) == whole[:2]


def test_what_other_days_left_open_is_read_from_an_index(database: OrderDatabase) -> None:
    assert {f"'{state.value}'" for state in OVER} == set(STILL_OPEN.partition("(")[2].rstrip(")").split(", "))
    others = select(orders).where(orders.c.business_day != "2026-11-26", literal_column(STILL_OPEN))
    newest_first = others.order_by(orders.c.placed_at.desc(), orders.c.pickup_number.desc()).limit(8)
    statement = newest_first.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    with database.read() as connection:
        plan = str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}").all())
    assert "ix_orders_open" in plan
    assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize("role", Role)
def test_each_role_does_with_orders_exactly_what_it_may(panel: Panel, desk: OrderDesk, role: Role) -> None:
    author, order = signed_in(panel, role), placed(desk)
    for action, move in MOVES.items():
        if may(role, action):
            move(panel, author, order.order_id)
        else:
            with pytest.raises(NotAllowed):
                move(panel, author, order.order_id)


def test_every_refusal_is_recorded_and_a_forged_role_gains_nothing(panel: Panel) -> None:
    clerk = signed_in(panel, Role.CLERK)
    forged = Author(clerk.staff_id, clerk.name, Role.TECHNICIAN)
    for action in set(Action) - allowed(Role.CLERK):
        with pytest.raises((NotAllowed, SecondFactorWanted)):
            panel.guard.check(forged, action)
        assert panel.trail.page(most=1)[0].fact.after == {"refused": "not-allowed"}
    with pytest.raises(SignedOut):
        panel.guard.check(Author("nobody", "", Role.TECHNICIAN), Action.SEE_ORDERS)


def test_whoever_listens_is_told(panel: Panel, desk: OrderDesk, changes: Changes, database: OrderDatabase) -> None:
    clerk, order = signed_in(panel, Role.CLERK), placed(desk)
    told: list[object] = []
    changes.on_change(told.append)
    panel.orders.confirm_payment(clerk, order.order_id)
    assert len(told) == 1
    with database.read() as connection:
        assert [event.by for event in next_events(connection, 9, order.order_id).events] == [None, "clerk"]
