"""What the shop sells, kept up to date: three loops, so that a long download holds no mark back."""

import random
from collections.abc import Callable

import structlog

from kiosk.terminal.catalog import (
    CatalogEdition,
    CatalogSync,
    MarksSync,
    Menu,
    PictureSync,
    Refused,
    Unavailable,
    Updated,
    UpToDate,
)
from kiosk.terminal.changes import Changes
from kiosk.terminal.settings import TerminalSettings
from kiosk.terminal.sync import Backoff, CentralClient, Identity, Loop
from kiosk.wire.availability import MarkChange
from kiosk.wire.live import AvailabilityChanged, EditionOut, StockCounted

_log = structlog.get_logger(__name__)


class Supply:
    """`live` tells whether central's word comes at once; `looked` is given the open edition after each good look."""

    def __init__(
        self,
        settings: TerminalSettings,
        menu: Menu,
        client: CentralClient,
        identity: Identity,
        changes: Changes,
        live: Callable[[], bool],
        looked: Callable[[CatalogEdition], None],
    ) -> None:
        self._settings, self._menu, self._identity = settings, menu, identity
        self._live, self._looked = live, looked
        self._sync = CatalogSync(menu, client, identity.pairing, changes, identity.trust)
        self.marks = MarksSync(menu, client, identity.pairing, changes)
        self._catalog_backoff, self._marks_backoff = Backoff(), Backoff()
        self.catalog_loop = Loop("catalog", self._look_for_editions)
        self.marks_loop = Loop("marks", self._look_for_marks)
        pictures = PictureSync(menu, client, changes, lambda: identity.pairing() is not None)
        self._pictures_loop = Loop("pictures", pictures.step)
        self.trouble = ""
        """Why the newest edition is not open, in a sentence; empty when it is."""

    @property
    def loops(self) -> tuple[Loop, ...]:
        """What runs in the background."""
        return self.catalog_loop, self.marks_loop, self._pictures_loop

    def edition_is_open(self) -> None:
        """Another edition is open: it may be marked otherwise, and name other pictures."""
        self.marks_loop.wake()
        self._pictures_loop.wake()

    def mark(self, change: MarkChange) -> None:
        """Mark something sold out or back: here at once, at central as soon as it can be told."""
        self.marks.mark(change)
        self.marks_loop.wake()

    def edition_is_out(self, event: EditionOut) -> None:
        """Fetch it, unless it is open."""
        opened = self._menu.catalog()
        if opened is None or (opened.edition, opened.epoch) != (event.edition, event.epoch):
            self._sync.announce(event)
            self.catalog_loop.wake()

    def stock_counted(self, event: StockCounted) -> None:
        """Follow it, or ask for all when a change before it was missed."""
        if not self.marks.count(event.version, event.left):
            self.marks_loop.wake()

    def availability_changed(self, event: AvailabilityChanged) -> None:
        """Follow it, or ask for all when one before it was missed."""
        if not self.marks.follow(event.version, MarkChange(mark=event.mark, sold_out=event.sold_out)):
            self.marks_loop.wake()

    def check(self) -> None:
        """Hash the open catalog again, in idle time: a disk harms files without a word."""
        if not self._menu.check():
            _log.warning("catalog-harmed")
            self.catalog_loop.wake()

    def turn(self, seconds: float) -> bool:
        """Look for everything now, and wait for that; whether it ended in time."""
        self.marks_loop.wake()
        return self.catalog_loop.turn(seconds)

    def _look_for_editions(self) -> float:
        match self._sync.sync_once():
            case UpToDate() | Updated():
                catalog = self._menu.catalog()
                if catalog is not None:
                    self._looked(catalog)
                self.trouble = ""
                self._catalog_backoff.succeeded()
                return self._until_next_look()
            case Refused(message=message) | Unavailable(message=message):
                self.trouble = message if self._identity.pairing() else ""
        return self._catalog_backoff.failed()

    def _look_for_marks(self) -> float:
        if self.marks.sync_once():
            self._marks_backoff.succeeded()
            return self._until_next_look()
        return self._marks_backoff.failed()

    def _until_next_look(self) -> float:
        """Seldom while central's word comes at once, and never all terminals together."""
        seconds = self._settings.live_sync_seconds if self._live() else self._settings.sync_seconds
        return seconds * random.uniform(0.8, 1.2)  # noqa: S311  — spreads terminals over time, guards nothing
