"""A terminal with its window, set up for one journey: shown at a size, tapped by a finger, looked at step by step."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from kiosk.domain.errors import ShopError
from kiosk.terminal import Terminal, TerminalSettings, open_terminal
from ui.accessibility import Finding, findings
from ui.app import Application, create
from ui.frame import WindowSettings
from ui.tour.catalog_words import own_words
from ui.tour.finger import Finger, NotOnScreen
from ui.tour.link import Cable
from ui.tour.report import Report
from ui.tour.scenery import scene
from ui.tour.sight import Control, controls
from ui.tour.sort import sort_of

_READY_SECONDS = 30
STAFF_PIN: Final = "246810"
"""The one that the tour's terminals are given."""


class NoCatalogCame(ShopError):
    """The tour has nothing to show: its terminal got no catalog from central."""

    code = "no-catalog-came"


@dataclass(frozen=True, slots=True)
class Shop:
    """What the tour is given: the terminal's folder, central behind a cable, and how a customer's phone pays a code."""

    data: Path
    cable: Cable
    code: str
    phone: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Stage:
    """One journey's terminal, finger and report."""

    terminal: Terminal
    application: Application
    finger: Finger
    report: Report
    shop: Shop
    journey: str

    @contextmanager
    def step(self, name: str) -> Iterator[Finger]:
        """One step of the journey: tap inside, then it is looked at."""
        with self.report.step(self.journey, name, self.look):
            yield self.finger
            self.finger.settle()

    def look(self) -> tuple[QImage, str, tuple[Control, ...], tuple[Finding, ...]]:
        """A picture of the window, the screen's name, the controls on it, and what is wrong with them."""
        window = self.application.window
        picture = window.grabWindow()
        sort = sort_of(self.application, self.terminal, own_words(self.terminal))
        found = findings(scene(window, picture, sort))
        return picture, sort.screen, controls(self.finger.visible(), picture), found


@contextmanager
def staged(shop: Shop, settings: WindowSettings, report: Report, journey: str, valid_seconds: int) -> Iterator[Stage]:
    """A terminal that has its catalog, and its window; payment codes are valid for `valid_seconds`."""
    terminal = open_terminal(
        TerminalSettings(
            data=shop.data,
            central_url=shop.cable.url,
            pair=shop.code,
            sync_seconds=1,
            payment_seconds=valid_seconds,
            screen_diagonal_inch=settings.diagonal_inch,
            staff_pin=STAFF_PIN,
        )
    )
    try:
        terminal.start()
        application = create(terminal, settings)
        try:
            finger = Finger(application.window)
            _await_catalog(terminal, finger)
            yield Stage(terminal, application, finger, report, shop, journey)
        finally:
            application.close()
    finally:
        terminal.close()


def _await_catalog(terminal: Terminal, finger: Finger) -> None:
    try:
        finger.wait(
            lambda: terminal.menu.catalog() is not None or terminal.pairing_refusal is not None,
            "No catalog came",
            _READY_SECONDS,
        )
    except NotOnScreen:
        why = terminal.sync.status().last_error
        raise NoCatalogCame(f"No catalog came from central: {why}", "Check that central runs.") from None
    if refusal := terminal.pairing_refusal:
        raise NoCatalogCame(f"Central did not let the terminal in: {refusal.title}", "Take a fresh pairing code.")
