"""The board's window beside a real terminal with a real central."""

from collections.abc import Callable, Iterator
from math import hypot
from random import Random

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.cli.customers import Customer, Phone
from kiosk.domain.board import Standing
from kiosk.domain.rights import Role
from kiosk.terminal import Author, BoardSeen, OrderRecord
from kiosk.wire.board import BoardNumber
from tests.ui.conftest import PATIENCE_MS, DemoShop
from tests.ui.qml.conftest import below
from tests.ui.speech_spy import SpeechSpy
from ui.board import Board
from ui.frame import WindowSettings
from ui.languages import LANGUAGES

LOCAL = Author("local", "本机店长", Role.MANAGER)
SIZES = [(1920, 1080), (1080, 1920), (1366, 768)]
INCH = 32.0
LEAST_MM = 38.39
"""22 minutes of arc at 6 m."""

Hang = Callable[..., Board]


@pytest.fixture
def spy() -> SpeechSpy:
    return SpeechSpy()


@pytest.fixture
def hang(qtbot: QtBot, spy: SpeechSpy) -> Iterator[Hang]:
    hung: list[Board] = []

    def hang(shop: DemoShop, width: int = 1920, height: int = 1080, language: str = "zh-CN") -> Board:
        settings = WindowSettings(
            width, height, diagonal_inch=INCH, viewing_distance_mm=6000, languages=(language,), accessible=True
        )
        hung.append(Board(shop.terminal.settings, settings, speech=lambda: spy))
        view = hung[-1].view
        qtbot.waitUntil(lambda: view.stateText != "" and not view.old, timeout=PATIENCE_MS)
        return hung[-1]

    yield hang
    for board in hung:
        board.close()


def ordered(shop: DemoShop) -> OrderRecord:
    order, _ = Customer(shop.terminal, Phone(8), 8).order(Random(3))
    shop.terminal.orders.ask_payment(order.order_id, "counter")
    return shop.terminal.orders.confirm_counter_payment(order.order_id)


def items(board: Board, kind: str = "") -> list[QQuickItem]:
    found = below(board.window.contentItem())
    return [item for item in found if item.isVisible() and item.objectName().startswith(kind)]


def names(board: Board) -> set[str]:
    return {item.objectName() for item in items(board, "number:")}


def test_an_order_goes_over_the_board(shop: DemoShop, hang: Hang, spy: SpeechSpy, qtbot: QtBot) -> None:
    board = hang(shop)
    order = ordered(shop)
    name = f"number:{order.pickup_number}"
    qtbot.waitUntil(lambda: name in names(board), timeout=PATIENCE_MS)
    desk = shop.terminal.staff.orders
    desk.make_ready(LOCAL, order.order_id)
    qtbot.waitUntil(lambda: order.pickup_number in board.view.caption, timeout=PATIENCE_MS)
    assert spy.said == [(f"请 {' '.join(order.pickup_number)} 号取餐", "zh-CN")]
    assert [item.property("text") for item in items(board, "boardCaption")] == [board.view.caption]
    desk.hand_over(LOCAL, order.order_id)
    qtbot.waitUntil(lambda: name not in names(board), timeout=PATIENCE_MS)


def test_with_the_network_down_it_goes_on_and_says_so(own_shop: DemoShop, hang: Hang, qtbot: QtBot) -> None:
    board = hang(own_shop)
    own_shop.unplug()
    order = ordered(own_shop)
    qtbot.waitUntil(lambda: f"number:{order.pickup_number}" in names(board), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: board.view.old, timeout=PATIENCE_MS)
    assert "网络中断" in board.view.stateText


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("many", [1, 40])
def test_numbers_are_read_from_six_metres(
    shop: DemoShop, hang: Hang, qtbot: QtBot, width: int, height: int, many: int
) -> None:
    board = hang(shop, width, height)
    fill(board, many)
    pixels_per_mm = hypot(width, height) / (INCH * 25.4)
    qtbot.waitUntil(lambda: len(names(board)) >= 1, timeout=PATIENCE_MS)
    shown = [text for item in items(board, "number:") for text in below(item) if text.property("text")]
    assert shown
    for text in shown:
        font = text.property("font")
        assert isinstance(font, QFont)
        assert QFontMetricsF(font).capHeight() / pixels_per_mm >= LEAST_MM * 0.98, text.property("text")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_language_has_room(
    shop: DemoShop, hang: Hang, qtbot: QtBot, language: str, width: int, height: int
) -> None:
    board = hang(shop, width, height, language)
    fill(board, 12)
    board.view.put(caption="C201 " + board.view.stateText)
    qtbot.waitUntil(lambda: len(names(board)) >= 1, timeout=PATIENCE_MS)
    window = board.window.contentItem()
    for item in items(board):
        if not item.property("text"):
            continue
        assert not item.property("truncated") or item.objectName() == "boardStore", item.property("text")
        corner = item.mapToItem(window, 0, 0)
        assert corner.x() >= 0, item.property("text")
        assert corner.x() + item.width() <= width, item.property("text")
        assert corner.y() + item.height() <= height + 1, item.property("text")


def fill(board: Board, many: int) -> None:
    """So many numbers stand on it from now on, whatever the shop has."""
    board._board.close()
    QCoreApplication.sendPostedEvents(board.view)  # the last look of the board itself, before this one
    now = board.view._now()
    standings = (Standing.READY, Standing.MAKING)
    told = tuple(BoardNumber(pickup_number=f"C{200 + n}", standing=standings[n % 2]) for n in range(many))
    board.view.take(BoardSeen(told, now, now, paired=True))
