"""A closed attempt is not forgotten: money that came after all is followed until it is back."""

from datetime import timedelta

import pytest

from kiosk.domain.orders import OrderState
from kiosk.domain.payments import AttemptState
from kiosk.terminal.orders import OrderDesk
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.payments.till import Till
from tests.kiosk.terminal.shop import eventually


@pytest.mark.parametrize("heard", ["at once", "by itself", "after a restart"])
def test_money_that_came_after_the_close_is_followed_until_it_is_back(
    till: Till, desk: OrderDesk, order: str, central: FakeCentral, heard: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    till.desk.cancel(attempt.id)
    if heard == "by itself":
        monkeypatch.setattr("kiosk.terminal.payments.cashier._LOOK_BACK", timedelta(minutes=-10))
    central.turn(attempt.id, AttemptState.CLOSED)
    eventually(lambda: till.cashier.step() > 0 and till.desk.attempt(attempt.id).state is AttemptState.CLOSED)
    central.turn(attempt.id, AttemptState.REFUNDING)
    match heard:
        case "at once":
            till.cashier.attend(attempt.id)  # as the live channel has it
        case "after a restart":
            till.restart()
        case _:
            pass

    def look(state: AttemptState) -> bool:
        till.cashier.step()
        return till.desk.attempt(attempt.id).state is state

    eventually(lambda: look(AttemptState.REFUNDING))
    central.turn(attempt.id, AttemptState.REFUNDED)
    till.cashier.attend(attempt.id)
    eventually(lambda: look(AttemptState.REFUNDED))
    assert desk.order(order).state is OrderState.AWAITING_PAYMENT


def test_a_closed_attempt_is_looked_at_once_more_and_then_left_alone(
    till: Till, order: str, central: FakeCentral, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.terminal.payments.cashier._LOOK_BACK", timedelta(minutes=-10))
    attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    till.desk.cancel(attempt.id)
    till.until(attempt, AttemptState.CLOSED)
    eventually(lambda: till.cashier.step() >= 1)
    asked = len(central.requests)
    till.cashier.step()
    assert len(central.requests) == asked


def test_those_that_are_over_hold_up_nobody(
    till: Till, desk: OrderDesk, order: str, central: FakeCentral, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        attempt = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
        till.desk.cancel(attempt.id)
        till.until(attempt, AttemptState.CLOSED)
    present = till.until(till.desk.begin(order, "practice"), AttemptState.SHOWING)
    monkeypatch.setattr("kiosk.terminal.payments.cashier._LOOK_BACK", timedelta(minutes=-10))
    till.restart()
    central.requests.clear()
    till.cashier.step()
    first, second = central.requests
    assert first == f"GET /v1/payments/{present.id}"
    assert second != first
    assert till.cashier.step() == 0, "the other two are still to be looked at"
