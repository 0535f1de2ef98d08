"""The whole order in the simplified mode, in each size and language, on a real terminal with a real central."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.terminal import Terminal
from tests.ui.qml.conftest import is_pressable
from tests.ui.qml.shown import (
    ancestors,
    badly_set,
    every_window,
    is_text,
    open_shown,
    scrolls,
    shop_terminal,
)
from ui.languages import LANGUAGES

FINGER_MM = 20
PRIMARY_MM = 25
GLYPH_HEIGHT = 0.92
SMALL_GLYPH_MM = 7.3 / 0.733 * GLYPH_HEIGHT
GAP_MM = 5
MOST_DISHES = 6
ROUNDING = 0.98
PRIMARY = {"chosen", "nextQuestion", "confirm", "done"}
NOODLES = "braised-beef-noodles"
DRINK = "cola"


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    with shop_terminal(tmp_path_factory.mktemp("simplified")) as opened:
        yield opened


class Customer:
    """Someone who orders in the simplified mode and looks at every screen on the way."""

    def __init__(self, terminal: Terminal, bot: QtBot, size: str, language: str) -> None:
        self.shown = open_shown(terminal, bot, size)
        self.application, self.pixels_per_mm = self.shown.application, self.shown.pixels_per_mm
        self.found: dict[str, list[str]] = {}
        self.helps: set[tuple[int, int]] = set()
        self.kiosk.session.setLanguage(language)
        self.kiosk.session.startSimplified()
        self.come_to("simplifiedWhere")

    @property
    def kiosk(self) -> Any:
        return self.shown.kiosk

    def come_to(self, screen: str) -> None:
        self.shown.come_to(screen)
        self.look(screen)

    def look(self, what: str) -> None:
        """Note what is wrong on the screen."""
        self.shown.rest()
        self.application.window.grabWindow()
        items = self.shown.items()
        frame = self.application.window.contentItem()
        help_button = next(item for item in items if item.objectName() == "help")
        place = help_button.mapToItem(frame, 0, 0)
        self.helps.add((round(place.x() + help_button.width()), round(place.y())))
        self.found[what] = [
            *badly_set(items, frame),
            *self._too_small(items),
            *self._small_print(items),
            *self._low_primaries(items),
            *self._crowded(items, frame),
            *self._covered(items, frame),
            *(f"scrolls: {item}" for item in items if scrolls(item)),
        ]

    def _small_print(self, items: list[QQuickItem]) -> Iterator[str]:
        for item in items:
            if is_text(item):
                glyph = item.property("font").pixelSize() * GLYPH_HEIGHT / self.pixels_per_mm
                if glyph < SMALL_GLYPH_MM * ROUNDING:
                    yield f"{glyph:.1f} mm: {item.property('text')}"

    def _too_small(self, items: list[QQuickItem]) -> Iterator[str]:
        for item in filter(is_pressable, items):
            side = min(item.width(), item.height()) / self.pixels_per_mm
            if side < FINGER_MM * ROUNDING:
                yield f"only {side:.1f} mm to touch: {item.objectName()}"

    def _low_primaries(self, items: list[QQuickItem]) -> Iterator[str]:
        for item in items:
            if item.objectName() in PRIMARY and item.height() < PRIMARY_MM * self.pixels_per_mm * ROUNDING:
                yield f"{item.objectName()} is {item.height() / self.pixels_per_mm:.1f} mm high"

    def _crowded(self, items: list[QQuickItem], frame: QQuickItem) -> Iterator[str]:
        wide = GAP_MM * self.pixels_per_mm * ROUNDING - 1
        touched = [item for item in items if is_pressable(item)]
        places = [(item.objectName(), item.mapRectToItem(frame, item.boundingRect())) for item in touched]
        for number, (name, place) in enumerate(places):
            for other, beside in places[number + 1 :]:
                across = max(place.left() - beside.right(), beside.left() - place.right())
                down = max(place.top() - beside.bottom(), beside.top() - place.bottom())
                if max(across, down) < wide:
                    yield f"{name} and {other} are {max(across, down) / self.pixels_per_mm:.1f} mm apart"

    def _covered(self, items: list[QQuickItem], frame: QQuickItem) -> Iterator[str]:
        places = [(item, item.mapRectToItem(frame, item.boundingRect())) for item in items if is_pressable(item)]
        for text in filter(is_text, items):
            place = text.mapRectToItem(frame, text.boundingRect())
            for item, over in places:
                shared = place.intersected(over)
                inside = item in ancestors(text)
                if not inside and shared.width() > 2 and shared.height() > text.height() / 5:
                    yield f"{item.objectName()} covers: {text.property('text')}"

    def press(self, name: str) -> None:
        """Press what is on the screen, over all pages if need be."""
        for _ in range(20):
            item = next((each for each in self.shown.items() if each.objectName() == name), None)
            if item is not None:
                QMetaObject.invokeMethod(item, "activate")
                self.shown.rest()
                return
            self.press("nextPage")
        pytest.fail(f"{name} is on no page")

    def answer_all(self) -> None:
        """Take every question's answer as it is proposed."""
        self.shown.rest()
        while self.kiosk.session.screen == "simplifiedQuestion":
            simplified = self.kiosk.simplified
            self.look(f"{simplified.dishName}, {simplified.questionText}")
            self.press("nextQuestion")


