"""Pages for browsers: those that customers' phones open, and how any page is made."""

from kiosk.central.pages.endpoints import router
from kiosk.central.pages.language import choose
from kiosk.central.pages.render import render

__all__ = ["choose", "render", "router"]
