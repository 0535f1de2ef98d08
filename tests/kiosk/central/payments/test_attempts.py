import time
import uuid
from datetime import timedelta
from typing import Any

import pytest
import requests
from fastapi import FastAPI

from kiosk.central import CentralSettings
from kiosk.central.central import Central
from kiosk.central.orders import summaries
from kiosk.domain.payments import AttemptState
from kiosk.wire.orders import CancelledMessage, OrderEventMessage, OrderSummary, RefundedMessage, Verdict
from kiosk.wire.payments import AttemptView, PaymentMethods, RefundRequest, RefundState
from tests.kiosk.central.till import (
    Till,
    attempt_request,
    changed,
    open_shop,
    paid,
    pair,
    phone_path,
    problem_code,
    then,
)


def eventually(till: Till, attempt_id: str, state: AttemptState) -> AttemptView:
    while (view := till.look(attempt_id)).state is not state:
        assert view.state is AttemptState.SHOWING
        time.sleep(0.05)
    return view


def summary(central: Central, order: OrderEventMessage) -> OrderSummary:
    with central.database.read() as session:
        return next(s for s in summaries(session) if s.order_id == order.order_id)


@pytest.mark.parametrize(("given", "told"), [("", ""), ("https://shop.example/", "https://shop.example")])
def test_terminals_are_told_how_phones_reach_central(
    settings: CentralSettings, till: Till, given: str, told: str
) -> None:
    settings.public_url = given
    answer = till.call("GET", "/v1/payment-methods")
    assert PaymentMethods.model_validate_json(answer.content).public_url == told


def test_what_customers_can_pay_with(till: Till) -> None:
    answer = till.call("GET", "/v1/payment-methods")
    practice, counter = PaymentMethods.model_validate_json(answer.content).methods
    assert (practice.id, practice.kind, counter.id, counter.kind) == ("practice", "qr", "counter", "counter")
    view = till.attempt(till.ordered())
    scheme, _, rest = view.qr_text.partition("://")
    assert (scheme, rest.split("/")[0]) == (practice.qr_schemes[0], practice.qr_hosts[0])


def test_from_the_code_to_the_paid_order(central: Central, till: Till) -> None:
    order = till.ordered()
    view = till.attempt(order)
    assert (view.state, view.scanned) == (AttemptState.SHOWING, False)
    assert requests.get(till.url + phone_path(view), timeout=10).status_code == 200
    assert till.look(view.attempt_id).scanned
    assert till.tap(view).status_code == 200
    after = till.look(view.attempt_id)
    assert (after.state, after.qr_text) == (AttemptState.PAID, "")
    assert (summary(central, order).state, summary(central, order).paid) == ("paid", 3700)


def test_tapping_again_takes_nothing_more(central: Central, till: Till) -> None:
    order = till.ordered()
    view = till.attempt(order)
    for _ in range(3):
        assert "付款成功" in till.tap(view).text
    assert summary(central, order).paid == 3700


def test_the_terminals_own_word_of_the_payment_confirms_it(central: Central, till: Till) -> None:
    order = till.ordered()
    view = till.attempt(order)
    early = then(order, paid(order, view.attempt_id), 2)
    (answer,) = till.send(early)
    assert (answer.verdict, answer.code) == (Verdict.REFUSED, "attempt-not-paid")
    till.tap(view)
    assert [a.verdict for a in till.send(early)] == [Verdict.ACCEPTED]
    assert [a.verdict for a in till.send(early)] == [Verdict.DUPLICATE]
    assert summary(central, order).paid == 3700


def test_the_same_request_again_is_the_same_attempt(till: Till) -> None:
    order = till.ordered()
    request = attempt_request(order)
    first, second = till.ask(request), till.ask(request)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json() == second.json()
    till.tap(AttemptView.model_validate_json(first.content))
    assert till.ask(request).json()["state"] == "paid"
    for other in ({"amount": 3600}, {"method": "practice", "currency": "USD"}, {"order_id": till.ordered().order_id}):
        assert problem_code(till.ask(request.model_copy(update=other))) == "conflict"


def test_what_is_no_attempt(central: Central, url: str, till: Till) -> None:
    order = till.ordered()
    request = attempt_request(order)

    def refused(**other: Any) -> str:
        return problem_code(till.ask(request.model_copy(update={"attempt_id": uuid.uuid4().hex, **other})))

    assert refused(order_id="nothing") == "unknown-order"
    assert refused(amount=3600) == "amount-differs"
    assert refused(currency="USD") == "amount-differs"
    assert refused(method="counter") == "unknown-method"
    till.send(then(order, CancelledMessage(reason="customer"), 2))
    assert refused() == "order-cancelled"
    by_cash = till.ordered()
    till.send(then(by_cash, paid(by_cash), 2))
    assert problem_code(till.ask(attempt_request(by_cash))) == "order-already-paid"
    wrong = changed(till.placed(), total=3600)
    till.send(wrong)
    assert problem_code(till.ask(attempt_request(wrong))) == "order-refused"
    assert problem_code(pair(central, url).ask(attempt_request(till.ordered()))) == "unknown-order"


