"""Reach mode: every control in the band that somebody in a wheelchair reaches, on every screen, for the whole order."""

from collections.abc import Callable, Iterator
from math import hypot
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from tests.ui.conftest import DemoShop
from tests.ui.qml.conftest import is_pressable
from tests.ui.qml.shown import Shown, ancestors, scrolls
from tests.ui.qml.test_screens import faults
from ui.app import create
from ui.frame import WindowSettings
from ui.languages import LANGUAGES

LOWEST_MM, HIGHEST_MM, LOWER_EDGE_MM = 380, 1220, 700
SIZES = {
    "21.5 inch portrait": (1080, 1920, 21.5),
    "32 inch portrait": (1080, 1920, 32.0),
    "landscape": (1920, 1080, 15.6),
}
_SEEN_EACH_TIME = {"21.5 inch portrait": "zh-CN", "32 inch portrait": "en", "landscape": "ar"}


def out_of_reach(shown: Shown) -> list[str]:
    window = shown.application.window
    found = []
    for item in filter(is_pressable, shown.items()):
        place = item.mapRectToItem(window.contentItem(), QRectF(0, 0, item.width(), item.height()))
        clipped = any(scrolls(each) for each in ancestors(item))
        top, bottom = place.top(), min(place.bottom(), window.height()) if clipped else place.bottom()
        highest = LOWER_EDGE_MM + (window.height() - top) / shown.pixels_per_mm
        lowest = LOWER_EDGE_MM + (window.height() - bottom) / shown.pixels_per_mm
        if (
            highest > HIGHEST_MM
            or lowest < LOWEST_MM
            or (window.height() > window.width() and top < window.height() / 2)
        ):
            if clipped and top > window.height():
                continue
            found.append(f"{shown.kiosk.session.screen} {item.objectName()}: {lowest:.0f} to {highest:.0f} mm")
    return found


def scrolling(shown: Shown) -> list[str]:
    views = [item for item in shown.items() if scrolls(item)]
    return [item.objectName() for item in views if item.property("interactive") and overflows(item)]


def overflows(item: Any) -> bool:
    return bool(item.property("contentHeight") > item.height() + 1)


Show = Callable[[str], Shown]


@pytest.fixture
def show(shop: DemoShop, qtbot: QtBot) -> Iterator[Show]:
    opened = []

    def open_window(size: str) -> Shown:
        width, height, inch = SIZES[size]
        application = create(shop.terminal, WindowSettings(width, height, diagonal_inch=inch, accessible=True))
        opened.append(application)
        shown = Shown(application, qtbot, hypot(width, height) / (inch * 25.4))
        shown.come_to("start")
        shown.kiosk.session.setReach(True)
        shown.rest()
        return shown

    yield open_window
    for each in opened:
        each.close()


@pytest.mark.parametrize(
    ("size", "language"),
    [
        pytest.param(size, language, marks=() if language == _SEEN_EACH_TIME[size] else pytest.mark.soak)
        for size in SIZES
        for language in LANGUAGES
    ],
)
def test_a_whole_order_stays_within_reach(show: Show, size: str, language: str) -> None:
    shown = show(size)
    kiosk = shown.kiosk
    kiosk.session.setLanguage(language)
    shown.rest()
    found = {"start": [*out_of_reach(shown), *faults(shown)]}

    def look(what: str) -> None:
        shown.rest()
        found[what] = [*out_of_reach(shown), *scrolling(shown), *faults(shown)]

    kiosk.session.start("takeaway")
    shown.wait_for("leaveReach")
    shown.bot.waitUntil(lambda: kiosk.reach.pages > 1)
    look("menu")
    kiosk.reach.nextPage()
    look("next page")
    kiosk.session.openSearch()
    kiosk.search.setQuery("n")
    look("search")
    kiosk.session.back()
    product = next(each for each in kiosk.reach.product_rows.rows if each.needsOptions and each.available)
    shown.open(product.productId)
    look("sheet")
    kiosk.sheet.add()
    shown.bot.waitUntil(lambda: kiosk.cart.canCheckOut)
    look("menu with cart")
    kiosk.session.openCart()
    look("cart")
    kiosk.help.call()
    look("help")
    kiosk.help.close()
    kiosk.idle.ask()
    look("still there")
    kiosk.idle.stay()
    kiosk.cart.checkOut()
    shown.come_to("payment")
    shown.bot.waitUntil(lambda: kiosk.payment.state == "waiting", timeout=15_000)
    look("payment")
    kiosk.payment.choose("counter")
    shown.come_to("receipt")
    look("receipt")
    assert kiosk.session.mode == "reach"
    assert {name: faults for name, faults in found.items() if faults} == {}
    kiosk.receipt.done()
    assert kiosk.session.mode == "standard"


def test_choosing_it_changes_neither_cart_nor_language(show: Show) -> None:
    shown = show("21.5 inch portrait")
    shown.kiosk.session.setReach(False)
    shown.kiosk.session.setLanguage("en")
    shown.kiosk.session.setHighContrast(True)
    shown.kiosk.session.start("takeaway")
    shown.bot.waitUntil(lambda: shown.kiosk.reach.product_rows.rowCount() > 2)
    shown.kiosk.menu.open(shown.kiosk.reach.product_rows.rows[0].productId)
    shown.bot.waitUntil(lambda: shown.kiosk.sheet.open)
    shown.kiosk.sheet.add()
    shown.kiosk.session.setReach(True)
    shown.wait_for("leaveReach")
    session = shown.kiosk.session
    assert (session.language, session.highContrast, session.screen) == ("en", True, "menu")
    assert shown.kiosk.cart.count == 1


def test_what_was_touched_last_stands_large_above(show: Show) -> None:
    shown = show("21.5 inch portrait")
    shown.kiosk.session.start("takeaway")
    shown.wait_for("leaveReach")
    shown.bot.waitUntil(lambda: shown.kiosk.reach.product_rows.rowCount() > 2)
    row = shown.kiosk.reach.product_rows.rows[2]
    shown.kiosk.reach.look(row.productId)
    assert (shown.kiosk.reach.name, shown.kiosk.reach.picture) == (row.name, row.picture)
    shown.kiosk.reach.nextPage()
    assert shown.kiosk.reach.name == row.name
