"""The start screen before the terminal is open, and what becomes of what was chosen on it."""

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.terminal import view_storefront
from tests.ui.conftest import DemoShop
from ui import WindowSettings, create
from ui.storefront import Storefront

HEAVY = ("sqlalchemy", "pydantic", "typer", "rich", "cryptography", "alembic", "requests", "structlog")


@pytest.fixture
def storefront(shop: DemoShop, qapp: QObject) -> Iterator[Storefront]:
    made = Storefront(view_storefront(shop.terminal.settings.folder), WindowSettings(540, 960, repeat_seconds=0))
    made.paint()
    yield made
    made.close()


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from below(child)


def tap(storefront: Storefront, name: str) -> None:
    item = next(each for each in below(storefront.window.contentItem()) if each.objectName() == name)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(storefront.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def test_it_shows_the_shop_by_its_name(storefront: Storefront) -> None:
    assert storefront.kiosk.store.name == "小满食集"
    assert storefront.kiosk.session.screen == "start"
    assert storefront.window.title() == "小满食集"


@pytest.mark.parametrize(
    ("name", "screen", "came"),
    [
        ("start:takeaway", "menu", lambda kiosk: kiosk.session.fulfilment == "takeaway"),
        ("startSimplified", "simplifiedWhere", lambda kiosk: kiosk.session.mode == "simplified"),
        ("startReach", "start", lambda kiosk: kiosk.session.mode == "reach"),
        ("openLookup", "lookup", lambda kiosk: True),
        ("openStaff", "staffPin", lambda kiosk: True),
        ("help", "start", lambda kiosk: kiosk.help.open),
    ],
)
def test_a_tap_before_the_terminal_is_open_is_done_when_it_is(
    storefront: Storefront, shop: DemoShop, qtbot: QtBot, name: str, screen: str, came: Callable[[object], bool]
) -> None:
    tap(storefront, name)
    application = create(shop.terminal, WindowSettings(540, 960))
    try:
        qtbot.waitUntil(lambda: application.kiosk.session.screen == "start")
        storefront.hand_over(application.kiosk)
        assert application.kiosk.session.screen == screen
        assert came(application.kiosk)
    finally:
        application.close()


def test_it_gives_way_to_the_whole_program(shop: DemoShop, qtbot: QtBot) -> None:
    storefront = Storefront(view_storefront(shop.terminal.settings.folder), WindowSettings(540, 960, repeat_seconds=0))
    storefront.paint()
    tap(storefront, "start:dine_in")
    application = create(shop.terminal, WindowSettings(540, 960))
    try:
        storefront.give_way(application.kiosk, application.window)
        qtbot.waitUntil(lambda: application.kiosk.session.screen == "menu" and not shiboken6.isValid(storefront.kiosk))
        with qtbot.waitSignal(application.window.frameSwapped):
            application.window.requestUpdate()
    finally:
        application.close()


def test_work_in_the_background_leaves_the_screen_alive_and_its_failure_comes_out(storefront: Storefront) -> None:
    assert storefront.meanwhile(lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        storefront.meanwhile(lambda: 1 // 0)


def test_nothing_heavy_is_read_before_it_is_painted() -> None:
    read = "import sys, kiosk.cli.run, kiosk.terminal.storefront, ui.storefront"
    code = f"{read}; print(sorted({{*{HEAVY}}} & {{*sys.modules}}))"
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said.strip() == "[]"
