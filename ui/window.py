"""The window on a real screen."""

from typing import Final

from PySide6.QtGui import QGuiApplication

from kiosk.terminal import Terminal
from ui.app import Application
from ui.frame import application
from ui.interruption import interruptible
from ui.storefront import Storefront

__all__ = ["START_AGAIN", "application", "run_window"]

START_AGAIN: Final = 75
"""The exit status of a window that head office wants shown anew by a fresh process."""


def run_window(terminal: Terminal, storefront: Storefront) -> int:
    """Show the terminal in its storefront's window until that is closed; returns the exit status."""
    shown = Application(terminal, storefront)
    shown.kiosk.session.startAgain.connect(lambda: QGuiApplication.exit(START_AGAIN))
    shown.kiosk.session.ended.connect(QGuiApplication.quit)
    try:
        with interruptible():
            return application().exec()
    finally:
        shown.close()