@pytest.mark.parametrize(
    "body", [b"", b"{}", b'{"attempt_id": "x"}', b"[]", b'{"attempt_id": "a b", "order_id": "x", "method": "practice"}']
)
def test_a_malformed_request_is_refused(till: Till, body: bytes) -> None:
    assert problem_code(till.call("POST", "/v1/payments", body)) == "malformed-message"


def test_attempts_are_out_of_others_reach(central: Central, url: str, till: Till) -> None:
    request = attempt_request(till.ordered())
    till.ask(request)
    open_shop(central, "elsewhere")
    for other in (pair(central, url), pair(central, url, "elsewhere")):
        assert problem_code(other.ask(request)) == "conflict"
        for method, path in (("GET", ""), ("POST", "/cancel")):
            assert problem_code(other.call(method, f"/v1/payments/{request.attempt_id}{path}")) == "unknown-attempt"
    assert problem_code(requests.get(f"{url}/v1/payments/{request.attempt_id}", timeout=10)) == "unauthorized"


def test_one_attempt_at_a_time(till: Till) -> None:
    order = till.ordered()
    first = till.attempt(order)
    assert problem_code(till.ask(attempt_request(order))) == "attempt-open"
    assert till.cancel(first.attempt_id).state is AttemptState.CLOSED
    second = till.attempt(order)
    till.tap(second)
    assert till.look(second.attempt_id).state is AttemptState.PAID
    assert problem_code(till.ask(attempt_request(order))) == "order-already-paid"


def test_a_cancelled_attempt_takes_no_money(central: Central, till: Till) -> None:
    order = till.ordered()
    view = till.attempt(order)
    assert [till.cancel(view.attempt_id).state for _ in range(2)] == [AttemptState.CLOSED] * 2
    assert "钱没有扣" in till.tap(view).text
    assert till.look(view.attempt_id).state is AttemptState.CLOSED
    assert (summary(central, order).state, summary(central, order).paid) == ("awaiting_payment", 0)


def test_cancelling_what_is_paid_tells_the_truth(till: Till) -> None:
    view = till.attempt(till.ordered())
    till.tap(view)
    assert till.cancel(view.attempt_id).state is AttemptState.PAID


def test_an_attempt_ends_with_its_time(till: Till) -> None:
    order = till.ordered()
    view = till.attempt(order, seconds=3)
    assert timedelta(seconds=2) < view.expires_at - till.central.now() <= timedelta(seconds=3)
    eventually(till, view.attempt_id, AttemptState.CLOSED)
    page = till.tap(view).text
    assert "钱没有扣" in page
    assert "过期" in page
    again = till.attempt(order)
    till.tap(again)
    assert till.look(again.attempt_id).state is AttemptState.PAID


def test_an_expired_attempt_makes_room_for_the_next_without_being_asked_for(till: Till) -> None:
    order = till.ordered()
    view = till.attempt(order, seconds=3)
    while (answer := till.ask(attempt_request(order))).status_code != 201:
        assert problem_code(answer) == "attempt-open"
        time.sleep(0.05)
    assert till.look(view.attempt_id).state is AttemptState.CLOSED


def test_money_by_phone_goes_back_when_the_order_was_paid_at_the_counter(
    app: FastAPI, central: Central, till: Till
) -> None:
    order = till.ordered()
    view = till.attempt(order)
    till.send(then(order, paid(order), 2))
    assert app.state.payments.practice.pay(phone_path(view).rsplit("/", 1)[1]) is not None
    assert till.look(view.attempt_id).state is AttemptState.REFUNDED
    assert "已退回" in requests.get(till.url + phone_path(view), timeout=10).text
    assert (summary(central, order).paid, summary(central, order).refunded) == (3700, 0)


def test_refunds_in_parts_never_exceed_what_was_paid(central: Central, till: Till) -> None:
    order = till.ordered()
    view = till.attempt(order)
    refunds = f"/v1/payments/{view.attempt_id}/refunds"

    def refused(key: str, amount: int) -> str:
        request = RefundRequest(key=key, amount=amount, by=till.manager)
        return problem_code(till.call("POST", refunds, request.model_dump_json()))

    assert refused("r0", 1) == "attempt-not-paid"
    till.tap(view)
    assert {till.refund(view.attempt_id, "r1", 700).state for _ in range(2)} == {RefundState.DONE}
    assert (summary(central, order).state, summary(central, order).refunded) == ("paid", 700)
    assert refused("r1", 701) == "conflict"
    assert refused("r2", 3001) == "refund-too-large"
    till.refund(view.attempt_id, "r2", 3000)
    assert (summary(central, order).state, summary(central, order).refunded) == ("refunded", 3700)


def test_the_terminals_own_word_of_a_refund_confirms_it(central: Central, till: Till) -> None:
    order = till.ordered()
    view = till.attempt(order)
    till.tap(view)
    till.refund(view.attempt_id, "r1", 700)
    events = (
        then(order, paid(order, view.attempt_id), 2),
        then(order, RefundedMessage(amount=700), 3),
        then(order, RefundedMessage(amount=700), 4),
    )
    answers = [(answer.verdict.value, answer.code) for answer in till.send(*events)]
    assert answers == [("accepted", ""), ("accepted", ""), ("refused", "refund-not-made")]
    assert summary(central, order).refunded == 700
