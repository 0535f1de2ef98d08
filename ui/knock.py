"""The way in for staff that customers do not come upon: five touches in the window's upper right corner."""

import time
from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent, QWindow

KNOCKS: Final = 5
WITHIN_SECONDS: Final = 6.0
_CORNER: Final = 0.044
"""Share of the window's shorter side: the margin that no control stands in, 12 mm of a 21.5-inch screen."""
_PRESSES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_RELEASES: Final = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})
_KEYS: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Knock(QObject):
    """An event filter for the window. While `listening`, touches of the corner go no further.

    A keyboard knocks by Ctrl, Alt and S together.
    """

    knocked = Signal()

    def __init__(
        self,
        window: QWindow,
        listening: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._listening = listening
        self._clock = clock
        self._times: deque[float] = deque(maxlen=KNOCKS)
        self._taken = False

    @property
    def corner(self) -> QPointF:
        """A place to knock."""
        return QPointF(self._window.width() - self._reach / 2, self._reach / 2)

    # Qt's name.
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Whether the event goes no further."""
        if event.type() in _PRESSES and isinstance(event, QMouseEvent | QTouchEvent):
            self._taken = self._listening() and self._touch(event.points()[0].position())
            return self._taken
        if event.type() in _RELEASES and self._taken:
            self._taken = False
            return True
        knocks = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_knock(event)
        if knocks and self._listening():
            self.knocked.emit()
            return True
        return False

    @property
    def _reach(self) -> float:
        return _CORNER * min(self._window.width(), self._window.height())

    def _touch(self, place: QPointF) -> bool:
        """Count it, if it is in the corner; whether it is."""
        if place.y() > self._reach or self._window.width() - place.x() > self._reach:
            self._times.clear()
            return False
        self._times.append(self._clock())
        if len(self._times) == KNOCKS and self._times[-1] - self._times[0] <= WITHIN_SECONDS:
            self._times.clear()
            self.knocked.emit()
        return True


def _is_knock(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_S and event.modifiers() & _KEYS == _KEYS
