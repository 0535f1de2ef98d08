"""Takes over what staff set: sizes, times and light at once; languages, modes and volume with the next visit.

Whatever a customer has begun goes on as it was offered to them.
"""

from PySide6.QtCore import QObject, Slot

from kiosk.terminal import ShopSettings, Terminal
from ui.front import FrontParts
from ui.shop import Shop
from ui.stand import MM_PER_INCH, darkened
from ui.viewmodels.idle import IdleViewModel, Patience, Patiences
from ui.viewmodels.rest import RestTimes
from ui.viewmodels.voice import VoiceViewModel


class Adjusting(QObject):
    """What nobody changed stays as the window was made: it may have been given other sizes and languages."""

    def __init__(
        self,
        terminal: Terminal,
        shop: Shop,
        front: FrontParts,
        idle: IdleViewModel,
        voice: VoiceViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._terminal, self._front, self._idle, self._voice = terminal, front, idle, voice
        self._at_once = self._at_next_visit = terminal.book.now
        shop.settingsChanged.connect(self._adjust)
        front.visit.ended.connect(self._adjust_offer)
        front.stand.put(training=terminal.training)
        voice.begin_at(self._at_once.volume)
        self._pace(self._at_once)
        self._darken(self._at_once)

    @Slot()
    def _adjust(self) -> None:
        before, now = self._at_once, self._terminal.book.now
        self._at_once = now
        if now.screen_diagonal_inch != before.screen_diagonal_inch:
            self._front.stand.put(diagonalMm=(now.screen_diagonal_inch or 0) * MM_PER_INCH)
        if now.viewing_distance_mm != before.viewing_distance_mm:
            self._front.stand.put(viewingDistanceMm=now.viewing_distance_mm)
        if now.screen_lower_edge_mm != before.screen_lower_edge_mm:
            self._front.stand.put(lowerEdgeMm=now.screen_lower_edge_mm)
        self._pace(now)
        self._darken(now)

    @Slot()
    def _adjust_offer(self) -> None:
        before, now = self._at_next_visit, self._terminal.book.now
        self._at_next_visit = now
        if (now.languages, now.modes) != (before.languages, before.modes):
            languages = now.languages if now.languages != before.languages else self._front.offering.languages
            self._front.offering.take(languages, now.modes)
        self._voice.begin_at(now.volume)

    def _pace(self, now: ShopSettings) -> None:
        self._idle.pace(
            Patiences(
                Patience(now.idle_seconds, now.idle_answer_seconds),
                Patience(now.simplified_idle_seconds, now.simplified_answer_seconds),
            )
        )
        self._front.rest.pace(RestTimes(now.idle_seconds, now.screensaver_seconds))

    def _darken(self, now: ShopSettings) -> None:
        self._front.stand.put(darkened=0.0 if self._terminal.backlight.works else darkened(now.brightness))
