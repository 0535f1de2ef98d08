"""Someone who orders by keyboard or tactile pad."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.speech_spy import SpeechSpy
from ui import Application
from ui.qt_type import has_focus

Key = Qt.Key
MOST_STEPS = 200


class Pad:
    """Someone with a keyboard."""

    def __init__(self, application: Application, spy: SpeechSpy, bot: QtBot) -> None:
        self.application, self.spy, self.bot = application, spy, bot
        self.kiosk: Any = application.kiosk
        self.window = application.window

    @property
    def focused(self) -> QQuickItem:
        item = has_focus(self.window)
        assert item is not None
        return item

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def go_to(self, name: str, key: Qt.Key = Key.Key_Tab) -> None:
        """Move the focus until it is there."""
        for _ in range(MOST_STEPS):
            if self.focused.objectName() == name:
                return
            self.press(key)
        pytest.fail(f"{name} cannot be reached on {self.kiosk.session.screen}")

    def choose(self, name: str, key: Qt.Key = Key.Key_Tab) -> None:
        self.go_to(name, key)
        self.press(Key.Key_Return)

    def put_in(self, product: str) -> None:
        """The button on a card comes after the card."""
        self.go_to(f"open:{product}")
        self.press(Key.Key_Tab)
        self.press(Key.Key_Return)

    def come_to(self, screen: str) -> None:
        self.bot.waitUntil(lambda: self.kiosk.session.screen == screen, timeout=15_000)
        self.bot.wait(100)


Open = Callable[..., Pad]


def simple(kiosk: Any) -> str:
    """A product without questions; the page of reach mode is turned to it."""
    while not any(not each.needsOptions and each.available for each in kiosk.reach.product_rows.rows):
        kiosk.reach.nextPage()
    rows = kiosk.reach.product_rows.rows
    return str(next(each.productId for each in rows if not each.needsOptions and each.available))
