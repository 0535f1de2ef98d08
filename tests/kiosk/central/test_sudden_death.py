"""The server is killed between commit and answer; the terminal repeats, and nothing is lost or done twice."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from kiosk.central import CentralSettings
from kiosk.central.central import Central
from kiosk.central.orders import summaries
from kiosk.domain.payments import AttemptState
from kiosk.wire.orders import PaymentAskedMessage
from kiosk.wire.payments import AttemptView
from tests.kiosk.central.till import Till, attempt_request, moved, paid, phone_path, then

ROOT = Path(__file__).parents[3]
SCRIPT = Path(__file__).with_name("dying_server.py")


@contextmanager
def doomed(settings: CentralSettings, method: str, path: str) -> Iterator[str]:
    command = [sys.executable, str(SCRIPT), str(settings.data), settings.database, method, path]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT)})
    try:
        assert process.stdout
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        assert process.wait(20) == -9
    finally:
        process.kill()
        process.communicate()


def test_an_order_whose_answer_was_lost(settings: CentralSettings, central: Central, till: Till) -> None:
    order = till.placed()
    batch = (order, then(order, PaymentAskedMessage(method="counter")), then(order, paid(order), 2))
    with doomed(settings, "POST", "/v1/orders") as url, pytest.raises(requests.ConnectionError):
        moved(till, url).send(*batch)
    assert [answer.verdict.value for answer in till.send(*batch)] == ["duplicate"] * 3
    with central.database.read() as session:
        assert [(summary.state, summary.paid) for summary in summaries(session)] == [("paid", 3700)]


def test_an_attempt_whose_answer_was_lost(settings: CentralSettings, till: Till) -> None:
    order = till.ordered()
    request = attempt_request(order)
    with doomed(settings, "POST", "/v1/payments") as url, pytest.raises(requests.ConnectionError):
        moved(till, url).ask(request)
    answer = till.ask(request)
    assert answer.status_code == 200
    assert AttemptView.model_validate_json(answer.content).state is AttemptState.SHOWING


def test_a_payment_whose_answer_was_lost(settings: CentralSettings, central: Central, till: Till) -> None:
    view = till.attempt(till.ordered())
    with doomed(settings, "POST", phone_path(view)) as url, pytest.raises(requests.ConnectionError):
        requests.post(url + phone_path(view), timeout=20)
    assert till.look(view.attempt_id).state is AttemptState.PAID
    assert till.tap(view).status_code == 200
    with central.database.read() as session:
        assert [(summary.state, summary.paid) for summary in summaries(session)] == [("paid", 3700)]
