import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler

import pytest
from sqlalchemy import update

from kiosk.terminal.orders import OrderDatabase, OrderDesk, outbox
from kiosk.terminal.orders.tables import order_events
from kiosk.terminal.sync import CentralClient, Courier, Link, resend_after_restore
from kiosk.terminal.sync.courier import BATCH
from kiosk.terminal.sync.flags import flagged_events
from tests.kiosk.terminal.central_faults import Fault, answers_500, answers_garbage, drops_after_commit, hangs
from tests.kiosk.terminal.fake_central import FakeCentral, problem
from tests.kiosk.terminal.shop import Edition, a_cart, eventually


@pytest.fixture
def courier(database: OrderDatabase, client: CentralClient, link: Link) -> Courier:
    return Courier(database, client, link.now, lambda: True, lambda: None)


def paid_order(desk: OrderDesk) -> str:
    order_id = desk.place(a_cart(), "en", 6800).order_id
    desk.ask_payment(order_id, "counter")
    desk.confirm_counter_payment(order_id)
    return order_id


def waiting(database: OrderDatabase) -> int:
    with database.read() as connection:
        return outbox.waiting_events(connection).depth


def test_everything_arrives_in_order(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral
) -> None:
    orders = [paid_order(desk) for _ in range(150)]
    courier.step()
    assert waiting(database) == 0
    assert all(central.kinds(order_id) == ["placed", "payment_asked", "paid"] for order_id in orders)
    assert desk.order(orders[0]).acknowledged
    assert central.requests.count("POST /v1/orders") == 3


@pytest.mark.parametrize("fault", [answers_500, answers_garbage, drops_after_commit])
def test_nothing_is_lost_or_doubled_when_answers_fail(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral, fault: Fault
) -> None:
    order_id = paid_order(desk)
    central.fault = fault
    pauses = [courier.step() for _ in range(3)]
    assert waiting(database) == 3
    assert pauses[2] > pauses[0]
    assert max(pauses) <= 15
    central.fault = None
    courier.step()
    assert waiting(database) == 0
    assert central.kinds(order_id) == ["placed", "payment_asked", "paid"]


def test_a_refused_event_is_set_aside_and_keeps_nothing_else_back(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral
) -> None:
    bad, good = desk.place(a_cart(), "en", 6800).order_id, paid_order(desk)
    desk.ask_payment(bad, "counter")
    central.refuse.add(bad)
    courier.step()
    assert central.kinds(good) == ["placed", "payment_asked", "paid"]
    assert central.kinds(bad) == ["placed", "payment_asked"]
    with database.read() as connection:
        refused = outbox.refused_events(connection)
    assert [(event.order_id, event.kind, event.code) for event in refused] == [(bad, "placed", "price-differs")]
    sent = len(central.requests)
    courier.step()
    assert len(central.requests) == sent
    desk.cancel(bad, "staff")
    courier.step()
    with database.read() as connection:
        assert outbox.refused_events(connection) == (), "it was called off: nothing is to be done about it any more"
    assert desk.order(bad).acknowledged


def test_what_central_misses_is_sent_again(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral
) -> None:
    order_id = desk.place(a_cart(), "en", 6800).order_id
    courier.step()
    central.events.clear()
    desk.ask_payment(order_id, "counter")
    courier.step()
    assert central.kinds(order_id) == ["placed", "payment_asked"]
    assert waiting(database) == 0


def test_a_restored_central_is_sent_everything_again(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral, link: Link
) -> None:
    orders = [paid_order(desk) for _ in range(3)]
    courier.step()
    assert resend_after_restore(database, Edition(), link.now()) == 0
    central.events.clear()
    assert resend_after_restore(database, Edition(edition=2), link.now()) == 0
    assert resend_after_restore(database, Edition(epoch="second"), link.now()) == 9
    assert not desk.order(orders[0]).acknowledged
    courier.step()
    assert set(central.events) == set(orders)


def test_a_restored_central_judges_anew_what_the_old_one_refused(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral, link: Link
) -> None:
    order_id = desk.place(a_cart(), "en", 6800).order_id
    central.refuse.add(order_id)
    courier.step()
    resend_after_restore(database, Edition(), link.now())
    central.events.clear()
    central.refuse.clear()
    desk.ask_payment(order_id, "counter")
    assert resend_after_restore(database, Edition(epoch="second"), link.now()) == 1
    courier.step()
    assert central.kinds(order_id) == ["placed", "payment_asked"]
    with database.read() as connection:
        assert outbox.refused_events(connection) == ()
    assert desk.order(order_id).acknowledged


