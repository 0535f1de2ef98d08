from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from ui.speech import LateSpeech, Speech
from ui.spoken import Spoken
from ui.viewmodels.base import ViewModel, live, view_model
from ui.visit import Visit

LOUDEST: Final = 5
USUAL: Final = 3


@view_model
class VoiceViewModel(ViewModel):
    """Says things, sentence by sentence, and shows each while it is said. The first touch ends it."""

    captionChanged = Signal()
    speakingChanged = Signal()
    volumeChanged = Signal()

    caption = live(str, "caption", captionChanged)
    speaking = live(bool, "speaking", speakingChanged)
    volume = live(int, "volume", volumeChanged)

    def __init__(
        self, open_speech: Callable[[], Speech], visit: Visit, spoken: Spoken, parent: QObject | None = None
    ) -> None:
        super().__init__(parent, caption="", speaking=False, volume=USUAL)
        self._speech, self._visit, self._spoken = LateSpeech(open_speech, self), visit, spoken
        self._speech.set_volume(USUAL / LOUDEST)
        self._speech.finished.connect(self._go_on)
        self._usual = USUAL
        self._waiting: list[str] = []
        spoken.news.connect(self._announce)
        visit.ended.connect(self._reset)
        visit.readingChanged.connect(self.stop)

    def begin_at(self, volume: int) -> None:
        """Let every visit begin at that step, and turn to it."""
        self._usual = volume
        self._turn_to(volume)

    @Slot()
    def read(self) -> None:
        """Read the present page aloud: its title, what can be chosen and what it costs, then the way on."""
        self.say(*self._spoken.page())

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        self._waiting = []
        if self.speaking:
            self._speech.stop()
            self.put(caption="", speaking=False)

    @Slot()
    def louder(self) -> None:
        """One step louder, until the visit ends."""
        self._turn_to(self.volume + 1)

    @Slot()
    def quieter(self) -> None:
        """One step quieter, until the visit ends."""
        self._turn_to(self.volume - 1)

    def say(self, *sentences: str) -> None:
        """Say these, instead of whatever is being said."""
        self.stop()
        self._waiting = [each for each in sentences if each]
        self._go_on()

    @Slot(object)
    def _announce(self, sentences: tuple[str, ...]) -> None:
        self.say(*sentences)

    @Slot()
    def _go_on(self) -> None:
        if not self._waiting:
            self.put(caption="", speaking=False)
            return
        sentence = self._waiting.pop(0)
        self.put(caption=sentence, speaking=True)
        self._speech.say(sentence, self._visit.language)

    def _turn_to(self, volume: int) -> None:
        self.put(volume=min(max(volume, 0), LOUDEST))
        self._speech.set_volume(self.volume / LOUDEST)

    @Slot()
    def _reset(self) -> None:
        self.stop()
        self._turn_to(self._usual)
