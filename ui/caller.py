"""Calls numbers out one after the other: the sentence is said, and stands to be read from afar."""

from collections.abc import Callable, Collection, Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.speech import LateSpeech, Speech
from ui.words import board as words

STANDS_MS: Final = 6000
"""A caption stands at least so long, however quickly it is said."""


class Caller(QObject):
    """`captionChanged` carries the sentence that stands now, empty for none."""

    captionChanged = Signal(str)

    def __init__(
        self, open_speech: Callable[[], Speech], language: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._speech, self._language = LateSpeech(open_speech, self), language
        self._speech.finished.connect(self._said)
        self._waiting: list[str] = []
        self._saying = False
        self._stands = QTimer(self, singleShot=True, interval=STANDS_MS)
        self._stands.timeout.connect(self._go_on)

    def call(self, numbers: Iterable[str]) -> None:
        """Call these after those that wait."""
        self._waiting.extend(numbers)
        if not self._saying and not self._stands.isActive():
            self._go_on()

    def keep(self, ready: Collection[str]) -> None:
        """Call none that is not ready any more: who fetched it has left."""
        self._waiting = [each for each in self._waiting if each in ready]

    @Slot()
    def _go_on(self) -> None:
        if self._saying or self._stands.isActive():
            return
        if not self._waiting:
            self.captionChanged.emit("")
            return
        number = self._waiting.pop(0)
        self.captionChanged.emit(words.call(number))
        self._saying = True
        self._stands.start()
        self._speech.say(words.spoken_call(number), self._language())

    @Slot()
    def _said(self) -> None:
        self._saying = False
        self._go_on()