def test_what_follows_an_event_that_central_never_read_is_set_aside_with_it(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral
) -> None:
    poisoned, good = paid_order(desk), paid_order(desk)
    seen = central._answer

    def picky(handler: BaseHTTPRequestHandler, body: bytes) -> object:
        if poisoned.encode() in body and b'"placed"' in body:
            return problem(422, "malformed-message")
        return seen(handler, body)

    central._answer = picky  # type: ignore[method-assign,assignment]
    courier.step()
    assert central.kinds(good) == ["placed", "payment_asked", "paid"]
    assert waiting(database) == 0
    with database.read() as connection:
        refused = outbox.refused_events(connection)
    assert [event.code for event in refused] == ["malformed-message", "follows-refused", "follows-refused"]
    assert all("event 1" in event.reason for event in refused[1:])
    sent = len(central.requests)
    courier.step()
    assert len(central.requests) == sent


def test_what_central_took_with_a_flag_is_kept_for_staff_some_days(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral, link: Link
) -> None:
    order_id = paid_order(desk)
    central.flag[order_id] = "price-differs pickup-number-clash"
    courier.step()
    now = link.now()
    with database.read() as connection:
        assert [(event.order_id, event.sequence, event.code) for event in flagged_events(connection, now)] == [
            (order_id, 1, "price-differs")
        ]
        assert flagged_events(connection, now + timedelta(days=4)) == ()
    assert waiting(database) == 0
    assert desk.order(order_id).acknowledged


def test_a_row_that_cannot_be_read_any_more_is_set_aside_and_keeps_no_other_order_back(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral
) -> None:
    harmed, good = paid_order(desk), paid_order(desk)
    spoil = update(order_events).where(order_events.c.order_id == harmed, order_events.c.sequence == 1)
    with database.write() as connection:
        connection.execute(spoil.values(fact='{"kind":"placed"'))
    courier.step()
    assert central.kinds(good) == ["placed", "payment_asked", "paid"]
    assert waiting(database) == 0
    with database.read() as connection:
        refused = outbox.refused_events(connection)
    assert [event.code for event in refused] == ["unreadable", "follows-refused", "follows-refused"]


def test_a_backlog_whose_beginnings_central_lost_goes_out_in_order(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral
) -> None:
    orders = [desk.place(a_cart(), "en", 6800).order_id for _ in range(BATCH + 10)]
    courier.step()
    central.events.clear()
    for order_id in orders:
        desk.ask_payment(order_id, "counter")
    courier.step()
    assert waiting(database) == 0
    assert all(central.kinds(order_id) == ["placed", "payment_asked"] for order_id in orders)


def test_one_malformed_event_is_found_in_its_batch(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral
) -> None:
    orders = [desk.place(a_cart(), "en", 6800).order_id for _ in range(5)]

    seen = central._answer

    def picky(handler: BaseHTTPRequestHandler, body: bytes) -> object:
        if orders[2].encode() in body:
            return problem(422, "malformed-message")
        return seen(handler, body)

    central._answer = picky  # type: ignore[method-assign,assignment]
    courier.step()
    assert set(central.events) == set(orders) - {orders[2]}
    with database.read() as connection:
        assert [event.code for event in outbox.refused_events(connection)] == ["malformed-message"]


def test_one_order_can_go_ahead_of_the_rest(
    courier: Courier, desk: OrderDesk, database: OrderDatabase, central: FakeCentral
) -> None:
    first, urgent = (desk.place(a_cart(), "en", 6800).order_id for _ in range(2))
    assert courier.flush(urgent)
    assert set(central.events) == {urgent}
    central.fault = answers_500
    assert not courier.flush(first)


def test_who_wants_one_order_sent_does_not_wait_for_a_batch_that_hangs_and_then_again(
    courier: Courier, client: CentralClient, desk: OrderDesk, central: FakeCentral
) -> None:
    order_id = paid_order(desk)
    central.fault = hangs
    carrying = threading.Thread(target=courier.step)
    with client.one_wait():
        carrying.start()
        eventually(lambda: central.requests)
        assert not courier.flush(order_id)
        assert len(central.requests) == 1
    carrying.join(5)
