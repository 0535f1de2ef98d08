"""The start screen before the terminal is open, and what becomes of what was chosen on it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.terminal import view_storefront
from kiosk.wire.fleet import Action, Command
from tests.ui.conftest import PATIENCE_MS, DemoShop
from ui import Application, WindowSettings
from ui.qt_type import child_items
from ui.storefront import Storefront

HEAVY = ("sqlalchemy", "pydantic", "typer", "rich", "cryptography", "alembic", "requests", "structlog")
A_SLOW_MACHINE = 600.0


@contextmanager
def standing(shop: DemoShop, repeat_seconds: float = 0) -> Iterator[Storefront]:
    settings = WindowSettings(540, 960, repeat_seconds=repeat_seconds)
    made = Storefront(view_storefront(shop.terminal.settings.folder), settings)
    made.paint()
    try:
        yield made
    finally:
        made.close()
        made.end()


@pytest.fixture
def storefront(shop: DemoShop, qapp: QObject) -> Iterator[Storefront]:
    with standing(shop) as made:
        yield made


@contextmanager
def opened(shop: DemoShop, repeat_seconds: float, *taps: str) -> Iterator[Any]:
    """The whole program in the window of a storefront at which this was tapped before."""
    settings = WindowSettings(540, 960, repeat_seconds=repeat_seconds)
    storefront = Storefront(view_storefront(shop.terminal.settings.folder), settings)
    storefront.paint()
    for name in taps:
        tap(storefront, name)
    application = Application(shop.terminal, storefront)
    try:
        yield application
    finally:
        application.close()


@dataclass(frozen=True)
class Item:
    """What stands in a window, without holding on to it."""

    name: str
    middle: QPoint
    visible: bool


def items(shown: Storefront | Application) -> list[Item]:
    found: list[Item] = []
    note_below(shown.window.contentItem(), found)
    return found


def note_below(item: QQuickItem, found: list[Item]) -> None:
    """PySide keeps a wrapper by its item's address, which is another object's once the item is gone: none stays."""
    for child in child_items(item):
        middle = child.mapToScene(QPointF(child.width() / 2, child.height() / 2)).toPoint()
        found.append(Item(child.objectName(), middle, child.isVisible()))
        note_below(child, found)
        shiboken6.invalidate(child)


def place(shown: Storefront | Application, name: str) -> QPoint:
    return next(each.middle for each in items(shown) if each.name == name)


def tap(shown: Storefront | Application, name: str) -> None:
    where = place(shown, name)
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def there(shown: Storefront | Application) -> set[str]:
    return {each.name for each in items(shown) if each.visible}


def test_it_shows_the_shop_by_its_name(storefront: Storefront) -> None:
    assert storefront.parts.store.name == "小满食集"
    assert storefront.parts.session.screen == "start"
    assert storefront.window.title() == "小满食集"


@pytest.mark.parametrize(
    ("name", "screen", "came"),
    [
        ("start:takeaway", "menu", lambda kiosk: kiosk.session.fulfilment == "takeaway"),
        ("start:dine_in", "menu", lambda kiosk: kiosk.pad.open),
        ("startSimplified", "simplifiedWhere", lambda kiosk: kiosk.simplified.stepText),
        ("startReach", "start", lambda kiosk: kiosk.session.mode == "reach"),
        ("openLookup", "lookup", lambda kiosk: True),
        ("help", "start", lambda kiosk: kiosk.help.open),
    ],
)
def test_a_tap_before_the_terminal_is_open_stands_when_it_is(
    shop: DemoShop, qtbot: QtBot, name: str, screen: str, came: Callable[[Any], bool]
) -> None:
    with opened(shop, 0, name) as application:
        kiosk = application.kiosk
        qtbot.waitUntil(lambda: kiosk.menu.menu_lines.rowCount() > 0, timeout=PATIENCE_MS)
        assert kiosk.session.screen == screen
        assert came(kiosk)


def test_the_whole_program_goes_on_in_the_same_window(shop: DemoShop, qtbot: QtBot) -> None:
    with opened(shop, 0) as application:
        qtbot.waitUntil(lambda: application.kiosk.menu.menu_lines.rowCount() > 0, timeout=PATIENCE_MS)
        tap(application, "start:takeaway")
        qtbot.waitUntil(lambda: "products" in there(application), timeout=PATIENCE_MS)
        with qtbot.waitSignal(application.window.frameSwapped):
            application.window.requestUpdate()


def test_the_second_of_two_quick_taps_presses_nothing_on_the_screen_that_came_between(
    shop: DemoShop, qtbot: QtBot
) -> None:
    """The first one comes before the terminal is open, the second one after."""
    with standing(shop) as storefront:
        first = place(storefront, "start:takeaway")
    with opened(shop, A_SLOW_MACHINE, "start:takeaway") as application:
        kiosk = application.kiosk
        kiosk.session.go("start")
        qtbot.waitUntil(lambda: "start:takeaway" in there(application), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: place(application, "start:takeaway") == first, timeout=PATIENCE_MS)
        tap(application, "start:takeaway")
        assert kiosk.session.screen == "start"
        tap(application, "start:dine_in")
        assert kiosk.session.screen == "menu"


def test_a_shop_that_takes_no_orders_says_so_at_once(own_shop: DemoShop, qtbot: QtBot) -> None:
    now = datetime.now(UTC)
    close = Command(command_id="close", action=Action.CLOSE, given_at=now, expires_at=now + timedelta(hours=1))
    own_shop.terminal.fleet.obey([close])
    qtbot.waitUntil(lambda: not own_shop.terminal.fleet.taking_orders, timeout=PATIENCE_MS)
    with standing(own_shop) as storefront:
        assert storefront.parts.session.screen == "closed"
        assert "closed" in there(storefront)
        assert "start:takeaway" not in there(storefront)


def test_work_in_the_background_leaves_the_screen_alive_and_its_failure_comes_out(storefront: Storefront) -> None:
    assert storefront.meanwhile(lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        storefront.meanwhile(lambda: 1 // 0)


def test_nothing_heavy_is_read_before_it_is_painted() -> None:
    read = "import sys, kiosk.cli.run, kiosk.terminal.storefront, ui.storefront"
    code = f"{read}; print(sorted({{*{HEAVY}}} & {{*sys.modules}}))"
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said.strip() == "[]"
