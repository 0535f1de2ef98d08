import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.viewmodels.base import ViewModel, live, view_model
from ui.visit import Visit

_TICK_MS: Final = 250


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without a touch before the question, and seconds to answer it (ACCESSIBILITY N1)."""

    before: float
    answer: float


@dataclass(frozen=True, slots=True)
class Patiences:
    """How long is waited in the standard and in the simplified mode."""

    standard: Patience = Patience(60, 30)
    simplified: Patience = Patience(150, 60)


USUAL: Final = Patiences()


@view_model
class IdleViewModel(ViewModel):
    """Asks a customer who has stopped touching whether they are still there, and ends the visit when nobody answers."""

    askingChanged = Signal()
    secondsLeftChanged = Signal()
    totalChanged = Signal()
    progressChanged = Signal()
    emptiesCartChanged = Signal()
    left = Signal()

    asking = live(bool, "asking", askingChanged)
    secondsLeft = live(int, "secondsLeft", secondsLeftChanged)
    total = live(int, "total", totalChanged)
    progress = live(float, "progress", progressChanged)
    emptiesCart = live(bool, "emptiesCart", emptiesCartChanged)

    def __init__(
        self,
        visit: Visit,
        waits: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
        patiences: Patiences = USUAL,
    ) -> None:
        super().__init__(parent, asking=False, secondsLeft=0, total=0, progress=1.0, emptiesCart=False)
        self._visit = visit
        self._waits = waits
        self._clock = clock
        self._patiences = patiences
        self._since = clock()
        timer = QTimer(self)
        timer.timeout.connect(self.tick)
        timer.start(_TICK_MS)

    def pace(self, patiences: Patiences) -> None:
        """Wait so long from now on."""
        self._patiences = patiences

    @property
    def _patience(self) -> Patience:
        return self._patiences.simplified if self._visit.simplified else self._patiences.standard

    @Slot()
    def tick(self) -> None:
        """Look at the clock. While a payment runs, or nobody is here, no time passes."""
        if not self._waits():
            self.touched()
            self.put(asking=False)
            return
        waited = self._clock() - self._since
        if not self.asking and waited >= self._patience.before:
            self.ask()
        elif self.asking:
            self._count(waited)

    def touched(self) -> None:
        """Someone is here. The question itself is answered by its buttons only."""
        if not self.asking:
            self._since = self._clock()

    @Slot()
    def ask(self) -> None:
        """Put the question now."""
        self._since = self._clock()
        self.put(total=int(self._patience.answer), emptiesCart=self._visit.cart.count > 0)
        self._count(0)
        self.put(asking=True)

    @Slot()
    def stay(self) -> None:
        """They are still here; as often as they like."""
        self.put(asking=False)
        self.touched()

    @Slot()
    def end(self) -> None:
        """They are done."""
        self.put(asking=False)
        self.touched()
        self.left.emit()

    def _count(self, waited: float) -> None:
        answer = self._patience.answer
        left = answer - waited
        if left <= 0:
            self.end()
            return
        self.put(secondsLeft=int(-(-left // 1)), progress=round(left / answer, 3))
