"""What speaks: Qt's text to speech where an engine is there, else nothing; the words are shown in either case."""

import ctypes
from collections.abc import Callable
from typing import Final, Protocol

import structlog
from PySide6.QtCore import QLocale, QObject, QTimer, Signal, SignalInstance, Slot

_log = structlog.get_logger(__name__)

NO_ENGINE: Final = "none"
_USUAL: Final = "speechd"
_NEEDS: Final = {"speechd": "libspeechd.so.2"}
"""The library without which an engine cannot be loaded; looked for first, as loading Qt's part of it takes time."""

_MANDARIN: Final = "Chinese (Mandarin"
_BASE_MS: Final = 1200
_MS_A_LETTER: Final = 90


class Speech(Protocol):
    """Says one sentence at a time; after `stop` nothing is told."""

    @property
    def finished(self) -> SignalInstance:
        """Tells that a sentence is over."""

    def say(self, sentence: str, language: str) -> None:
        """Begin to say it; what was being said ends."""

    def stop(self) -> None:
        """Be silent at once."""

    def set_volume(self, share: float) -> None:
        """0 is silent, 1 as loud as it goes."""


class Silence(QObject):
    """No voice: gives each sentence the time in which one reads it."""

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.finished)

    def say(self, sentence: str, language: str) -> None:  # noqa: ARG002
        """Wait while it is read."""
        self._timer.start(_BASE_MS + _MS_A_LETTER * len(sentence))

    def stop(self) -> None:
        """Wait no longer."""
        self._timer.stop()

    def set_volume(self, share: float) -> None:
        """Nothing to hear at any volume."""


class LateSpeech(QObject):
    """A voice that is opened when there is first something to say: that takes time which a start has not."""

    finished = Signal()

    def __init__(self, open_it: Callable[[], Speech], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_it = open_it
        self._opened: Speech | None = None
        self._volume: float | None = None

    def say(self, sentence: str, language: str) -> None:
        """Begin to say it."""
        if self._opened is None:
            self._opened = self._open_it()
            self._opened.finished.connect(self.finished)
            self._turn()
        self._opened.say(sentence, language)

    def stop(self) -> None:
        """Be silent at once."""
        if self._opened is not None:
            self._opened.stop()

    def set_volume(self, share: float) -> None:
        """How loud, also where it is yet to be opened."""
        self._volume = share
        self._turn()

    def _turn(self) -> None:
        if self._opened is not None and self._volume is not None:
            self._opened.set_volume(self._volume)


class QtSpeech(QObject):
    """One of Qt's engines."""

    finished = Signal()

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - its libraries may be missing, and loading them takes time

        super().__init__(parent)
        self._state = QTextToSpeech.State
        self._engine = QTextToSpeech(engine, self)
        self._language = ""
        self._speaking = False
        self._engine.stateChanged.connect(self._look)

    @property
    def problem(self) -> str:
        """Why it cannot speak; empty when it can."""
        return self._engine.errorString() if self._engine.state() is self._state.Error else ""

    def say(self, sentence: str, language: str) -> None:
        """Begin to say it."""
        self.stop()
        self._take_voice(language)
        self._speaking = True
        self._engine.say(sentence)

    def stop(self) -> None:
        """Be silent at once."""
        self._speaking = False
        self._engine.stop()

    def set_volume(self, share: float) -> None:
        """How loud."""
        self._engine.setVolume(share)

    @Slot()
    def _look(self) -> None:
        if self._engine.state() is self._state.Error:
            _log.warning("speech-failed", reason=self._engine.errorString())
        if self._speaking and self._engine.state() in {self._state.Ready, self._state.Error}:
            self._speaking = False
            self.finished.emit()

    def _take_voice(self, language: str) -> None:
        if language == self._language:
            return
        self._language = language
        wanted = QLocale(language)
        if any(each.language() == wanted.language() for each in self._engine.availableLocales()):
            self._engine.setLocale(wanted)
        elif wanted.language() is QLocale.Language.Chinese:
            self._take_mandarin()

    def _take_mandarin(self) -> None:
        """espeak-ng lists Mandarin below no Chinese locale."""
        self._engine.setLocale(QLocale.c())
        found = [each for each in self._engine.availableVoices() if each.name().startswith(_MANDARIN)]
        if found:
            self._engine.setVoice(found[0])


def open_speech(engine: str, parent: QObject | None = None) -> Speech:
    """The engine of that name, empty for the usual one; silence where it cannot speak."""
    found, reason = _find(engine, parent)
    if found is not None:
        return found
    _log.info("captions-only", reason=reason)
    return Silence(parent)


def why_silent(engine: str = "") -> str:
    """Why this machine shows captions only; empty when it speaks."""
    owner = QObject()
    return _find(engine, owner)[1]


def _find(engine: str, parent: QObject | None) -> tuple[QtSpeech | None, str]:
    if engine == NO_ENGINE:
        return None, "speech_engine is set to none"
    wanted = engine or _USUAL
    library = _NEEDS.get(wanted, "")
    if library and not _can_load(library):
        return None, f"{wanted} needs {library}, which is in the package speech-dispatcher"
    try:
        speech = QtSpeech(wanted, parent)
    except ImportError as problem:
        return None, f"Qt's text to speech cannot be loaded: {problem}"
    if speech.problem:
        return None, f"{wanted}: {speech.problem}"
    return speech, ""


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
