"""What kind of screen a window shows just now, as far as the rules of accessibility ask."""

from math import hypot

from kiosk.terminal import Terminal
from ui.accessibility import STAFF
from ui.app import Application
from ui.stand import MM_PER_INCH
from ui.tour.scenery import Sort


def sort_of(application: Application, terminal: Terminal, catalog_words: frozenset[str]) -> Sort:
    """Screen, mode, language and size of that window. Where the screen's size is unknown it is that of the pictures."""
    window, kiosk = application.window, application.kiosk
    screen = kiosk.session.screen
    return Sort(
        screen=screen,
        mode=STAFF if screen.startswith("staff") else kiosk.session.mode,
        language=kiosk.session.language,
        pixels_per_mm=hypot(window.width(), window.height()) / (kiosk.stand.diagonalMm or _DIAGONAL_MM),
        high_contrast=kiosk.session.highContrast,
        lower_edge_mm=terminal.settings.screen_lower_edge_mm,
        catalog_words=catalog_words,
    )


_DIAGONAL_MM = 21.5 * MM_PER_INCH
"""The screen that the pictures stand for."""
