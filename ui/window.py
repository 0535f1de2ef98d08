"""The window on a real screen."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.terminal import Terminal
from ui.app import WindowSettings, create
from ui.opening import Opening, application

__all__ = ["START_AGAIN", "application", "run_window"]

START_AGAIN: Final = 75
"""The exit status of a window that head office wants shown anew by a fresh process."""

_OF_THE_DESKTOP = 0.92
_SIGNALS_MS = 200


def run_window(terminal: Terminal, settings: WindowSettings, opening: Opening | None = None) -> int:
    """Show the terminal until its window is closed; returns the exit status. Takes the place of `opening`."""
    app = application()
    shown = settings if settings.full_screen else settings.sized(_fitting(settings.size))
    window = create(terminal, shown)
    window.kiosk.session.startAgain.connect(lambda: QGuiApplication.exit(START_AGAIN))
    if opening is not None:
        opening.close()
    try:
        with _interruptible():
            return app.exec()
    finally:
        window.close()


def _fitting(wanted: QSize) -> QSize:
    """The wanted size, or the largest of its shape that the desktop has room for."""
    room = QGuiApplication.primaryScreen().availableSize() * _OF_THE_DESKTOP
    shrink = min(1.0, room.width() / wanted.width(), room.height() / wanted.height())
    return QSize(round(wanted.width() * shrink), round(wanted.height() * shrink))


@contextmanager
def _interruptible() -> Iterator[None]:
    """Let Ctrl+C and a service manager's SIGTERM end the event loop in order."""
    wake = QTimer()
    wake.start(_SIGNALS_MS)
    wake.timeout.connect(lambda: None)
    asked = {each: signal.signal(each, lambda *_: QGuiApplication.quit()) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        wake.stop()
        for each, before in asked.items():
            signal.signal(each, before)
