"""What WeChat Pay alone does: two ways to prove itself, probes, and sealed content."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.central import CentralSettings
from kiosk.central.payments import AttemptKey, Charge, Showing
from kiosk.central.payments.errors import NoticeRefused
from kiosk.central.payments.providers import WeChatPay, configured
from kiosk.domain.payments import AnswerLost, Settled
from tests.providers.simulator import Sent
from tests.providers.wechat import WeChatSimulator

NUMBER = "f" * 32
CHARGE = Charge(AttemptKey("shop", NUMBER), 600, "CNY", datetime.now(UTC), datetime(2100, 1, 1, tzinfo=UTC))


@pytest.fixture(params=["public key", "certificate"])
def simulator(request: pytest.FixtureRequest) -> Iterator[WeChatSimulator]:
    with WeChatSimulator(by_certificate=request.param == "certificate") as simulator:
        yield simulator


@pytest.fixture
def provider(simulator: WeChatSimulator, tmp_path: Path) -> Iterator[WeChatPay]:
    settings = CentralSettings(data=tmp_path, **simulator.settings(tmp_path))
    provider = configured(settings, lambda: "https://shop.example", lambda: datetime.now(UTC))["wechat"]
    assert isinstance(provider, WeChatPay)
    yield provider
    provider.end()


def lowered(sent: Sent) -> dict[str, str]:
    return {name.lower(): value for name, value in sent.headers.items()}


def test_it_is_believed_by_public_key_and_by_certificate(simulator: WeChatSimulator, provider: WeChatPay) -> None:
    assert isinstance(provider.create(CHARGE), Showing)
    simulator.books.pay(NUMBER)
    sent = simulator.notice(NUMBER)
    notice = provider.read_notice(lowered(sent), sent.body)
    assert (notice.attempt_id, notice.event) == (NUMBER, Settled(600, "CNY"))
    assert simulator.books.calls.count("keys") == (1 if simulator.by_certificate else 0)


def test_a_probe_is_refused(simulator: WeChatSimulator, provider: WeChatPay) -> None:
    simulator.books.create("n", 600, "CNY")
    sent = simulator.probe("n")
    with pytest.raises(NoticeRefused):
        provider.read_notice(lowered(sent), sent.body)


def test_a_stranger_with_an_unknown_serial_costs_no_more_than_one_question(
    simulator: WeChatSimulator, provider: WeChatPay
) -> None:
    simulator.books.create("n", 600, "CNY")
    for serial in ("77", "78", "PUB_KEY_ID_79"):
        sent = simulator.forged("n")
        with pytest.raises(NoticeRefused):
            provider.read_notice({**lowered(sent), "wechatpay-serial": serial}, sent.body)
    assert simulator.books.calls.count("keys") == 1


def test_an_answer_that_proves_nothing_is_no_answer(
    simulator: WeChatSimulator, provider: WeChatPay, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider.create(CHARGE)
    simulator.books.pay(NUMBER)
    monkeypatch.setattr(simulator, "_signature", lambda *_: {"Wechatpay-Signature": "bm8="})
    assert provider.query(CHARGE) == AnswerLost()
