"""The staff screens, in each size and language, on a real terminal with a real central."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.cli.local_central import LocalCentral
from kiosk.terminal import Terminal
from tests.shops import DEMO_SHOPS
from tests.ui.qml.conftest import SetStage, below, is_pressable
from tests.ui.qml.shown import SIZES, badly_set, every_window, is_text, one_terminal, open_shown
from ui.models.staff_pages import PAGES
from ui.qt_type import type_name

PIN = "864209"
FINGER_MM = 10
ROUNDING = 0.98
SMALLEST_TEXT = 20
REFERENCE = {"portrait": 1080, "landscape": 1920, "small": 1920}


@pytest.fixture(scope="module")
def central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCentral]:
    with LocalCentral(tmp_path_factory.mktemp("central"), DEMO_SHOPS[0]) as started:
        yield started


@pytest.fixture(scope="module")
def terminal(central: LocalCentral, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    with one_terminal(central, tmp_path_factory.mktemp("staff"), PIN) as opened:
        yield opened


@pytest.fixture
def own_terminal(central: LocalCentral, tmp_path: Path) -> Iterator[Terminal]:
    """One that a test may lock."""
    with one_terminal(central, tmp_path, PIN) as opened:
        yield opened


class Clerk:
    """Someone from the shop, in front of the terminal."""

    def __init__(self, terminal: Terminal, bot: QtBot, size: str, language: str) -> None:
        self.shown = open_shown(terminal, bot, size)
        self.application, self.pixels_per_mm = self.shown.application, self.shown.pixels_per_mm
        self.scale = SIZES[size][0] / REFERENCE[size]
        self.kiosk.session.setLanguage(language)

    @property
    def kiosk(self) -> Any:
        return self.shown.kiosk

    def order_at_the_counter(self) -> str:
        """A customer leaves an order to be paid in cash; its number."""
        self.kiosk.session.start("takeaway")
        self.shown.come_to("menu")
        self.shown.open("cola")
        self.kiosk.sheet.add()
        self.shown.rest()
        self.kiosk.session.openCart()
        self.shown.come_to("cart")
        self.kiosk.cart.checkOut()
        self.shown.wait_for("qr")
        self.kiosk.payment.choose("counter")
        self.shown.come_to("receipt")
        number = str(self.kiosk.receipt.pickupNumber)
        self.kiosk.receipt.done()
        self.shown.come_to("start")
        return number

    def order_id(self, number: str) -> str:
        """The order of that pickup number, as the list shows it."""
        return next(str(row.orderId) for row in self.kiosk.staffOrders.order_rows.rows if row.number == number)

    def type(self, digits: str) -> None:
        for digit in digits:
            self.press(f"key-{digit}")

    def sign_in(self) -> None:
        self.kiosk.session.openStaff()
        self.shown.come_to("staffPin")
        self.type(PIN)
        self.shown.come_to("staffPanel")

    def press(self, name: str) -> None:
        self.shown.wait_for(name)
        item: QObject = next(item for item in self.shown.items() if item.objectName() == name)
        QMetaObject.invokeMethod(item, "activate")
        self.shown.bot.wait(20)

    def texts(self) -> list[str]:
        return [str(item.property("text")) for item in self.shown.items() if is_text(item)]

    def faults(self) -> list[str]:
        """What is cut off, too small to read or too small to touch."""
        self.shown.rest()
        self.application.window.grabWindow()
        items = self.shown.items()
        found = list(badly_set(items, self.application.window.contentItem()))
        for item in items:
            if is_text(item) and item.property("font").pixelSize() < SMALLEST_TEXT * self.scale - 1:
                found.append(f"small print: {item.property('text')}")
            if is_text(item) and item.property("lineCount") > 1 and lines_apart(item) < 1:
                found.append(f"lines lie on each other: {item.property('text')}")
            if is_pressable(item) and min(item.width(), item.height()) < FINGER_MM * self.pixels_per_mm * ROUNDING:
                found.append(f"too small to touch: {item.objectName()}")
        return found


def lines_apart(text: QQuickItem) -> float:
    """From one line to the next, in em."""
    return float(text.property("contentHeight") / text.property("lineCount") / text.property("font").pixelSize())


Arrive = Callable[[Terminal, str, str], Clerk]


@pytest.fixture
def arrive(qtbot: QtBot) -> Iterator[Arrive]:
    made: list[Clerk] = []

    def come(terminal: Terminal, size: str, language: str) -> Clerk:
        made.append(Clerk(terminal, qtbot, size, language))
        return made[-1]

    yield come
    for each in made:
        each.application.close()


@every_window
def test_staff_sign_in_and_take_cash(arrive: Arrive, terminal: Terminal, size: str, language: str) -> None:
    clerk = arrive(terminal, size, language)
    number = clerk.order_at_the_counter()
    clerk.kiosk.session.openStaff()
    clerk.shown.come_to("staffPin")
    assert clerk.faults() == []

    clerk.type("111111")
    clerk.shown.bot.waitUntil(lambda: clerk.kiosk.staff.message != "")
    assert clerk.faults() == []
    clerk.type(PIN)
    clerk.shown.come_to("staffPanel")
    for page in PAGES:
        clerk.press(f"page:{page}")
        clerk.shown.wait_for(f"{page}Page")
        clerk.shown.bot.waitUntil(lambda: not clerk.kiosk.staffAudit.busy)
        assert (page, clerk.faults()) == (page, [])
    clerk.press("page:orders")
    clerk.shown.wait_for("orders")
    clerk.shown.bot.waitUntil(lambda: number in clerk.texts())
    assert clerk.faults() == []

    clerk.press(f"order:{clerk.order_id(number)}")
    clerk.press("act")
    clerk.shown.bot.waitUntil(lambda: not clerk.kiosk.staffOrders.canCancel)
    assert clerk.faults() == []
    clerk.press("leave")
    clerk.shown.come_to("start")


def test_the_digits_of_a_pin_are_never_on_the_screen(arrive: Arrive, terminal: Terminal) -> None:
    clerk = arrive(terminal, "landscape", "zh-CN")
    clerk.kiosk.session.openStaff()
    clerk.shown.come_to("staffPin")
    clerk.shown.wait_for("doorFact")
    before = sorted(clerk.texts())

    clerk.type("864")

    assert sorted(clerk.texts()) == before
    assert clerk.kiosk.staff.entered == 3


def test_too_many_wrong_pins_lock_the_keypad_and_say_for_how_long(arrive: Arrive, own_terminal: Terminal) -> None:
    clerk = arrive(own_terminal, "portrait", "zh-CN")
    clerk.kiosk.session.openStaff()
    clerk.shown.come_to("staffPin")
    for _ in range(10):
        if clerk.kiosk.staff.locked:
            break
        clerk.type("111111")
        clerk.shown.bot.waitUntil(lambda: not clerk.kiosk.staff.busy)

    assert clerk.kiosk.staff.locked
    keypad = next(item for item in clerk.shown.items() if item.objectName() == "keypad")
    assert not keypad.isEnabled()
    assert any(character.isdigit() for character in clerk.kiosk.staff.message)
    assert clerk.faults() == []
    clerk.press("leave")
    clerk.shown.come_to("start")


@pytest.mark.parametrize("icon", ["", "arrow-clockwise"])
def test_a_button_that_waits_shows_it_without_fading_its_words(stage: SetStage, icon: str) -> None:
    staged = stage(f"""
        StaffButton {{ objectName: "waiting"; label: "刷新"; iconName: "{icon}"; loading: true }}
    """)
    button = staged.find("waiting")
    words = next(item for item in below(button) if item.property("text") == "刷新")
    ring = next(item for item in below(button) if type_name(item) == "WaitRing")
    assert ring.isVisible()
    assert words.opacity() == (1 if icon else 0)
    place = ring.mapRectToItem(words, ring.boundingRect())
    assert bool(icon) != words.boundingRect().intersects(place), "the ring stands beside the words, or for them"
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Description) == "请稍候"
