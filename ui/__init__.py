"""The terminal's screens: the only package that knows Qt.

What is named here is read when it is first asked for: the opening window stands on the screen before that.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ui.app import Application, WindowSettings, create
    from ui.languages import LANGUAGES
    from ui.window import START_AGAIN, run_window

__all__ = ["LANGUAGES", "START_AGAIN", "Application", "WindowSettings", "create", "run_window"]

_HOMES: Final = {
    "Application": "ui.app",
    "LANGUAGES": "ui.languages",
    "START_AGAIN": "ui.window",
    "WindowSettings": "ui.app",
    "create": "ui.app",
    "run_window": "ui.window",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"ui has no {name}")
    return getattr(import_module(_HOMES[name]), name)
