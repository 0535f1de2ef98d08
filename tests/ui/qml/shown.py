"""Windows on a real terminal for the tests of the screens: what a customer would see, and what is wrong with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import hypot
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.cli.local_central import LocalCentral
from kiosk.terminal import Terminal, TerminalSettings, open_terminal
from tests.shops import DEMO_SHOPS
from tests.ui.qml.conftest import below
from ui.app import Application, create
from ui.frame import WindowSettings
from ui.languages import LANGUAGES
from ui.qt_type import ask
from ui.tour.finger import settle

SIZES = {"portrait": (1080, 1920, 21.5), "landscape": (1920, 1080, 15.6), "small": (1366, 768, 15.6)}
_SEEN_EACH_TIME = {
    ("portrait", "zh-CN"),
    ("portrait", "ar"),
    ("landscape", "en"),
    ("landscape", "ko"),
    ("small", "ja"),
}
"""Each size and each language; the others are left to `make soak`."""
every_window = pytest.mark.parametrize(
    ("size", "language"),
    [
        pytest.param(size, language, marks=() if (size, language) in _SEEN_EACH_TIME else pytest.mark.soak)
        for size in SIZES
        for language in LANGUAGES
    ],
)


@contextmanager
def shop_terminal(folder: Path, staff_pin: str = "") -> Iterator[Terminal]:
    """A terminal of the demo restaurant, in touch with a central of its own."""
    with (
        LocalCentral(folder / "central", DEMO_SHOPS[0]) as central,
        one_terminal(central, folder, staff_pin) as terminal,
    ):
        yield terminal


@contextmanager
def one_terminal(central: LocalCentral, folder: Path, staff_pin: str = "") -> Iterator[Terminal]:
    """One more terminal of that demo restaurant."""
    settings = TerminalSettings(
        data=folder,
        central_url=central.url,
        pair=central.pairing_code("xiaoman"),
        sync_seconds=1,
        staff_pin=staff_pin,
    )
    terminal = open_terminal(settings)
    terminal.start()
    assert terminal.wait_until_ready(30)
    yield terminal
    terminal.close()


def open_shown(terminal: Terminal, bot: QtBot, size: str) -> "Shown":
    """A window of one of SIZES, at the start."""
    width, height, inch = SIZES[size]
    application = create(terminal, WindowSettings(width, height, diagonal_inch=inch, accessible=True))
    shown = Shown(application, bot, hypot(width, height) / (inch * 25.4))
    shown.come_to("start")
    return shown


@dataclass(slots=True)
class Shown:
    """A window on the terminal, and what a customer would see on it."""

    application: Application
    bot: QtBot
    pixels_per_mm: float

    @property
    def kiosk(self) -> Any:
        return self.application.kiosk

    def items(self) -> list[QQuickItem]:
        found = below(self.application.window.contentItem())
        return [item for item in found if item.isVisible() and opaque(item) and item.width() > 0]

    def names(self) -> set[str]:
        return {item.objectName() for item in self.items() if item.objectName()}

    def find(self, name: str) -> QQuickItem:
        return next(item for item in self.items() if item.objectName() == name)

    def wait_for(self, name: str) -> None:
        self.bot.waitUntil(lambda: name in self.names(), timeout=15_000)

    def come_to(self, screen: str) -> None:
        self.bot.waitUntil(lambda: self.kiosk.session.screen == screen, timeout=15_000)
        self.rest()

    def line_ids(self) -> list[int]:
        """The lines of the cart, as the screen has them."""
        lines = self.kiosk.cart.lines
        role = next(number for number, name in lines.roleNames().items() if name == b"lineId")
        return [lines.index(row, 0).data(role) for row in range(lines.rowCount())]

    def open(self, product: str) -> None:
        """Open a product's sheet, and wait until it is there."""
        sheet = self.kiosk.sheet
        sheet.close()
        self.kiosk.menu.open(product)
        self.bot.waitUntil(lambda: sheet.open and sheet.productId == product, timeout=15_000)
        self.rest()

    def rest(self) -> None:
        """Let what was asked for in the background arrive, and what comes up slowly come to its place."""
        settle(self.application.window, 250)


def opaque(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.opacity() == 0:
            return False
        item = item.parentItem()
    return True


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def is_text(item: QQuickItem) -> bool:
    return item.property("truncated") is not None and bool(item.property("text"))


def scrolls(item: QQuickItem) -> bool:
    return item.property("contentY") is not None


def cut_off(items: list[QQuickItem], frame: QQuickItem) -> Iterator[str]:
    """Texts that are elided, wider than their place, or outside the window."""
    for item in filter(is_text, items):
        text = item.property("text")
        if item.property("truncated"):
            yield f"truncated: {text}"
        if item.property("contentWidth") > item.width() + 1:
            yield f"wider than its place by {item.property('contentWidth') - item.width():.0f}: {text}"
        place = item.mapRectToItem(frame, QRectF(0, 0, item.width(), item.height()))
        if place.left() < -1 or place.right() > frame.width() + 1:
            yield f"beside the window: {text}"
        scrolling = any(scrolls(each) for each in ancestors(item))
        if not scrolling and (place.top() < -1 or place.bottom() > frame.height() + 1):
            yield f"above or below the window: {text}"


def badly_set(items: list[QQuickItem], frame: QQuickItem) -> Iterator[str]:
    """Texts that are cut off or end a line inside a word."""
    yield from cut_off(items, frame)
    yield from broken_words(items)


def broken_words(items: list[QQuickItem]) -> Iterator[str]:
    """Texts in which a line ends inside a Latin word."""
    for item in filter(is_text, items):
        text = item.property("text")
        for end in line_ends(item):
            if is_latin(text[end - 1]) and is_latin(text[end]):
                yield f"broken at {end}: {text}"


def is_latin(letter: str) -> bool:
    return letter.isalpha() and letter < "\u2e80"


def line_ends(item: QQuickItem) -> Iterator[int]:
    """Where the lines of a text end, but for the last one: laid out anew, as a text does not tell."""
    option = QTextOption()
    option.setWrapMode(wrap_mode(item))
    for start, paragraph in paragraphs(item.property("text")):
        layout = QTextLayout(paragraph, item.property("font"))
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(item.width() - item.property("leftPadding") - item.property("rightPadding"))
            end = line.textStart() + line.textLength()
            if end < len(paragraph):
                yield start + end
        layout.endLayout()


def wrap_mode(item: QQuickItem) -> QTextOption.WrapMode:
    """How a text wraps, which Python cannot read itself."""
    mode = ask(item, "wrapMode")
    return QTextOption.WrapMode.NoWrap if mode is None else QTextOption.WrapMode(mode)


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for paragraph in text.split("\n"):
        yield start, paragraph
        start += len(paragraph) + 1
