"""Watches touches before any control sees them: drops the accidental second one, and tells that someone is here."""

import math
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QMouseEvent, QTouchEvent

from ui.frame import REPEAT_SECONDS

_SAME_PLACE: Final = 40.0
_PRESSES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_RELEASES: Final = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})


class TapGuard(QObject):
    """An event filter for the window. The touch that wakes a dark screen does nothing else."""

    touched = Signal()

    def __init__(
        self,
        seconds: float = REPEAT_SECONDS,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
        asleep: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._asleep = asleep
        self._seconds = seconds
        self._clock = clock
        self._last = -math.inf
        self._place = QPointF()
        self._dropping = False

    # Qt's name.
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Whether the event goes no further."""
        kind = event.type()
        if kind in _PRESSES and isinstance(event, QMouseEvent | QTouchEvent):
            only_wakes = self._asleep()
            self.touched.emit()
            self._dropping = self._repeats(event) or only_wakes
            return self._dropping
        if kind in _RELEASES and self._dropping:
            self._dropping = False
            return True
        if kind == QEvent.Type.KeyPress:
            only_wakes = self._asleep()
            self.touched.emit()
            return only_wakes
        return False

    def _repeats(self, event: QMouseEvent | QTouchEvent) -> bool:
        place, now = event.points()[0].position(), self._clock()
        apart = place - self._place
        again = now - self._last < self._seconds and math.hypot(apart.x(), apart.y()) < _SAME_PLACE
        if not again:
            self._last, self._place = now, place
        return again
