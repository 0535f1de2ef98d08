"""Attempts from the customer's wish to the outcome, step by step, against a central that can fail."""

import pytest
from pysqlite3 import dbapi2

from kiosk.domain.errors import IllegalTransition
from kiosk.domain.orders import OrderState
from kiosk.domain.payments import AttemptState
from kiosk.terminal.orders import AttemptStillOpen, OrderDatabase, OrderDesk
from kiosk.terminal.payments import MethodUnavailable, UnknownAttempt
from kiosk.terminal.sync import CentralClient, Link
from tests.kiosk.terminal.central_faults import Fault, answers_500, answers_garbage, drops_after_commit, hangs, only
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.payments.till import Till
from tests.kiosk.terminal.shop import Menu, a_cart, eventually


def test_shown_then_paid_pays_the_order(till: Till, desk: OrderDesk, order: str, central: FakeCentral) -> None:
    attempt = till.desk.begin(order, "practice")
    assert attempt.state is AttemptState.CREATED
    assert desk.order(order).state is OrderState.AWAITING_PAYMENT
    shown = till.until(attempt, AttemptState.SHOWING)
    assert shown.qr_text == f"http://127.0.0.1:1/pay/{attempt.id}"
    assert shown.expires_at is not None
    central.settle(attempt.id)
    till.until(attempt, AttemptState.PAID)
    assert (desk.order(order).state, desk.order(order).paid) == (OrderState.PAID, 6800)


def test_central_has_the_order_before_it_is_asked(till: Till, order: str, central: FakeCentral) -> None:
    till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    assert central.requests.index("POST /v1/orders") < central.requests.index("POST /v1/payments")


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1:2", "127.0.0.1:1@evil.example"])
def test_a_code_that_points_elsewhere_is_never_shown(
    till: Till, order: str, central: FakeCentral, host: str, desk: OrderDesk
) -> None:
    central.qr_host = host
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.CLOSED)
    assert (attempt.qr_text, attempt.problem) == ("", "qr-refused")
    assert central.state(attempt.id) is AttemptState.CLOSED
    desk.ask_payment(order, "counter")


def test_a_cancelled_attempt_is_closed_at_central(till: Till, order: str, central: FakeCentral) -> None:
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    till.desk.cancel(attempt.id)
    assert till.desk.attempt(attempt.id).state is AttemptState.CLOSING
    till.until(attempt, AttemptState.CLOSED)
    assert central.state(attempt.id) is AttemptState.CLOSED
    assert till.desk.begin(order, "practice").id != attempt.id


def test_when_cancel_and_payment_race_payment_wins(
    till: Till, desk: OrderDesk, order: str, central: FakeCentral
) -> None:
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    central.settle(attempt.id)
    till.desk.cancel(attempt.id)
    till.until(attempt, AttemptState.PAID)
    assert desk.order(order).state is OrderState.PAID


def test_time_runs_out(database: OrderDatabase, client: CentralClient, link: Link, till: Till, order: str) -> None:
    till.seconds = 3
    till.restart()
    attempt = till.desk.begin(order, "practice")
    till.until(attempt, AttemptState.SHOWING)
    till.until(attempt, AttemptState.CLOSED)


@pytest.mark.parametrize("fault", [answers_500, answers_garbage, drops_after_commit])
def test_a_lost_answer_keeps_the_key_until_the_truth_is_known(
    till: Till, order: str, central: FakeCentral, fault: Fault
) -> None:
    central.fault = only("/v1/payments", fault)
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.UNKNOWN)
    assert attempt.problem == "unreachable"
    assert till.desk.begin(order, "practice").id == attempt.id
    central.fault = None
    till.until(attempt, AttemptState.SHOWING)
    assert list(central.attempts) == [attempt.id]


def test_paid_while_the_line_was_cut_is_found_after_a_restart(
    till: Till, desk: OrderDesk, order: str, central: FakeCentral
) -> None:
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    central.fault = answers_500
    till.until(attempt, AttemptState.UNKNOWN)
    central.settle(attempt.id)
    central.fault = None
    till.restart()
    till.cashier.step()
    assert till.desk.attempt(attempt.id).state is AttemptState.PAID
    assert desk.order(order).state is OrderState.PAID


