"""No picture of the screen shows what is secret: not in its words, and not in any code that a decoder finds in it."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.terminal import TerminalSettings, open_terminal
from tests.demo_central import demo_central
from tests.pictures import decoded, texts
from tests.providers.alipay import AlipaySimulator
from tests.providers.wechat import API_KEY, WeChatSimulator
from tests.ui.conftest import PIN, STORE, DemoShop
from tests.ui.viewmodels.test_paying import order
from tests.ui.viewmodels.test_staff import sign_in
from ui import Application, WindowSettings, create
from ui.models.staff_pages import PAGES

CODES = ("134567890123456789", "281234567890123456")


@pytest.fixture
def wechat() -> Iterator[WeChatSimulator]:
    with WeChatSimulator() as simulator:
        yield simulator


@pytest.fixture
def shown(tmp_path: Path, wechat: WeChatSimulator, qtbot: QtBot) -> Iterator[tuple[DemoShop, Application]]:
    """A window at a terminal with a scanner, whose central has two accounts."""
    with ExitStack() as stack:
        alipay = stack.enter_context(AlipaySimulator())
        accounts = wechat.settings(tmp_path) | alipay.settings(tmp_path)
        central = stack.enter_context(demo_central(tmp_path / "central", **accounts))
        terminal = open_terminal(
            TerminalSettings(
                data=tmp_path, central_url=central.url, pair=central.pairing_code(STORE), sync_seconds=0.1,
                poll_seconds=0.05, scanner="below", staff_pin=PIN,
            )
        )  # fmt: skip
        stack.callback(terminal.close)
        terminal.start()
        assert terminal.wait_until_ready(20)
        application = create(terminal, WindowSettings(1080, 1920, repeat_seconds=0))
        stack.callback(application.close)
        kiosk = application.kiosk
        qtbot.waitUntil(
            lambda: kiosk.session.screen == "start" and kiosk.menu.menu_lines.rowCount() > 0, timeout=20_000
        )
        yield DemoShop(terminal, central.app, central.unplug), application


def scan(application: Application, code: str) -> None:
    """As a scanner types it."""
    for digit in code:
        QTest.keyClick(application.window, Qt.Key(ord(digit)))
    QTest.keyClick(application.window, Qt.Key.Key_Return)


def read(application: Application, qtbot: QtBot) -> list[str]:
    """All that the picture of now, and the window behind it, have to say."""
    qtbot.wait(50)
    return [*texts(application.window), *decoded(application.window.grabWindow())]


def test_no_secret_and_no_payment_code_is_in_any_picture(
    shown: tuple[DemoShop, Application], wechat: WeChatSimulator, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.wedge._FASTEST_HAND", 60.0)  # however busy the machine is that types
    shop, application = shown
    kiosk = application.kiosk
    seen: list[str] = []

    def look() -> None:
        seen.extend(read(application, qtbot))

    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting", timeout=20_000)
    kiosk.pad.close()
    look()
    (attempt,) = [each for each in shop.terminal.payments.still_open() if each.qr_text]
    assert attempt.qr_text in seen, "a decoder reads the code that is meant to be read"
    for code, how in zip(CODES, ("broke", "password"), strict=True):
        wechat.books.codes[code] = how
    scan(application, CODES[0])
    qtbot.waitUntil(lambda: kiosk.payment.state == "failed", timeout=20_000)
    look()
    wechat.books.codes["130000000000000001"] = "password"
    scan(application, "130000000000000001")
    qtbot.waitUntil(lambda: kiosk.payment.state == "checking", timeout=20_000)
    look()
    (number,) = [each.number for each in wechat.books.charges.values() if each.status == "open" and each.scanned]
    wechat.books.pay(number)
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt", timeout=20_000)
    look()
    scan(application, CODES[1])
    kiosk.receipt.done()
    sign_in(kiosk, qtbot)
    for page in PAGES:
        kiosk.staff.openPage(page)
        scan(application, CODES[1])
        look()
    assert len(seen) > 100
    secrets = (*CODES, "130000000000000001", API_KEY, "PRIVATE KEY", PIN, shop.terminal.credential or "none")
    assert not [(secret, text) for text in seen for secret in secrets if secret in text]
