"""The terminal's screens: the only package that knows Qt."""

from ui.app import Application, WindowSettings, create
from ui.window import run_window

__all__ = ["Application", "WindowSettings", "create", "run_window"]
