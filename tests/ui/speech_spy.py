"""An engine that makes no sound and remembers what it was told."""

from PySide6.QtCore import QObject, Signal


class SpeechSpy(QObject):
    """A sentence lasts until `finish()`."""

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.speaking = False
        self.volume = -1.0

    def say(self, sentence: str, language: str) -> None:
        self.said.append((sentence, language))
        self.speaking = True

    def stop(self) -> None:
        self.speaking = False

    def set_volume(self, share: float) -> None:
        self.volume = share

    def finish(self) -> None:
        self.speaking = False
        self.finished.emit()

    def finish_all(self) -> list[str]:
        """Let everything be said; returns the sentences since the beginning."""
        while self.speaking:
            self.finish()
        return [sentence for sentence, _ in self.said]
