"""What is secret is in no page, no refusal, no description, no answer and no log of the server."""

import pytest
import requests

from tests.kiosk.central.payments.providers.branch import Branch
from tests.providers.stripe import SECRET_KEY, WEBHOOK_SECRET
from tests.providers.wechat import API_KEY

PLANTED = (API_KEY, SECRET_KEY, WEBHOOK_SECRET, "PRIVATE KEY")
PAGES = ("/", "/nothing", "/pay/nothing", "/o/nothing", "/paid", "/openapi.json", "/healthz", "/readyz", "/metrics")


def said(branch: Branch) -> list[str]:
    """All that the server says to those who ask nicely, wrongly, and without a credential."""
    url, name = branch.till.url, branch.simulator.provider
    answers = [requests.get(f"{url}{page}", timeout=20) for page in PAGES]
    answers += [requests.post(f"{url}/v1/notify/{name}", data=body, timeout=20) for body in (b"", b"{}", b"\xff" * 99)]
    answers += [branch.notified(branch.simulator.forged(branch.asked.attempt_id))]
    answers += [branch.till.call("GET", path) for path in ("/v1/payment-methods", "/v1/payment-reviews")]
    answers += [branch.till.call("POST", "/v1/payments", b"{}"), requests.get(f"{url}/v1/payments/x", timeout=20)]
    return [f"{answer.status_code} {answer.headers} {answer.text}" for answer in answers]


def test_no_secret_is_told_and_no_code_is_logged(branch: Branch, capfd: pytest.CaptureFixture[str]) -> None:
    shown = branch.open()
    assert shown.qr_text
    answers = said(branch)
    branch.mishap(query="500", close="lost")
    branch.look()
    branch.cancel()
    out, err = capfd.readouterr()
    code = branch.books.charges[branch.asked.attempt_id].reference
    assert "attempt" in out + err, "there is a log to look at"
    for secret in PLANTED:
        assert not [answer for answer in answers if secret in answer]
        assert secret not in out + err
    assert code in shown.qr_text
    assert code not in out + err
