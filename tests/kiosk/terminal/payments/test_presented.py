"""The code of the customer's phone at the terminal: in memory until central was asked, which is once."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.orders import OrderState
from kiosk.domain.payments import AttemptState
from kiosk.terminal.orders import AttemptStillOpen, OrderDatabase, OrderDesk
from kiosk.terminal.payments import AttemptRecord, MethodUnavailable, PaymentDesk, Way
from kiosk.terminal.sync import CentralClient, Link
from kiosk.wire.payments import PaymentMethod, PaymentMethods
from tests.kiosk.terminal.central_faults import answers_500, drops_after_commit, only
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.payments.till import Till

CODE = "134567890123456789"
WECHAT = PaymentMethod(id="wechat", name={"en": "WeChat"}, kind="wechat", presentable=True)


@pytest.fixture
def till(database: OrderDatabase, client: CentralClient, link: Link) -> Till:
    till = Till(database, client, link)
    client.call("GET", "/v1/payment-methods", PaymentMethods)
    till.desk.learn(PaymentMethods(methods=(WECHAT,)))
    return till


def present(desk: PaymentDesk, order: str) -> AttemptRecord:
    return desk.present(order, CODE)


def asked(central: FakeCentral) -> int:
    return central.requests.count("POST /v1/payments")


def test_it_is_asked_with_once_and_then_asked_after(
    till: Till, desk: OrderDesk, order: str, central: FakeCentral
) -> None:
    attempt = present(till.desk, order)
    assert (attempt.way, attempt.method, attempt.qr_text) == (Way.PRESENTED, "wechat", "")
    shown = till.until(attempt, AttemptState.SHOWING)
    assert shown.qr_text == ""
    central.settle(attempt.id)
    till.until(attempt, AttemptState.PAID)
    assert (desk.order(order).state, desk.order(order).paid) == (OrderState.PAID, 6800)
    assert (central.presented, asked(central)) == ([CODE], 1)


def test_it_is_in_no_file(till: Till, order: str, central: FakeCentral, tmp_path: Path) -> None:
    till.until(present(till.desk, order), AttemptState.SHOWING)
    assert central.presented == [CODE]
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert any(file.name == "orders.db" for file in files)
    assert not [file for file in files if CODE.encode() in file.read_bytes()]


def test_it_needs_central(till: Till, order: str, link: Link) -> None:
    link.failed("unreachable")
    with pytest.raises(MethodUnavailable):
        present(till.desk, order)


def test_another_wallet_s_code_is_not_taken(till: Till, order: str) -> None:
    with pytest.raises(MethodUnavailable):
        till.desk.present(order, "28" + "1" * 16)


@pytest.mark.parametrize("fault", [answers_500, drops_after_commit])
def test_after_a_lost_answer_only_what_became_of_it_is_asked(
    till: Till, desk: OrderDesk, order: str, central: FakeCentral, fault: object
) -> None:
    central.fault = only("/v1/payments", fault)  # type: ignore[arg-type]
    attempt = present(till.desk, order)
    till.until(attempt, AttemptState.UNKNOWN)
    for second in (desk.ask_payment, desk.cancel):
        with pytest.raises(AttemptStillOpen):
            second(order, "counter")
    central.fault = None
    if attempt.id in central.attempts:
        central.settle(attempt.id)
        till.until(attempt, AttemptState.PAID)
    assert asked(central) == 1


def test_after_a_restart_the_code_is_gone_and_what_central_never_heard_of_is_off(
    till: Till, order: str, central: FakeCentral, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = present(till.desk, order)
    till.restart()
    till.cashier.step()
    assert till.desk.attempt(attempt.id).state is AttemptState.UNKNOWN  # a request may still be under way
    monkeypatch.setattr("kiosk.terminal.payments.cashier.UNDER_WAY", timedelta())
    till.until(attempt, AttemptState.CLOSED)
    assert central.presented == []


def test_given_up_before_central_was_asked_it_is_off_and_never_sent(
    till: Till, desk: OrderDesk, order: str, central: FakeCentral
) -> None:
    attempt = present(till.desk, order)
    till.desk.cancel(attempt.id)
    till.until(attempt, AttemptState.CLOSED)
    assert central.presented == []
    desk.ask_payment(order, "counter")


def test_no_other_try_may_be_under_way(till: Till, order: str) -> None:
    present(till.desk, order)
    with pytest.raises(AttemptStillOpen):
        present(till.desk, order)
