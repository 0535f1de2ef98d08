"""Every screen of the standard mode, in each size and language, on a real terminal with a real central."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import hypot
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.cli.local_central import LocalCentral
from kiosk.terminal import Terminal, TerminalSettings, open_terminal
from tests.shops import DEMO_SHOPS
from tests.ui.qml.conftest import below, is_pressable
from ui.app import Application, WindowSettings, create
from ui.languages import EVERYWHERE, LANGUAGES

SIZES = {"portrait": (1080, 1920, 21.5), "landscape": (1920, 1080, 15.6), "small": (1366, 768, 15.6)}
WINDOWS = [(size, tag) for size in SIZES for tag in LANGUAGES if tag in EVERYWHERE or size == "small"]
"""Where a text can fail to fit: every size, and the smallest for the languages that are not always at hand."""
FINGER_MM = 16
CAPITAL_MM = 4.8
NEVER_SMALLER = 0.99


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    folder = tmp_path_factory.mktemp("screens")
    with LocalCentral(folder / "central", DEMO_SHOPS[0]) as central:
        settings = TerminalSettings(
            data=folder, central_url=central.url, pair=central.pairing_code("xiaoman"), sync_seconds=1
        )
        opened = open_terminal(settings)
        opened.start()
        assert opened.wait_until_ready(30)
        yield opened
        opened.close()


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
        """Let what was asked for in the background arrive, and lay itself out."""
        self.bot.wait(250)

    def faults(self) -> list[str]:
        self.application.window.grabWindow()
        items = self.items()
        return [*cut_off(items, self.application.window.contentItem()), *too_small(items, self.pixels_per_mm)]


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


def too_small(items: list[QQuickItem], pixels_per_mm: float) -> Iterator[str]:
    """Controls smaller than a finger needs, and texts whose capitals are lower than one can read."""
    for item in filter(is_pressable, items):
        side = min(item.width(), item.height()) / pixels_per_mm
        if side < FINGER_MM * NEVER_SMALLER:
            yield f"only {side:.1f} mm to touch: {item.objectName()}"
    for item in filter(is_text, items):
        height = QFontMetricsF(item.property("font")).capHeight() / pixels_per_mm
        if height < CAPITAL_MM * NEVER_SMALLER:
            yield f"capitals of {height:.1f} mm: {item.property('text')}"


Show = Callable[[str, str], Shown]


@pytest.fixture
def show(terminal: Terminal, qtbot: QtBot) -> Iterator[Show]:
    opened: list[Application] = []

    def open_window(size: str, language: str) -> Shown:
        width, height, inch = SIZES[size]
        application = create(terminal, WindowSettings(width, height, diagonal_inch=inch, accessible=True))
        opened.append(application)
        shown = Shown(application, qtbot, hypot(width, height) / (inch * 25.4))
        shown.come_to("start")
        application.kiosk.session.setLanguage(language)
        shown.rest()
        return shown

    yield open_window
    for each in opened:
        each.close()


every_window = pytest.mark.parametrize(("size", "language"), WINDOWS)


@every_window
def test_choosing_is_never_cut_off_and_large_enough_to_touch(show: Show, size: str, language: str) -> None:
    shown = show(size, language)
    found = {"start": shown.faults()}
    assert {"start:dine_in", "start:takeaway", "startSimplified", "help", "openStaff"} <= shown.names()

    shown.kiosk.session.start("dine_in")
    shown.wait_for("add:char-grilled-cheeseburger")
    for category in ("favourites", "burgers", "drinks", "breakfast"):
        shown.kiosk.menu.showCategory(category)
        shown.rest()
        found[f"menu {category}"] = shown.faults()

    for product in ("brown-sugar-boba", "burger-meal", "char-grilled-cheeseburger"):
        shown.open(product)
        found[f"sheet {product}"] = shown.faults()
        shown.kiosk.sheet.close()
        shown.rest()

    shown.kiosk.session.openSearch()
    shown.come_to("search")
    shown.kiosk.search.type("NR")
    shown.wait_for("open:braised-beef-noodles")
    found["search"] = shown.faults()
    shown.kiosk.search.setQuery("ZZZZ")
    shown.rest()
    found["search, nothing found"] = shown.faults()
    assert not {place: faults for place, faults in found.items() if faults}


@every_window
def test_paying_is_never_cut_off_and_large_enough_to_touch(show: Show, size: str, language: str) -> None:
    shown = show(size, language)
    shown.kiosk.session.start("takeaway")
    shown.wait_for("openBanner")
    for product in ("cola", "braised-beef-noodles", "burger-meal"):
        shown.open(product)
        shown.bot.waitUntil(lambda: shown.kiosk.sheet.canAdd, timeout=15_000)
        shown.kiosk.sheet.add()
    found = {"menu with a cart": shown.faults()}

    shown.kiosk.link.put(online=False)
    shown.wait_for("retry")
    found["menu offline"] = shown.faults()

    shown.kiosk.session.openCart()
    shown.wait_for("checkOut")
    shown.rest()
    found["cart offline"] = shown.faults()
    shown.kiosk.link.put(online=True)
    shown.rest()
    found["cart"] = shown.faults()

    shown.kiosk.cart.remove(shown.line_ids()[-1])
    shown.wait_for("toast")
    shown.rest()
    found["cart with a toast"] = shown.faults()
    shown.kiosk.toast.act()
    shown.bot.waitUntil(lambda: len(shown.line_ids()) == 3)

    shown.kiosk.idle.ask()
    shown.wait_for("stay")
    shown.rest()
    found["idle"] = shown.faults()
    shown.kiosk.idle.stay()

    shown.kiosk.cart.checkOut()
    shown.wait_for("qr")
    shown.rest()
    found["payment"] = shown.faults()

    for state in ("scanned", "expired", "checking", "failed", "waiting"):
        shown.kiosk.payment.put(state=state)
        shown.rest()
        found[f"payment {state}"] = shown.faults()

    shown.kiosk.help.call()
    shown.wait_for("close")
    shown.rest()
    found["help"] = shown.faults()
    shown.kiosk.help.close()

    shown.kiosk.payment.choose("counter")
    shown.wait_for("pickupNumber")
    shown.rest()
    found["receipt"] = shown.faults()
    assert not {place: faults for place, faults in found.items() if faults}


@every_window
def test_what_is_typed_and_found_is_never_cut_off(show: Show, size: str, language: str) -> None:
    shown = show(size, language)
    kiosk = shown.kiosk
    kiosk.session.openLookup()
    shown.come_to("lookup")
    kiosk.lookup.type("Z999")
    kiosk.lookup.find()
    shown.bot.waitUntil(lambda: kiosk.lookup.problem != "", timeout=15_000)
    found = {"nothing found": shown.faults()}
    kiosk.session.back()
    kiosk.session.start("dine_in")
    shown.wait_for("keypad")
    shown.bot.wait(500)
    kiosk.pad.type("99")
    kiosk.pad.confirm()
    shown.rest()
    found["table"] = shown.faults()
    kiosk.pad.skip()
    shown.open("char-grilled-cheeseburger")
    kiosk.note.toggle("不要洋葱")
    shown.rest()
    found["note"] = shown.faults()
    kiosk.note.write()
    shown.wait_for("keyboard")
    shown.bot.wait(500)
    kiosk.pad.type("no pickles")
    shown.rest()
    found["own words"] = shown.faults()
    kiosk.pad.confirm()
    kiosk.sheet.add()
    kiosk.coupon.enter()
    shown.wait_for("keyboard")
    shown.bot.wait(500)
    kiosk.pad.type("XIAOMAN8")
    found["coupon"] = shown.faults()
    kiosk.pad.confirm()
    kiosk.session.openCart()
    shown.wait_for("withdraw:XIAOMAN8")
    shown.rest()
    found["cart with a coupon"] = shown.faults()
    assert not {place: faults for place, faults in found.items() if faults}
