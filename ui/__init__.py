"""The terminal's screens: the only package that knows Qt."""

from ui.app import Application, WindowSettings, create
from ui.languages import LANGUAGES
from ui.window import run_window

__all__ = ["LANGUAGES", "Application", "WindowSettings", "create", "run_window"]
