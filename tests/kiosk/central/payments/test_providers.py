"""What central makes of a provider that loses answers, is late, or says something odd."""

from datetime import timedelta

import pytest

from kiosk.central.payments.errors import PaymentHeld
from kiosk.domain.payments import AttemptState, ClosedUnpaid, Settled, Shown
from kiosk.wire.orders import CancelledMessage
from kiosk.wire.payments import AttemptRequest, RefundRequest, RefundState
from tests.kiosk.central.payments.office import Office, by_bank
from tests.kiosk.central.till import Till, paid, then


@pytest.fixture
def office(till: Till) -> Office:
    return Office(till)


@pytest.fixture
def asked(till: Till) -> AttemptRequest:
    return by_bank(till.ordered())


def test_a_lost_answer_is_unknown_until_the_provider_is_reached(office: Office, asked: AttemptRequest) -> None:
    office.bank.lost = {"create"}
    assert office.open(asked).state is AttemptState.UNKNOWN
    office.sweep_later()
    assert office.look(asked).state is AttemptState.UNKNOWN
    office.bank.lost = set()
    office.sweep_later()
    view = office.look(asked)
    assert (view.state, view.qr_text) == (AttemptState.SHOWING, f"bank://pay/{asked.attempt_id}")


def test_an_unknown_is_never_given_up(office: Office, asked: AttemptRequest) -> None:
    office.open(asked)
    office.bank.lost = {"query", "close"}
    office.ahead += timedelta(hours=1)
    for _ in range(5):
        office.sweep_later()
        assert office.look(asked).state is AttemptState.UNKNOWN
    office.bank.lost = set()
    office.bank.pay(office.key(asked))
    office.sweep_later()
    assert office.look(asked).state is AttemptState.PAID
    assert office.order(asked).state == "paid"


def test_a_cancel_whose_answer_was_lost_is_asked_again(office: Office, asked: AttemptRequest) -> None:
    office.open(asked)
    office.bank.lost = {"close"}
    assert office.desk.cancel(office.sender, asked.attempt_id).state is AttemptState.UNKNOWN
    office.bank.lost = set()
    office.sweep_later()
    assert office.look(asked).state is AttemptState.CLOSED


def test_late_money_goes_back_and_the_order_stays_unpaid(office: Office, asked: AttemptRequest) -> None:
    office.open(asked)
    assert office.desk.cancel(office.sender, asked.attempt_id).state is AttemptState.CLOSED
    key = office.key(asked)
    for _ in range(2):
        office.desk.notify(key, office.bank.pay(key))
    assert office.look(asked).state is AttemptState.REFUNDED
    assert office.bank.refunds == {(key, "late"): 3700}
    assert (office.order(asked).state, office.order(asked).paid) == ("awaiting_payment", 0)


def test_late_money_is_sent_back_until_the_provider_confirms(office: Office, asked: AttemptRequest) -> None:
    office.open(asked)
    office.desk.cancel(office.sender, asked.attempt_id)
    office.bank.lost = {"refund"}
    key = office.key(asked)
    office.desk.notify(key, office.bank.pay(key))
    assert office.look(asked).state is AttemptState.REFUNDING
    office.bank.lost = set()
    office.sweep_later()
    assert office.look(asked).state is AttemptState.REFUNDED
    assert len(office.bank.refunds) == 1


def test_a_second_settled_attempt_never_pays_the_order_twice(office: Office, till: Till, asked: AttemptRequest) -> None:
    office.open(asked)
    office.desk.cancel(office.sender, asked.attempt_id)
    second = asked.model_copy(update={"attempt_id": "second"})
    office.open(second)
    first_key, second_key = office.key(asked), office.key(second)
    office.desk.notify(second_key, office.bank.pay(second_key))
    office.desk.notify(first_key, office.bank.pay(first_key))
    assert [office.look(r).state for r in (asked, second)] == [AttemptState.REFUNDED, AttemptState.PAID]
    assert (office.order(asked).paid, office.order(asked).payment_attempt) == (3700, "second")


@pytest.mark.parametrize("by_cash", [True, False])
def test_the_code_of_an_order_that_needs_no_money_is_closed(office: Office, till: Till, by_cash: bool) -> None:
    order = till.ordered()
    request = by_bank(order)
    office.open(request)
    till.send(then(order, paid(order) if by_cash else CancelledMessage(reason="customer"), 2))
    office.desk.sweep()
    assert office.look(request).state is AttemptState.CLOSED
    assert office.bank.charges[office.key(request)] == "closed"


def test_a_wrong_amount_is_held_for_staff(office: Office, asked: AttemptRequest) -> None:
    office.open(asked)
    key = office.key(asked)
    office.desk.notify(key, office.bank.pay(key, amount=3600))
    assert office.look(asked).state is AttemptState.HELD
    assert (office.order(asked).state, office.order(asked).flags) == ("awaiting_payment", ["payment-held"])


def test_who_has_paid_a_wrong_amount_is_not_charged_again(office: Office, asked: AttemptRequest) -> None:
    office.open(asked)
    office.desk.notify(office.key(asked), Settled(1, "CNY"))
    with pytest.raises(PaymentHeld):
        office.open(asked.model_copy(update={"attempt_id": "another"}))


def test_an_answer_overtaken_by_the_payment_changes_nothing(office: Office, asked: AttemptRequest) -> None:
    office.open(asked)
    key = office.key(asked)
    office.desk.notify(key, office.bank.pay(key))
    for stale in (Shown(), ClosedUnpaid()):
        office.desk.notify(key, stale)
    assert office.look(asked).state is AttemptState.PAID


def test_a_refund_waits_for_the_provider(office: Office, till: Till, asked: AttemptRequest) -> None:
    office.open(asked)
    key = office.key(asked)
    office.desk.notify(key, office.bank.pay(key))
    office.bank.slow_refunds = True
    refund = RefundRequest(key="r1", amount=700, by=till.manager)
    assert office.desk.refund(office.sender, asked.attempt_id, refund).state is RefundState.PENDING
    assert office.order(asked).refunded == 700
    office.bank.slow_refunds = False
    office.sweep_later()
    assert office.desk.refund(office.sender, asked.attempt_id, refund).state is RefundState.DONE
    assert office.bank.refunds == {(key, "r1"): 700}
