"""Where the focus goes: past everything that can be pressed, in reading order, and round to where it began."""

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from tests.ui.hands import MOST_STEPS, Key, Open, Pad, simple
from ui.focus import FocusPad
from ui.qt_type import child_items
from ui.words import payment as words

MOST_DISHES = 20


def dishes(hands: Pad) -> set[str]:
    """Those that the focus can go to from where the list stands."""
    names = [each.objectName() for each in FocusPad(hands.window).reachable()]
    return {name.removeprefix("open:") for name in names if name.startswith("open:")}


def come_round(hands: Pad) -> list[str]:
    """Go on until the focus is where it was at first; what it came past."""
    hands.bot.waitUntil(lambda: bool(FocusPad(hands.window).reachable()), timeout=15_000)
    hands.press(Key.Key_Tab)
    first = hands.focused
    names: list[str] = []
    while len(names) < MOST_STEPS:
        hands.bot.waitUntil(lambda: not hands.focused.property("loading"), timeout=15_000)
        assert hands.focused.property("visualFocus"), hands.focused.objectName()
        names.append(hands.focused.objectName())
        hands.press(Key.Key_Tab)
        if hands.focused == first:
            return names
    pytest.fail(f"the focus does not come back to {names[0]}: {names}")


@pytest.mark.parametrize("screen", ["start", "cart", "search", "simplifiedWhere", "simplifiedCategories"])
def test_the_focus_goes_round_and_shows(pad: Open, screen: str) -> None:
    hands = pad()
    if screen != "start":
        if screen.startswith("simplified"):
            hands.kiosk.session.startSimplified()
        hands.kiosk.session.go(screen)
        hands.bot.waitUntil(lambda: hands.kiosk.search.suggestion_rows.rowCount() > 0)
        hands.bot.wait(500)
    assert len(come_round(hands)) > 1


def test_the_focus_comes_past_every_dish_of_the_menu_and_round(pad: Open) -> None:
    hands = pad()
    menu = hands.kiosk.menu
    hands.kiosk.session.go("menu")
    hands.bot.waitUntil(lambda: bool(dishes(hands)), timeout=15_000)
    menu.toggleFilter("vegetarian")
    for allergen in ("gluten", "milk"):
        menu.toggleAllergen(allergen)
    hands.bot.waitUntil(lambda: len(menu.menu_lines.arranged.places) < MOST_DISHES, timeout=15_000)
    listed = set(menu.menu_lines.arranged.places)
    hands.bot.waitUntil(lambda: set() < dishes(hands) < listed, timeout=15_000)
    names = come_round(hands)
    assert {name.removeprefix("open:") for name in names if name.startswith("open:")} == listed
    assert {"openSearch", "category:drinks", "scroll"} <= set(names)


def test_the_focus_stays_in_what_asks_and_escape_leaves_it(pad: Open) -> None:
    hands = pad()
    hands.kiosk.session.start("takeaway")
    hands.come_to("menu")
    hands.kiosk.help.call()
    hands.bot.wait(200)
    hands.press(Key.Key_Tab)
    hands.press(Key.Key_Tab)
    assert hands.focused.objectName() == "close"
    hands.press(Key.Key_Escape)
    assert not hands.kiosk.help.open
    hands.kiosk.idle.ask()
    hands.bot.wait(200)
    hands.press(Key.Key_Escape)
    assert not hands.kiosk.idle.asking


def goes_round(hands: Pad) -> set[str]:
    """Tab until the cycle closes; what it came past."""
    hands.press(Key.Key_Tab)
    names = [hands.focused.objectName()]
    for _ in range(MOST_STEPS):
        hands.press(Key.Key_Tab)
        if hands.focused.objectName() == names[0]:
            return set(names)
        names.append(hands.focused.objectName())
    pytest.fail("the focus does not come back to where it began")


def to_payment(hands: Pad) -> None:
    kiosk = hands.kiosk
    kiosk.session.start("takeaway")
    hands.come_to("menu")
    kiosk.menu.add(simple(kiosk))
    hands.bot.waitUntil(lambda: kiosk.cart.canCheckOut)
    kiosk.session.openCart()
    hands.come_to("cart")
    kiosk.cart.checkOut()
    hands.come_to("payment")
    hands.bot.waitUntil(lambda: kiosk.payment.state == "waiting", timeout=15_000)


def test_no_screen_of_paying_keeps_the_focus_and_its_dialogs_do(pad: Open) -> None:
    hands = pad()
    to_payment(hands)
    assert {"back", "help", "details", "method:counter", "cancel", "checkNow"} <= goes_round(hands)
    hands.choose("details")
    hands.bot.wait(200)
    assert goes_round(hands) == {"close"}
    hands.press(Key.Key_Escape)
    hands.bot.wait(200)
    hands.kiosk.payment.stand("scanned", words.scanned)
    hands.choose("cancel")
    hands.bot.wait(200)
    assert goes_round(hands) == {"keepWaiting", "confirmCancel"}
    hands.press(Key.Key_Escape)
    hands.bot.wait(200)
    assert hands.kiosk.session.screen == "payment"
    hands.kiosk.payment.choose("counter")
    hands.come_to("receipt")
    assert {"help", "rate:1", "rate:5", "again", "done"} <= goes_round(hands)


def test_the_pad_and_the_look_up_go_round_by_keyboard(pad: Open) -> None:
    hands = pad()
    hands.kiosk.session.openLookup()
    hands.come_to("lookup")
    hands.kiosk.lookup.type("A001")
    assert {"back", "help", "find"} <= goes_round(hands)
    hands.kiosk.session.back()
    hands.kiosk.session.start("takeaway")
    hands.bot.waitUntil(lambda: hands.kiosk.coupon.offered)
    hands.kiosk.coupon.enter()
    hands.bot.wait(300)
    assert {"help", "close"} <= goes_round(hands)
    hands.press(Key.Key_Escape)
    assert not hands.kiosk.pad.open


LONG_LIST = b"""
import QtQuick

ListView {
    id: root

    function goTo(place: int) {
        root.positionViewAtIndex(place, ListView.Beginning);
    }

    height: 400
    model: 200
    reuseItems: true
    width: 300

    delegate: Item {
        required property int index

        activeFocusOnTab: true
        height: 50
        objectName: "row:" + index
        width: 300
    }
}
"""


def test_a_long_list_is_gone_through_row_by_row_wherever_it_was_scrolled_to(qtbot: QtBot) -> None:
    window = QQuickView()
    component = QQmlComponent(window.engine())
    component.setData(LONG_LIST, QUrl())
    rows = component.create()
    assert isinstance(rows, QQuickItem), component.errorString()
    window.setContent(QUrl(), component, rows)
    window.show()
    scrambled = False
    for place in (0, 60, 57, 120, 118, 122, 30, 27):
        QMetaObject.invokeMethod(rows, "goTo", Q_ARG(int, place))
        qtbot.waitUntil(lambda at=place: f"row:{at}" in names_of(window), timeout=15_000)  # type: ignore[misc]
        reached = names_of(window)
        assert reached == sorted(reached, key=lambda name: int(name.removeprefix("row:")))
        as_kept = [each.objectName() for each in child_items(child_items(rows)[0])]
        scrambled |= [name for name in as_kept if name in reached] != reached
    assert scrambled  # else Qt would have kept them in order by itself, and this test could not fail
    window.close()


def names_of(window: QQuickView) -> list[str]:
    return [each.objectName() for each in FocusPad(window).reachable()]
