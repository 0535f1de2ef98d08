import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.knock import KNOCKS, WITHIN_SECONDS, Knock

CORNER, MIDDLE = QPoint(395, 5), QPoint(200, 200)


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Wall(QWindow):
    def __init__(self) -> None:
        super().__init__()
        self.presses = 0

    def mousePressEvent(self, _: QMouseEvent) -> None:
        self.presses += 1


class Door:
    def __init__(self, bot: QtBot) -> None:
        self.time, self.window, self.heard, self.listening = Time(), Wall(), 0, True
        self.window.resize(400, 400)
        self.window.show()
        bot.waitUntil(self.window.isExposed)
        self.knock = Knock(self.window, lambda: self.listening, self.time, self.window)
        self.knock.knocked.connect(self._hear)
        self.window.installEventFilter(self.knock)

    def _hear(self) -> None:
        self.heard += 1

    def touch(self, place: QPoint, times: int, pause: float = 0.6) -> None:
        for _ in range(times):
            self.time.now += pause
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


@pytest.fixture
def door(qtbot: QtBot) -> Door:
    return Door(qtbot)


def test_five_touches_in_the_corner_are_a_knock(door: Door) -> None:
    door.touch(CORNER, KNOCKS - 1)
    assert door.heard == 0
    door.touch(CORNER, 1)
    assert door.heard == 1
    door.touch(CORNER, KNOCKS - 1)
    assert door.heard == 1


def test_what_a_customer_does_is_none(door: Door) -> None:
    door.touch(CORNER, KNOCKS - 1)
    door.touch(MIDDLE, 1)
    door.touch(CORNER, KNOCKS - 1)
    door.touch(MIDDLE, 2 * KNOCKS)
    door.touch(CORNER, 2 * KNOCKS, pause=WITHIN_SECONDS / (KNOCKS - 2))
    assert door.heard == 0


def test_a_keyboard_knocks_too(door: Door) -> None:
    QTest.keyClick(door.window, Qt.Key.Key_S)
    assert door.heard == 0
    QTest.keyClick(door.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert door.heard == 1


def test_the_corner_belongs_to_the_first_screen_alone(door: Door) -> None:
    door.touch(CORNER, KNOCKS)
    assert (door.heard, door.window.presses) == (1, 0)
    door.listening = False
    door.touch(CORNER, KNOCKS)
    assert (door.heard, door.window.presses) == (1, KNOCKS)
