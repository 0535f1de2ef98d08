"""The window itself, on Main.qml."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PATIENCE_MS, DemoShop
from ui import Application, WindowSettings, create
from ui.qt_type import ask


def part(app: Application, name: str) -> Any:
    found = app.window.findChild(QObject, name)
    assert isinstance(found, QQuickItem)
    return found.property("item")


def products(app: Application, qtbot: QtBot) -> Any:
    """The list of the menu, once it is there."""
    qtbot.waitUntil(lambda: part(app, "menuPart") is not None, timeout=PATIENCE_MS)
    view = app.window.findChild(QQuickItem, "products")
    assert view is not None
    qtbot.waitUntil(lambda: view.property("count") > 0, timeout=PATIENCE_MS)
    return view


def wait_for_start(app: Application, qtbot: QtBot) -> Any:
    kiosk: Any = app.kiosk
    qtbot.waitUntil(lambda: kiosk.session.screen == "start", timeout=PATIENCE_MS)
    return kiosk


def test_opens_again_and_again_in_one_process(shop: DemoShop, qtbot: QtBot) -> None:
    for width, height in ((1080, 1920), (1920, 1080), (1366, 768)):
        app = create(shop.terminal, WindowSettings(width, height, diagonal_inch=21.5, accessible=True))
        try:
            wait_for_start(app, qtbot)
            assert (app.window.width(), app.window.height()) == (width, height)
            assert part(app, "frontPart") is not None
        finally:
            app.close()


def test_countdowns_go_by_centrals_clock_not_the_machines(
    shop: DemoShop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_year_on = datetime.now(UTC) + timedelta(days=365)
    monkeypatch.setattr(shop.terminal, "now", lambda: a_year_on)
    app = create(shop.terminal, WindowSettings(540, 960))
    try:
        wait_for_start(app, qtbot)
        assert app.kiosk.parts.clock() == a_year_on
    finally:
        app.close()


def test_the_menu_is_made_behind_the_start_screen_and_stays(shop: DemoShop, qtbot: QtBot) -> None:
    app = create(shop.terminal, WindowSettings(540, 960))
    try:
        kiosk = wait_for_start(app, qtbot)
        qtbot.waitUntil(lambda: part(app, "menuPart") is not None, timeout=PATIENCE_MS)
        menu = part(app, "menuPart")
        assert not menu.isVisible()
        kiosk.session.start("dine_in")
        assert menu.isVisible()
        kiosk.session.openCart()
        kiosk.session.back()
        kiosk.session.finish()
        assert part(app, "menuPart") is menu
        assert not menu.isVisible()
    finally:
        app.close()


def test_the_next_customer_finds_the_menu_at_its_beginning(shop: DemoShop, qtbot: QtBot) -> None:
    app = create(shop.terminal, WindowSettings(540, 960))
    try:
        kiosk = wait_for_start(app, qtbot)
        kiosk.session.start("takeaway")
        view = products(app, qtbot)
        first = kiosk.menu.firstCategory
        qtbot.waitUntil(lambda: kiosk.menu.currentCategory == first, timeout=PATIENCE_MS)
        kiosk.menu.showCategory("desserts")
        assert not view.property("atYBeginning")
        kiosk.session.finish()
        kiosk.session.start("takeaway")
        assert view.property("atYBeginning")
        assert kiosk.menu.currentCategory == first
    finally:
        app.close()


def test_the_rail_follows_the_scroll(shop: DemoShop, qtbot: QtBot) -> None:
    app = create(shop.terminal, WindowSettings(540, 960))
    try:
        kiosk = wait_for_start(app, qtbot)
        kiosk.session.start("takeaway")
        view = products(app, qtbot)
        kiosk.menu.showCategory("desserts")
        assert kiosk.menu.currentCategory == "desserts"
        view.setProperty("contentY", view.property("contentY") - 200)
        qtbot.waitUntil(lambda: kiosk.menu.currentCategory == "drinks", timeout=PATIENCE_MS)
        last = kiosk.menu.category_rows.rows[-1].categoryId
        kiosk.menu.showCategory(last)
        assert kiosk.menu.currentCategory == last
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


def test_motion_is_off_where_that_is_set(shop: DemoShop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    still = shop.terminal.settings.model_copy(update={"reduced_motion": True})
    monkeypatch.setattr(shop.terminal, "settings", still)
    app = create(shop.terminal, WindowSettings(540, 960))
    try:
        kiosk = wait_for_start(app, qtbot)
        assert kiosk.stand.reducedMotion
        page = app.window.findChild(QObject, "frontPart")
        assert page is not None
        assert ask(page, "Theme.motion.reduced")
    finally:
        app.close()


def test_the_touch_that_wakes_a_dark_screen_does_nothing_else(shop: DemoShop, qtbot: QtBot) -> None:
    app = create(shop.terminal, WindowSettings(540, 960))
    try:
        kiosk = wait_for_start(app, qtbot)
        kiosk.rest.put(asleep=True)
        qtbot.waitUntil(lambda: part(app, "restPart") is not None, timeout=PATIENCE_MS)
        QTest.mouseClick(app.window, Qt.MouseButton.LeftButton, pos=QPoint(140, 700))
        assert not kiosk.rest.asleep
        assert kiosk.session.screen == "start"
    finally:
        app.close()