def test_an_order_waits_while_a_shown_code_may_yet_be_paid(
    till: Till, desk: OrderDesk, order: str, central: FakeCentral
) -> None:
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    with pytest.raises(AttemptStillOpen):
        desk.cancel(order, "customer")
    with pytest.raises(AttemptStillOpen):
        desk.ask_payment(order, "counter")
    with pytest.raises(AttemptStillOpen):
        desk.confirm_counter_payment(order)
    central.settle(attempt.id)
    till.until(attempt, AttemptState.PAID)
    with pytest.raises(IllegalTransition):
        desk.confirm_counter_payment(order)


def test_a_code_never_shown_lets_the_counter_take_the_money(
    till: Till, desk: OrderDesk, order: str, central: FakeCentral
) -> None:
    central.fault = drops_after_commit
    attempt = till.desk.begin(order, "practice")
    till.cashier.step()
    till.desk.cancel(attempt.id)
    desk.ask_payment(order, "counter")
    desk.confirm_counter_payment(order)
    central.fault = None
    assert till.until(attempt, AttemptState.CLOSED).qr_text == ""
    assert desk.order(order).paid == 6800
    assert all(view.state is AttemptState.CLOSED for view in central.attempts.values())


def test_another_amount_is_held_for_staff(till: Till, desk: OrderDesk, order: str, central: FakeCentral) -> None:
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    central.attempts[attempt.id] = central.attempts[attempt.id].model_copy(
        update={"state": AttemptState.PAID, "amount": 1}
    )
    assert till.until(attempt, AttemptState.HELD).problem == "amount-differs"
    assert desk.order(order).state is OrderState.AWAITING_PAYMENT


def test_late_money_goes_back(till: Till, order: str, central: FakeCentral) -> None:
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    for state in (AttemptState.PAID_LATE, AttemptState.REFUNDING, AttemptState.REFUNDED):
        central._to(attempt.id, state)
        till.until(attempt, state)


def test_a_full_disk_holds_an_outcome_up_only_while_it_is_full(
    till: Till, desk: OrderDesk, order: str, central: FakeCentral, database: OrderDatabase
) -> None:
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    central.settle(attempt.id)
    till.cashier.attend(attempt.id)
    with database.write() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE UPDATE ON attempts BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"
        )
    with pytest.raises(dbapi2.IntegrityError):
        till.cashier.step()
    with database.write() as connection:
        connection.exec_driver_sql("DROP TRIGGER full")

    def paid() -> bool:
        till.cashier.step()
        return desk.order(order).state is OrderState.PAID

    assert eventually(paid)


def test_without_a_link_only_the_counter_is_offered(till: Till, link: Link, central: FakeCentral) -> None:
    assert [method.id for method in till.desk.methods()] == ["practice", "counter"]
    link.failed("gone")
    offer = till.desk.offer()
    assert [method.id for method in offer.methods] == ["counter"]
    assert ([method.id for method in offer.unavailable], offer.reason) == (["practice"], "offline")
    till.restart()
    assert till.desk.method("practice") is not None


def test_what_is_not_there_is_refused(till: Till, order: str) -> None:
    for method in ("counter", "barter"):
        with pytest.raises(MethodUnavailable, match=method):
            till.desk.begin(order, method)
    with pytest.raises(UnknownAttempt):
        till.desk.attempt("none")


def test_a_definite_refusal_closes(till: Till, order: str, central: FakeCentral) -> None:
    central.refuse.add(order)
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.CLOSED)
    assert attempt.problem == "order-refused"


def test_paying_with_the_menu_gone_still_works(
    till: Till, menu: Menu, desk: OrderDesk, order: str, central: FakeCentral
) -> None:
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    menu.edition = None
    central.settle(attempt.id)
    till.until(attempt, AttemptState.PAID)
    assert desk.order(order).state is OrderState.PAID


def test_where_central_hangs_at_the_start_it_is_waited_for_once_a_step(
    till: Till, desk: OrderDesk, central: FakeCentral
) -> None:
    first, second = (till.desk.begin(desk.place(a_cart(), "en", 6800).order_id, "practice") for _ in range(2))
    till.restart()
    central.fault = hangs
    before = len(central.requests)
    assert till.cashier.step() == 0.0
    assert len(central.requests) - before == 1
    central.fault = None
    till.until(second, AttemptState.SHOWING)
    till.until(first, AttemptState.SHOWING)
