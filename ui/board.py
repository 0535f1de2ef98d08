"""The pick-up board's window. Needs no terminal of its own: it reads what the shop's terminal keeps."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.terminal import PickupBoard, Storefront, TerminalSettings, view_storefront
from ui.caller import Caller
from ui.frame import WindowSettings, application, fitted, name_fonts, open_window
from ui.front import Surroundings, put_front_together
from ui.interruption import interruptible
from ui.runner import Runner
from ui.shopfront import Front
from ui.speech import Speech, open_speech
from ui.stand import MM_PER_INCH
from ui.translation import Translation
from ui.viewmodels.board import BoardViewModel

USUAL_INCH = 32.0
"""A small television; taken where the screen does not say its size."""
_SMALLEST_INCH = 15.0
_LOOK_AGAIN_MS = 60_000


class Board:
    """The window with what stands on the board. Whoever opens it closes it."""

    def __init__(
        self,
        said: TerminalSettings,
        settings: WindowSettings,
        speech: Callable[[], Speech] | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        application()
        name_fonts()
        self._folder = said.folder
        self._owner = QObject()
        self._runner = Runner(self._owner)
        self._translation = Translation()
        self._translation.speak(settings.spoken[0])
        seen = view_storefront(said.folder)
        stand = settings.stand(replace(seen, screen_lower_edge_mm=0, training=False))  # practice is never on the board
        around = Surroundings(settings.pictures, settings.spoken, self._translation.speak, stand=stand, seconds=seconds)
        self._parts = parts = put_front_together(around, self._owner, _front(seen))

        def open_voice() -> Speech:
            return speech() if speech else open_speech(said.speech_engine, self._owner)

        caller = Caller(open_voice, lambda: parts.visit.language, self._owner)
        self.view = BoardViewModel(parts, caller, now, seconds, self._owner)
        self._engine = QQmlApplicationEngine()
        self.window = open_window(self._engine, "Board.qml", settings, self.view)
        self._look = QTimer(self._owner, interval=_LOOK_AGAIN_MS)
        self._look.timeout.connect(self._look_again)
        self._look.start()
        self._board = PickupBoard(said, self.view.tell, now)
        QTimer.singleShot(0, self._owner, self._board.start)  # once the window is alive, and can be ended in order

    def close(self) -> None:
        """Take the window away, and look no more."""
        self._board.close()
        self._runner.close()
        self.window.close()
        shiboken6.delete(self._engine)
        self._translation.silence()
        shiboken6.delete(self._owner)

    def _look_again(self) -> None:
        """The shop may have come to its first catalog, or changed its name."""
        self._runner.run(lambda: _front(view_storefront(self._folder)), self._show_shop)

    def _show_shop(self, front: Front | None) -> None:
        known = self._parts.shop.front
        if front is not None and (known is None or known.store != front.store):
            self._parts.shop.show(front)


def show_board(said: TerminalSettings, settings: WindowSettings) -> int:
    """Show the board until its window is closed; returns the exit status."""
    app = application()
    board = Board(said, fitted(settings))
    try:
        with interruptible():
            return app.exec()
    finally:
        board.close()


def screen_inch() -> float:
    """The diagonal that the screen says it has, or a usual one where it says none that can be."""
    application()
    size = QGuiApplication.primaryScreen().physicalSize()
    inch = (size.width() ** 2 + size.height() ** 2) ** 0.5 / MM_PER_INCH
    return inch if inch >= _SMALLEST_INCH else USUAL_INCH


def _front(seen: Storefront) -> Front | None:
    return Front(0, seen.store) if seen.store else None
