"""A span of time that runs out on screen."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_TICK_MS: Final = 250


class Countdown(QObject):
    """`ticked` tells the whole seconds left and the share of the span; then `ran_out`, once."""

    ticked = Signal(int, float)
    ran_out = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._end = self._begin = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def running(self) -> bool:
        """Whether time is running out."""
        return self._timer.isActive()

    def run_for(self, seconds: float) -> None:
        """Begin anew with this many seconds."""
        self.run_until(self._clock() + timedelta(seconds=seconds), timedelta(seconds=seconds))

    def run_until(self, end: datetime, span: timedelta) -> None:
        """Run to a moment; `span` is what counts as the whole."""
        self._end, self._begin = end, end - span
        self._timer.start()
        self.tick()

    def stop(self) -> None:
        """No more ticks."""
        self._timer.stop()

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        if not self.running:
            return
        span = (self._end - self._begin).total_seconds() or 1.0
        left = min((self._end - self._clock()).total_seconds(), span)
        if left > 0:
            self.ticked.emit(round(left), round(left / span, 3))
            return
        self.stop()
        self.ticked.emit(0, 0.0)
        self.ran_out.emit()


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)
