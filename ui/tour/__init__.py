"""The tour: drives the real window with real taps against a real central, and saves what it saw."""

from ui.tour.journeys import JOURNEYS, Journey
from ui.tour.link import Cable
from ui.tour.report import Report, Step
from ui.tour.stage import Shop, Stage, staged
from ui.tour.take import take
from ui.tour.walking import MODES, SIZES, Found, Walk, save, walk

__all__ = [
    "JOURNEYS",
    "MODES",
    "SIZES",
    "Cable",
    "Found",
    "Journey",
    "Report",
    "Shop",
    "Stage",
    "Step",
    "Walk",
    "save",
    "staged",
    "take",
    "walk",
]
