"""The window on a real screen."""

from typing import Final

from PySide6.QtGui import QGuiApplication

from kiosk.terminal import Terminal
from ui.app import create
from ui.frame import WindowSettings, application, fitted
from ui.interruption import interruptible
from ui.storefront import Storefront

__all__ = ["START_AGAIN", "application", "run_window"]

START_AGAIN: Final = 75
"""The exit status of a window that head office wants shown anew by a fresh process."""


def run_window(terminal: Terminal, settings: WindowSettings, storefront: Storefront | None = None) -> int:
    """Show the terminal until its window is closed; returns the exit status. Takes the place of `storefront`."""
    app = application()
    window = create(terminal, fitted(settings))
    window.kiosk.session.startAgain.connect(lambda: QGuiApplication.exit(START_AGAIN))
    if storefront is not None:
        storefront.give_way(window.kiosk, window.window)
    try:
        with interruptible():
            return app.exec()
    finally:
        window.close()
