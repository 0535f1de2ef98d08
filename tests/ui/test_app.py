"""The window itself, on Main.qml."""

from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.ui.conftest import DemoShop
from ui import Application, WindowSettings, create


def part(app: Application, name: str) -> Any:
    found = app.window.findChild(QObject, name)
    assert isinstance(found, QQuickItem)
    return found.property("item")


def wait_for_start(app: Application, qtbot: QtBot) -> Any:
    kiosk: Any = app.kiosk
    qtbot.waitUntil(lambda: kiosk.session.screen == "start")
    return kiosk


def test_opens_again_and_again_in_one_process(shop: DemoShop, qtbot: QtBot) -> None:
    for width, height in ((1080, 1920), (1920, 1080), (1366, 768)):
        app = create(shop.terminal, WindowSettings(width, height, diagonal_inch=21.5, accessible=True))
        try:
            wait_for_start(app, qtbot)
            assert (app.window.width(), app.window.height()) == (width, height)
            assert part(app, "screenPart") is not None
        finally:
            app.close()


def test_the_menu_stays_while_the_customer_orders(shop: DemoShop, qtbot: QtBot) -> None:
    app = create(shop.terminal, WindowSettings(540, 960))
    try:
        kiosk = wait_for_start(app, qtbot)
        assert part(app, "menuPart") is None
        kiosk.session.start("dine_in")
        menu = part(app, "menuPart")
        assert menu is not None
        kiosk.session.openCart()
        assert part(app, "menuPart") is menu
        kiosk.session.back()
        kiosk.session.finish()
        qtbot.waitUntil(lambda: part(app, "menuPart") is None)
    finally:
        app.close()


@pytest.mark.parametrize("languages", [("en",), ("xx",), ()])
def test_speaks_what_it_can(shop: DemoShop, qtbot: QtBot, languages: tuple[str, ...]) -> None:
    app = create(shop.terminal, WindowSettings(540, 960, languages=languages))
    try:
        kiosk = wait_for_start(app, qtbot)
        assert kiosk.session.language == ("en" if languages == ("en",) else "zh-CN")
    finally:
        app.close()
