from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.tap_guard import TapGuard


class Board(QWindow):
    def __init__(self) -> None:
        super().__init__()
        self.presses: list[tuple[int, int]] = []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.presses.append((event.position().toPoint().x(), event.position().toPoint().y()))


@pytest.fixture
def board(qtbot: QtBot) -> Board:
    board = Board()
    board.resize(400, 400)
    board.show()
    qtbot.waitUntil(board.isExposed)
    return board


class Time:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def guarded(board: Board) -> tuple[Time, TapGuard]:
    time = Time()
    guard = TapGuard(0.5, time, board)
    board.installEventFilter(guard)
    return time, guard


def tap(board: Any, x: int, y: int) -> None:
    QTest.mouseClick(board, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))


def test_a_second_tap_at_once_counts_once(board: Board) -> None:
    time, _guard = guarded(board)
    tap(board, 50, 50)
    time.now += 0.4
    tap(board, 52, 50)
    assert board.presses == [(50, 50)]


def test_a_later_tap_counts(board: Board) -> None:
    time, _guard = guarded(board)
    tap(board, 50, 50)
    time.now += 0.6
    tap(board, 50, 50)
    assert len(board.presses) == 2


def test_another_place_counts_at_once(board: Board) -> None:
    guarded(board)
    tap(board, 50, 50)
    tap(board, 250, 50)
    assert board.presses == [(50, 50), (250, 50)]


def test_every_touch_says_that_someone_is_here(board: Board, qtbot: QtBot) -> None:
    _time, guard = guarded(board)
    with qtbot.waitSignal(guard.touched):
        tap(board, 50, 50)
    with qtbot.waitSignal(guard.touched):
        QTest.keyClick(board, Qt.Key.Key_Tab)
