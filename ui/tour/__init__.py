"""The tour: drives the real window with real taps against a real central, and saves what it saw."""

from ui.tour.link import Cable
from ui.tour.report import Report, Step
from ui.tour.stage import Shop
from ui.tour.take import take
from ui.tour.walking import Found, Walk, save, walk

__all__ = ["Cable", "Found", "Report", "Shop", "Step", "Walk", "save", "take", "walk"]
