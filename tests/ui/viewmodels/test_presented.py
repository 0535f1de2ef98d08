"""The code of the customer's phone at the screen, by a real central to a provider: it pays, and leaves no trace."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.orders import OrderState
from kiosk.terminal import TerminalSettings, open_terminal
from tests.demo_central import demo_central
from tests.providers.alipay import AlipaySimulator
from tests.providers.simulator import Simulator
from tests.providers.wechat import WeChatSimulator
from tests.ui.conftest import STORE, DemoShop, Opened
from tests.ui.viewmodels.test_paying import order, state_of

CODES = {"wechat": "134567890123456789", "alipay": "281234567890123456"}


@pytest.fixture(params=[WeChatSimulator, AlipaySimulator], ids=["wechat", "alipay"])
def simulator(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    made: Callable[[], Simulator] = request.param
    with made() as simulator:
        yield simulator


@pytest.fixture
def scanning_shop(tmp_path: Path, simulator: Simulator) -> Iterator[DemoShop]:
    with ExitStack() as stack:
        central = stack.enter_context(demo_central(tmp_path / "central", **simulator.settings(tmp_path)))
        code = central.pairing_code(STORE)
        terminal = open_terminal(
            TerminalSettings(
                data=tmp_path, central_url=central.url, pair=code, sync_seconds=0.1, poll_seconds=0.05, scanner="below"
            )
        )
        stack.callback(terminal.close)
        terminal.start()
        assert terminal.wait_until_ready(20)
        yield DemoShop(terminal, central.app, central.unplug)


@pytest.fixture
def kiosk(scanning_shop: DemoShop, simulator: Simulator, opening: Opened, qtbot: QtBot) -> Any:
    kiosk = opening.on(scanning_shop)
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    assert kiosk.payment.method == simulator.provider
    return kiosk


def charges(simulator: Simulator) -> dict[str, int]:
    """How many there are of each kind."""
    states = [each.status for each in simulator.books.charges.values()]
    return {state: states.count(state) for state in states}


def test_it_pays_once_the_code_on_the_screen_is_closed(
    kiosk: Any, scanning_shop: DemoShop, simulator: Simulator, qtbot: QtBot, tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    code = CODES[simulator.provider]
    assert (kiosk.payment.canPresent, kiosk.payment.scanner) == (True, "below")
    assert "下方" in kiosk.payment.presentHint
    kiosk.scanned(code + "\r")
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt", timeout=20_000)
    assert (kiosk.receipt.kind, state_of(scanning_shop, kiosk)) == ("paid", OrderState.PAID)
    assert charges(simulator) == {"closed": 1, "paid": 1}
    out, err = capfd.readouterr()
    assert code not in out + err
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {"central.db", "orders.db"} <= {file.name for file in files}
    assert not [file for file in files if code.encode() in file.read_bytes()]


def test_the_wallet_asks_for_the_password(kiosk: Any, simulator: Simulator, qtbot: QtBot) -> None:
    code = CODES[simulator.provider]
    simulator.books.codes[code] = "password"
    kiosk.scanned(code)
    qtbot.waitUntil(lambda: kiosk.payment.statusText == "请在手机上输入密码", timeout=20_000)
    assert kiosk.payment.state == "checking"
    assert not kiosk.payment.canPresent
    (number,) = [each.number for each in simulator.books.charges.values() if each.status == "open" and each.scanned]
    simulator.books.pay(number)
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt", timeout=20_000)
    assert kiosk.receipt.kind == "paid"


def test_a_refused_code_charges_nothing_and_says_so(kiosk: Any, simulator: Simulator, qtbot: QtBot) -> None:
    code = CODES[simulator.provider]
    simulator.books.codes[code] = "broke"
    kiosk.scanned(code)
    qtbot.waitUntil(lambda: kiosk.payment.state == "failed", timeout=20_000)
    assert "钱没有扣" in kiosk.payment.statusText
    assert kiosk.payment.canPresent
    kiosk.payment.choose("counter")
    qtbot.waitUntil(lambda: kiosk.receipt.kind == "counter" and kiosk.session.screen == "receipt")


def test_without_a_network_it_says_so(kiosk: Any, scanning_shop: DemoShop, simulator: Simulator, qtbot: QtBot) -> None:
    scanning_shop.unplug()
    qtbot.waitUntil(lambda: not kiosk.link.online and not kiosk.payment.canPresent, timeout=20_000)
    qtbot.waitUntil(lambda: not kiosk.payment.running, timeout=30_000)
    kiosk.scanned(CODES[simulator.provider])
    assert "没有网络" in kiosk.toast.text


@pytest.mark.parametrize("code", ["", "https://k.example/o/AbC-1_"], ids=["another wallet's", "no payment code"])
def test_what_is_not_taken_is_said_and_changes_nothing(
    kiosk: Any, simulator: Simulator, qtbot: QtBot, code: str
) -> None:
    (another,) = (text for provider, text in CODES.items() if provider != simulator.provider)
    shown, taken = kiosk.payment.qrRows, {"wechat": "微信支付", "alipay": "支付宝"}[simulator.provider]
    kiosk.scanned(code or another)
    assert kiosk.toast.text == f"这里只收{taken}的付款码"
    assert (kiosk.payment.state, kiosk.payment.qrRows) == ("waiting", shown)
    assert kiosk.payment.method == simulator.provider
    kiosk.scanned(CODES[simulator.provider])
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt", timeout=20_000)
    assert charges(simulator) == {"closed": 1, "paid": 1}


def test_anywhere_else_it_is_nobody_s(
    scanning_shop: DemoShop, opening: Opened, simulator: Simulator, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    kiosk = opening.on(scanning_shop)
    for go in (lambda: None, kiosk.session.openLookup, kiosk.session.openStaff):
        go()
        kiosk.scanned(CODES[simulator.provider])
    qtbot.waitUntil(lambda: kiosk.staff.message != "")
    assert CODES[simulator.provider] not in kiosk.staff.message + "".join(capfd.readouterr())
    assert simulator.books.calls == []
