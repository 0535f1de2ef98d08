"""Every screen of the standard mode, in each size and language, on a real terminal with a real central."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.terminal import Terminal
from tests.ui.qml.conftest import is_pressable
from tests.ui.qml.shown import SIZES, Shown, badly_set, every_window, is_text, open_shown, shop_terminal

FINGER_MM = 16
CAPITAL_MM = 4.8
NEVER_SMALLER = 0.99


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    with shop_terminal(tmp_path_factory.mktemp("screens")) as opened:
        yield opened


def faults(shown: Shown) -> list[str]:
    shown.rest()
    shown.application.window.grabWindow()
    items = shown.items()
    return [*badly_set(items, shown.application.window.contentItem()), *too_small(items, shown.pixels_per_mm)]


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
    opened: list[Shown] = []

    def open_window(size: str, language: str) -> Shown:
        shown = open_shown(terminal, qtbot, size)
        opened.append(shown)
        shown.kiosk.session.setLanguage(language)
        shown.rest()
        return shown

    yield open_window
    for each in opened:
        each.application.close()


@every_window
def test_choosing_is_never_cut_off_and_large_enough_to_touch(show: Show, size: str, language: str) -> None:
    shown = show(size, language)
    found = {"start": faults(shown)}
    assert {"start:dine_in", "start:takeaway", "startSimplified", "help", "openLookup"} <= shown.names()

    shown.kiosk.session.start("dine_in")
    shown.wait_for("add:char-grilled-cheeseburger")
    for category in ("favourites", "burgers", "drinks", "breakfast"):
        shown.kiosk.menu.showCategory(category)
        shown.rest()
        found[f"menu {category}"] = faults(shown)

    for product in ("brown-sugar-boba", "burger-meal", "char-grilled-cheeseburger"):
        shown.open(product)
        found[f"sheet {product}"] = faults(shown)
        shown.kiosk.sheet.close()
        shown.rest()

    shown.kiosk.session.openSearch()
    shown.come_to("search")
    shown.kiosk.search.type("NR")
    shown.wait_for("open:braised-beef-noodles")
    found["search"] = faults(shown)
    shown.kiosk.search.setQuery("ZZZZ")
    shown.rest()
    found["search, nothing found"] = faults(shown)
    assert not {place: faults for place, faults in found.items() if faults}


@every_window
def test_no_word_breaks_in_what_goes_well_with_a_dish(show: Show, size: str, language: str) -> None:
    shown = show(size, language)
    shown.kiosk.session.start("dine_in")
    shown.wait_for("add:char-grilled-cheeseburger")

    shown.kiosk.menu.add("honey-chicken-leg")
    shown.bot.waitUntil(lambda: shown.kiosk.cart.suggestions.rowCount() > 0, timeout=15_000)
    shown.rest()

    assert faults(shown) == []


@pytest.mark.parametrize("size", SIZES)
def test_the_menu_stays_at_its_top_when_the_language_changes(show: Show, size: str) -> None:
    shown = show(size, "zh-CN")
    shown.kiosk.session.start("dine_in")
    shown.wait_for("add:char-grilled-cheeseburger")
    shown.rest()
    products = shown.find("products")

    for language in ("en", "zh-CN", "en"):
        shown.kiosk.session.setLanguage(language)
        shown.rest()
        assert products.property("contentY") == products.property("originY")
        banner = shown.find("openBanner")
        assert banner.mapToItem(products, 0, 0).y() > 0


@every_window
def test_paying_is_never_cut_off_and_large_enough_to_touch(show: Show, size: str, language: str) -> None:
    shown = show(size, language)
    shown.kiosk.session.start("takeaway")
    shown.wait_for("openBanner")
    for product in ("cola", "braised-beef-noodles", "burger-meal"):
        shown.open(product)
        shown.bot.waitUntil(lambda: shown.kiosk.sheet.canAdd, timeout=15_000)
        shown.kiosk.sheet.add()
    found = {"menu with a cart": faults(shown)}

    shown.kiosk.link.put(online=False)
    shown.wait_for("retry")
    found["menu offline"] = faults(shown)

    shown.kiosk.session.openCart()
    shown.wait_for("checkOut")
    shown.rest()
    found["cart offline"] = faults(shown)
    shown.kiosk.link.put(online=True)
    shown.rest()
    found["cart"] = faults(shown)

    shown.kiosk.cart.remove(shown.line_ids()[-1])
    shown.wait_for("toast")
    shown.rest()
    found["cart with a toast"] = faults(shown)
    shown.kiosk.toast.act()
    shown.bot.waitUntil(lambda: len(shown.line_ids()) == 3)

    shown.kiosk.idle.ask()
    shown.wait_for("stay")
    shown.rest()
    found["idle"] = faults(shown)
    shown.kiosk.idle.stay()

    shown.kiosk.cart.checkOut()
    shown.wait_for("qr")
    shown.rest()
    found["payment"] = faults(shown)

    for state in ("scanned", "expired", "checking", "failed", "waiting"):
        shown.kiosk.payment.put(state=state)
        shown.rest()
        found[f"payment {state}"] = faults(shown)

    shown.kiosk.help.call()
    shown.wait_for("close")
    shown.rest()
    found["help"] = faults(shown)
    shown.kiosk.help.close()

    shown.kiosk.payment.choose("counter")
    shown.wait_for("pickupNumber")
    shown.rest()
    found["receipt"] = faults(shown)
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
    found = {"nothing found": faults(shown)}
    kiosk.session.back()
    kiosk.session.start("dine_in")
    shown.wait_for("keypad")
    shown.rest()
    kiosk.pad.type("99")
    kiosk.pad.confirm()
    shown.rest()
    found["table"] = faults(shown)
    kiosk.pad.skip()
    shown.open("char-grilled-cheeseburger")
    kiosk.note.toggle("不要洋葱")
    shown.rest()
    found["note"] = faults(shown)
    kiosk.note.write()
    shown.wait_for("keyboard")
    shown.rest()
    kiosk.pad.type("no pickles")
    shown.rest()
    found["own words"] = faults(shown)
    kiosk.pad.confirm()
    kiosk.sheet.add()
    kiosk.coupon.enter()
    shown.wait_for("keyboard")
    shown.rest()
    kiosk.pad.type("XIAOMAN8")
    found["coupon"] = faults(shown)
    kiosk.pad.confirm()
    kiosk.session.openCart()
    shown.wait_for("withdraw:XIAOMAN8")
    shown.rest()
    found["cart with a coupon"] = faults(shown)
    assert not {place: faults for place, faults in found.items() if faults}
