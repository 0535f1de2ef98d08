import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer, Signal, Slot
from PySide6.QtCore import Qt as QtCore

from kiosk.domain.board import BEST_ARC_MINUTES, LEAST_ARC_MINUTES, Standing, height_of
from kiosk.terminal import BoardSeen
from ui.caller import Caller
from ui.front import FrontParts
from ui.models import RowsModel
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.front import FrontViewModel
from ui.words import board as words

OLD: Final = timedelta(seconds=8)
"""Numbers that were read longer ago are said to be old."""
TURN_SECONDS: Final = 8
"""How long a page of numbers stands where they have no room all at once."""
DRIFT_SECONDS: Final = 60
NEW_SECONDS: Final = 30
"""For so long a number that became ready looks it."""
_TICK_MS: Final = 1000


@dataclass(frozen=True, slots=True)
class NumberRow:
    """The roles of a number; `fresh` while it has just become ready."""

    number: str
    fresh: bool


@view_model
class BoardViewModel(FrontViewModel):
    """The numbers being made and ready, how old they are, and the sentence that calls one out.

    `turn` counts pages, `drift` the small moves that keep anything from burning in.
    """

    captionChanged = Signal()
    stateTextChanged = Signal()
    oldChanged = Signal()
    clockChanged = Signal()
    emptyChanged = Signal()
    longestChanged = Signal()
    turnChanged = Signal()
    driftChanged = Signal()
    _told = Signal(object)

    caption = live(str, "caption", captionChanged)
    stateText = live(str, "stateText", stateTextChanged)
    old = live(bool, "old", oldChanged)
    clock = live(str, "clock", clockChanged)
    empty = live(bool, "empty", emptyChanged)
    longest = live(str, "longest", longestChanged)
    turn = live(int, "turn", turnChanged)
    drift = live(int, "drift", driftChanged)
    making = constant(QAbstractItemModel, lambda self: self.making_rows)
    ready = constant(QAbstractItemModel, lambda self: self.ready_rows)
    leastMm = constant(float, lambda self: height_of(LEAST_ARC_MINUTES, self.front.stand.viewingDistanceMm))
    bestMm = constant(float, lambda self: height_of(BEST_ARC_MINUTES, self.front.stand.viewingDistanceMm))

    def __init__(
        self,
        front: FrontParts,
        caller: Caller,
        now: Callable[[], datetime],
        seconds: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        texts = dict.fromkeys(("caption", "stateText", "clock", "longest"), "")
        super().__init__(front, parent)
        self.values.update(texts, old=False, empty=False, turn=0, drift=0)
        self.making_rows = RowsModel(NumberRow, "number", self)
        self.ready_rows = RowsModel(NumberRow, "number", self)
        self._caller, self._now, self._seconds = caller, now, seconds
        self._begun = now()
        self._seen: BoardSeen | None = None
        self._ready: dict[str, float] = {}
        caller.captionChanged.connect(lambda sentence: self.put(caption=sentence))
        self._told.connect(self.take, QtCore.ConnectionType.QueuedConnection)
        timer = QTimer(self, interval=_TICK_MS)
        timer.timeout.connect(self.tick)
        timer.start()
        self.tick()

    def tell(self, seen: BoardSeen) -> None:
        """Show this soon; from any thread."""
        self._told.emit(seen)

    @Slot(object)
    def take(self, seen: BoardSeen) -> None:
        """Show this; what became ready since the last time is called out, what was ready at first is not."""
        first = _begins(self._seen, seen)
        self._seen = seen
        ready = [each.pickup_number for each in seen.numbers if each.standing is Standing.READY]
        news = [each for each in ready if each not in self._ready]
        since = self._seconds() - (NEW_SECONDS if first else 0)
        self._ready = {each: self._ready.get(each, since) for each in ready}
        self._caller.keep(ready)
        if news and not first:
            self._caller.call(news)
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        seconds, now = self._seconds(), self._now()
        self.put(clock=f"{self._local(now):%H:%M}", turn=int(seconds // TURN_SECONDS))
        self.put(drift=int(seconds // DRIFT_SECONDS))
        seen = self._seen
        if seen is None:
            return
        numbers = seen.numbers
        making = (each.pickup_number for each in numbers if each.standing is Standing.MAKING)
        self.making_rows.show([NumberRow(each, fresh=False) for each in making])
        fresh = {each for each, since in self._ready.items() if seconds - since < NEW_SECONDS}
        self.ready_rows.show([NumberRow(each, each in fresh) for each in self._ready])
        longest = max((each.pickup_number for each in numbers), key=len, default="A000")
        text, old = self._state(seen, now)
        self.put(empty=not numbers and not old, longest=longest, stateText=text, old=old)
        if numbers or old:
            self.front.rest.touched()

    def _state(self, seen: BoardSeen, now: datetime) -> tuple[str, bool]:
        if seen.own_at is None or now - seen.own_at > OLD:
            return words.stopped(self._shown(seen.own_at)), True
        if seen.paired and now - (seen.store_at or self._begun) > OLD:
            return words.only_own(self._shown(seen.store_at)), True
        return words.updated(self._local(min(seen.own_at, seen.store_at or seen.own_at))), False

    def _shown(self, at: datetime | None) -> datetime | None:
        return None if at is None else self._local(at)

    def _local(self, at: datetime) -> datetime:
        return self.front.shop.local(at)


def _begins(before: BoardSeen | None, seen: BoardSeen) -> bool:
    """Whether numbers are seen for the first time, here or at central: what is ready by then was called before."""
    if before is None:
        return True
    return before.own_at is None or (before.store_at is None and seen.store_at is not None)
