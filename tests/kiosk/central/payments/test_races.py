"""The phone's tap and the terminal's cancel at the same moment, again and again."""

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest
from fastapi import FastAPI

from kiosk.central.central import Central
from kiosk.central.orders import summaries
from kiosk.central.payments import Payments
from kiosk.central.stores import TerminalIdentity
from kiosk.domain.payments import AttemptState
from tests.kiosk.central.till import TEA, Till, attempt_request, phone_path

ROUNDS = 25
MANY_ROUNDS = 300


def together(pool: ThreadPoolExecutor, *calls: Callable[[], Any]) -> list[Any]:
    """What the calls gave, all begun at the same moment."""
    start = threading.Barrier(len(calls))

    def run(call: Callable[[], Any]) -> Any:
        start.wait()
        return call()

    return [done.result() for done in [pool.submit(run, call) for call in calls]]


@pytest.mark.parametrize("rounds", [ROUNDS, pytest.param(MANY_ROUNDS, marks=pytest.mark.soak)])
def test_payment_and_cancel_agree_whoever_wins(app: FastAPI, central: Central, till: Till, rounds: int) -> None:
    payments: Payments = app.state.payments
    desk, practice = payments.desk, payments.practice
    sender = TerminalIdentity(till.pairing.store_id, till.pairing.terminal_id)
    outcomes: Counter[AttemptState] = Counter()
    orders = [till.placed(TEA) for _ in range(rounds)]
    till.send(*orders)
    with ThreadPoolExecutor(3) as pool:
        for order in orders:
            view, _ = desk.open(sender, attempt_request(order))
            token = phone_path(view).rsplit("/", 1)[1]
            key = practice.key_of(token)
            assert key

            def tap(token: str = token, key: Any = key) -> None:
                outcome = practice.pay(token)
                assert outcome
                desk.notify(key, outcome)

            cancel, look = (partial(call, sender, view.attempt_id) for call in (desk.cancel, desk.view))
            _, answer, _ = together(pool, tap, cancel, look)
            final = desk.view(sender, view.attempt_id).state
            assert final in (AttemptState.PAID, AttemptState.CLOSED)
            assert answer.state is final
            outcomes[final] += 1
    with central.database.read() as session:
        states = Counter(summary.state for summary in summaries(session))
    assert states["paid"] == outcomes[AttemptState.PAID]
    assert states["placed"] == outcomes[AttemptState.CLOSED]


def test_payment_and_cancel_over_http(central: Central, till: Till) -> None:
    with ThreadPoolExecutor(3) as pool:
        for _ in range(8):
            order = till.ordered(TEA)
            view = till.attempt(order)
            page, answer = together(pool, partial(till.tap, view), partial(till.cancel, view.attempt_id))
            assert answer.state is till.look(view.attempt_id).state
            assert ("付款成功" in page.text) == (answer.state is AttemptState.PAID)
            assert ("钱没有扣" in page.text) == (answer.state is AttemptState.CLOSED)


def test_many_taps_and_the_same_request_from_many_threads_are_one_payment(central: Central, till: Till) -> None:
    order = till.ordered()
    request = attempt_request(order)
    with ThreadPoolExecutor(8) as pool:
        answers = together(pool, *[lambda: till.ask(request)] * 8)
        assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
        assert len({answer.json()["qr_text"] for answer in answers if answer.json()["qr_text"]}) == 1
        view = till.look(request.attempt_id)
        together(pool, *[lambda: till.tap(view)] * 8)
    with central.database.read() as session:
        assert [(summary.paid, summary.state) for summary in summaries(session)] == [(3700, "paid")]


def test_two_attempts_at_once_are_one_attempt(till: Till) -> None:
    with ThreadPoolExecutor(4) as pool:
        for _ in range(4):
            order = till.ordered(TEA)
            answers = together(pool, *(partial(till.ask, attempt_request(order)) for _ in range(4)))
            assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