Arrive = Callable[[str, str], Customer]


@pytest.fixture
def arrive(terminal: Terminal, qtbot: QtBot) -> Iterator[Arrive]:
    made: list[Customer] = []

    def come(size: str, language: str) -> Customer:
        made.append(Customer(terminal, qtbot, size, language))
        return made[-1]

    yield come
    for each in made:
        each.application.close()


@every_window
def test_an_order_is_readable_and_easy_to_touch_on_every_screen(arrive: Arrive, size: str, language: str) -> None:
    customer = arrive(size, language)
    simplified = customer.kiosk.simplified

    customer.press("chooseWhere:takeaway")
    customer.come_to("simplifiedCategories")
    for category, product in (("drinks", DRINK), ("noodles-rice", NOODLES)):
        customer.press(f"chooseCategory:{category}")
        customer.come_to("simplifiedDishes")
        assert simplified.dishes.rowCount() <= MOST_DISHES
        customer.press(f"take:{product}")
        customer.shown.wait_for(f"drop:{product}")
        customer.look(f"dishes with {product}")
        customer.press("showCategories")
        customer.shown.come_to("simplifiedCategories")

    customer.press("chosen")
    customer.come_to("simplifiedQuestion")
    customer.answer_all()
    customer.come_to("simplifiedReview")
    customer.press("confirm")
    customer.come_to("simplifiedPay")
    assert {"payByPhone", "payAtCounter"} <= customer.shown.names()
    customer.press("payByPhone")
    customer.shown.come_to("simplifiedScan")
    customer.shown.wait_for("code")
    customer.look("scan")
    customer.press("changePayWay")
    customer.come_to("simplifiedPay")
    customer.press("payAtCounter")
    customer.shown.come_to("simplifiedNumber")
    customer.shown.wait_for("pickupNumber")
    customer.look("number")

    assert customer.found == {screen: [] for screen in customer.found}
    assert len(customer.helps) == 1, "call staff moves between screens"
    customer.press("done")
    customer.shown.come_to("start")


def test_in_the_review_a_dish_is_taken_out_put_back_and_doubled(arrive: Arrive) -> None:
    customer = arrive("portrait", "zh-CN")
    customer.press("chooseWhere:dine_in")
    customer.press("chooseCategory:drinks")
    customer.press(f"take:{DRINK}")
    customer.shown.wait_for(f"drop:{DRINK}")
    customer.press("chosen")
    customer.answer_all()
    customer.shown.come_to("simplifiedReview")
    line = next(name for name in customer.shown.names() if name.startswith("remove:"))

    customer.press(line)
    back = line.replace("remove", "putBack")
    customer.shown.wait_for(back)
    assert line not in customer.shown.names()
    assert not customer.kiosk.simplified.canContinue
    customer.look("taken out")

    customer.press(back)
    customer.shown.wait_for(line)
    customer.shown.bot.waitUntil(lambda: customer.kiosk.simplified.canContinue)
    customer.press(line.replace("remove", "more"))
    customer.shown.bot.waitUntil(lambda: customer.kiosk.cart.count == 2)
    assert customer.found["taken out"] == []


def test_without_a_network_the_counter_stands_alone_and_says_why(arrive: Arrive) -> None:
    customer = arrive("small", "zh-CN")
    customer.press("chooseWhere:dine_in")
    customer.press("chooseCategory:drinks")
    customer.press(f"take:{DRINK}")
    customer.shown.wait_for(f"drop:{DRINK}")
    customer.press("chosen")
    customer.answer_all()
    customer.shown.come_to("simplifiedReview")
    customer.press("confirm")
    customer.shown.come_to("simplifiedPay")

    customer.kiosk.simplified.put(phoneOffered=False, phoneDetail="")

    customer.shown.wait_for("notice")
    assert "payByPhone" not in customer.shown.names()
    customer.look("pay without a network")
    assert customer.found["pay without a network"] == []


@every_window
def test_the_idle_question_is_large_and_keeps_what_is_behind_it_from_taps(
    arrive: Arrive, size: str, language: str
) -> None:
    customer = arrive(size, language)
    customer.press("chooseWhere:dine_in")
    customer.shown.come_to("simplifiedCategories")
    customer.kiosk.idle.ask()
    customer.shown.wait_for("stay")
    customer.shown.rest()
    window = customer.application.window
    beneath = next(item for item in customer.shown.items() if item.objectName().startswith("chooseCategory:"))
    middle = beneath.mapToScene(beneath.boundingRect().center()).toPoint()

    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert customer.kiosk.session.screen == "simplifiedCategories"
    window.grabWindow()
    dialog = next(item for item in customer.shown.items() if item.objectName() == "idleDialog")
    inside = [item for item in customer.shown.items() if dialog in ancestors(item)]
    assert list(badly_set(inside, window.contentItem())) == []
    customer.kiosk.idle.ask()
    customer.press("stay")
    customer.shown.bot.waitUntil(lambda: "stay" not in customer.shown.names())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_high_contrast_set_reaches_the_simplified_screens(arrive: Arrive, language: str) -> None:
    customer = arrive("small", language)
    customer.kiosk.session.setHighContrast(True)
    customer.shown.rest()
    corner = customer.application.window.grabWindow().pixelColor(2, 2)
    assert corner.lightnessF() < 0.2
