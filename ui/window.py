"""The window on a real screen."""

from kiosk.terminal import Terminal
from ui.app import create
from ui.frame import WindowSettings, application, fitted
from ui.interruption import interruptible
from ui.storefront import Storefront

__all__ = ["application", "run_window"]


def run_window(terminal: Terminal, settings: WindowSettings, storefront: Storefront | None = None) -> int:
    """Show the terminal until its window is closed; returns the exit status. Takes the place of `storefront`."""
    app = application()
    window = create(terminal, fitted(settings))
    if storefront is not None:
        storefront.give_way(window.kiosk, window.window)
    try:
        with interruptible():
            return app.exec()
    finally:
        window.close()
