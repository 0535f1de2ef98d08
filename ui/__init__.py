"""The terminal's screens: the only package that knows Qt.

What is named here is read when it is first asked for: the start screen stands before that.
"""

from typing import TYPE_CHECKING

from kiosk.faces import lazy

if TYPE_CHECKING:
    from ui.app import Application, create
    from ui.frame import WindowSettings
    from ui.languages import LANGUAGES
    from ui.window import START_AGAIN, run_window

__all__ = ["LANGUAGES", "START_AGAIN", "Application", "WindowSettings", "create", "run_window"]

__getattr__ = lazy(
    __name__,
    {
        "app": ("Application", "create"),
        "frame": ("WindowSettings",),
        "languages": ("LANGUAGES",),
        "window": ("START_AGAIN", "run_window"),
    },
)
