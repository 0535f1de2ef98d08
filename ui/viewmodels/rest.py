import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.viewmodels.base import ViewModel, live, view_model

_TICK_MS: Final = 500
SWAP_SECONDS: Final = 6
DRIFT_SECONDS: Final = 20
PLACES: Final = 9
"""Where the shop's mark may stand while the screen is dark; it moves on every DRIFT_SECONDS."""


@dataclass(frozen=True, slots=True)
class RestTimes:
    """Seconds without a touch before the start screen is as new, and before it goes dark."""

    forget: float = 60
    sleep: float = 600


@view_model
class RestViewModel(ViewModel):
    """The start screen with nobody before it: it takes back what a passer-by changed, shows off, then goes dark."""

    asleepChanged = Signal()
    turnChanged = Signal()
    placeChanged = Signal()
    forgotten = Signal()

    asleep = live(bool, "asleep", asleepChanged)
    turn = live(int, "turn", turnChanged)
    place = live(int, "place", placeChanged)

    def __init__(
        self,
        nobody_here: Callable[[], bool],
        times: RestTimes,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent, asleep=False, turn=0, place=0)
        self._nobody_here, self._times, self._clock = nobody_here, times, clock
        self._since = clock()
        self._new = True
        timer = QTimer(self)
        timer.timeout.connect(self.tick)
        timer.start(_TICK_MS)

    def pace(self, times: RestTimes) -> None:
        """Wait so long from now on."""
        self._times = times

    def touched(self) -> None:
        """Someone is here."""
        self._begin()
        self._new = False

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        if not self._nobody_here():
            self._begin()
            self._new = False
            return
        waited = self._clock() - self._since
        if waited >= self._times.forget and not self._new:
            self._new = True
            self.forgotten.emit()
        asleep = waited >= self._times.sleep
        place = int((waited - self._times.sleep) // DRIFT_SECONDS) % PLACES if asleep else 0
        self.put(asleep=asleep, place=place, turn=0 if asleep else int(waited // SWAP_SECONDS))

    def _begin(self) -> None:
        self._since = self._clock()
        self.put(asleep=False, place=0)
