"""Hears a scanner that types what it reads: keys faster than any hand, with Enter at the end."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

_FASTEST_HAND: Final = 0.05
"""Seconds between keys: a scanner's come every few milliseconds."""
_SHORTEST: Final = 6
_LONGEST: Final = 512
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Wedge(QObject):
    """An event filter for the window. Keys pass until they are a scan; the Enter that ends one goes no further."""

    scanned = Signal(str)

    def __init__(self, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._text = ""
        self._last = 0.0

    # Qt's name.
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Whether the event goes no further."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        now = self._clock()
        if now - self._last > _FASTEST_HAND:
            self._text = ""
        self._last = now
        if event.key() in _ENTER:
            text, self._text = self._text, ""
            if len(text) >= _SHORTEST:
                self.scanned.emit(text)
                return True
            return False
        if len(self._text) < _LONGEST:
            self._text += "".join(letter for letter in event.text() if letter.isprintable())
        return False
