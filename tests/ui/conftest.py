"""A real terminal with a real central behind it, and the root view model on top, without a window."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
import shiboken6
from fastapi import FastAPI
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.central.catalog import change_mark
from kiosk.resources import PICTURES
from kiosk.terminal import Terminal, TerminalSettings, open_terminal
from kiosk.wire.availability import Mark, MarkChange
from tests.demo_central import demo_central
from tests.ui.hands import Open, Pad
from tests.ui.speech_spy import SpeechSpy
from ui import Application, WindowSettings, create
from ui.front import Surroundings, put_front_together
from ui.languages import LANGUAGES
from ui.parts import put_together
from ui.speech import Silence, Speech
from ui.translation import Translation
from ui.viewmodels.kiosk import KioskViewModel

STORE = "xiaoman"
PIN = "135790"
PATIENCE_MS = 30_000
"""For what a busy machine may take long to show."""

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session", autouse=True)
def _translations() -> None:
    subprocess.run([sys.executable, ROOT / "tools" / "translations.py"], check=True)


@dataclass
class Clock:
    """Both of the screen's clocks, moved by hand."""

    passed: float = 0.0
    start: datetime = field(default_factory=lambda: datetime.now(UTC))

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.passed)

    def seconds(self) -> float:
        return self.passed


@dataclass
class DemoShop:
    """The demo restaurant: its terminal, and what others do to it from outside."""

    terminal: Terminal
    app: FastAPI
    unplug: Callable[[], None]

    def mark(self, product: str, *, sold_out: bool = True) -> None:
        central = self.app.state.central
        with central.database.write() as session:
            change = MarkChange(mark=Mark(subject=product), sold_out=sold_out)
            change_mark(session, STORE, change, "tests", central.now())

    def scan(self) -> str:
        (attempt,) = [each for each in self.terminal.payments.still_open() if each.qr_text]
        page = self.terminal.central_url + urlsplit(attempt.qr_text).path
        httpx.get(page).raise_for_status()
        return page

    def pay(self) -> None:
        httpx.post(self.scan(), follow_redirects=True).raise_for_status()


def opened(folder: Path, stack: ExitStack, **settings: Any) -> DemoShop:
    central = stack.enter_context(demo_central(folder / "central"))
    options: dict[str, Any] = {"sync_seconds": 0.1, "poll_seconds": 0.05, "staff_pin": PIN} | settings
    terminal = open_terminal(
        TerminalSettings(data=folder, central_url=central.url, pair=central.pairing_code(STORE), **options)
    )
    stack.callback(terminal.close)
    terminal.start()
    assert terminal.wait_until_ready(20)
    return DemoShop(terminal, central.app, central.unplug)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoShop]:
    with ExitStack() as stack:
        yield opened(tmp_path_factory.mktemp("shop"), stack)


@pytest.fixture
def own_shop(tmp_path: Path) -> Iterator[DemoShop]:
    """One that a test may take apart."""
    with ExitStack() as stack:
        yield opened(tmp_path, stack, payment_seconds=3, call_seconds=1)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@dataclass
class Opened:
    """Opens root view models and closes them in order."""

    bot: QtBot
    clock: Clock
    stack: ExitStack
    speech: Callable[[], Speech] = Silence

    def on(self, shop: DemoShop) -> Any:
        owner = QObject()
        translation = Translation()
        around = Surroundings(
            PICTURES, LANGUAGES, translation.speak, clock=self.clock.now, seconds=self.clock.seconds, speech=self.speech
        )
        parts = put_together(shop.terminal, put_front_together(around, owner), around, owner)
        kiosk = KioskViewModel(parts, owner)
        self.stack.callback(shiboken6.delete, owner)
        self.stack.callback(translation.silence)
        self.stack.callback(parts.runner.close)
        self.stack.callback(parts.shop.close)
        parts.shop.load()
        parts.link.look()
        self.bot.waitUntil(lambda: kiosk.session.screen == "start" and kiosk.menu.menu_lines.rowCount() > 0)
        return kiosk


@pytest.fixture
def opening(qtbot: QtBot, clock: Clock) -> Iterator[Opened]:
    with ExitStack() as stack:
        yield Opened(qtbot, clock, stack)


@pytest.fixture
def kiosk(opening: Opened, shop: DemoShop) -> Any:
    return opening.on(shop)


@pytest.fixture
def pad(shop: DemoShop, qtbot: QtBot) -> Iterator[Open]:
    opened: list[Application] = []

    def show(width: int = 1080, height: int = 1920) -> Pad:
        spy = SpeechSpy()
        application = create(
            shop.terminal, WindowSettings(width, height, diagonal_inch=21.5, accessible=True, speech=lambda: spy)
        )
        opened.append(application)
        application.window.requestActivate()
        qtbot.waitUntil(application.window.isActive)
        found = Pad(application, spy, qtbot)
        found.come_to("start")
        return found

    yield show
    for each in opened:
        each.close()
