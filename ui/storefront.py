"""The start screen before the terminal is open: painted first, usable at once, and given up to the whole program.

It needs neither the terminal nor its libraries. What a customer chooses here is kept, and done once the terminal is
open.
"""

from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QTimer, Signal
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from ui.frame import WindowSettings, application, fitted, name_fonts, open_window
from ui.interruption import interruptible
from ui.pictures import Pictures
from ui.shopfront import Front, Shopfront
from ui.tap_guard import TapGuard
from ui.translation import Translation
from ui.viewmodels.front import FrontParts, FrontViewModel
from ui.viewmodels.help import HelpViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.rest import RestTimes, RestViewModel
from ui.viewmodels.session import START, UNREADY, SessionViewModel
from ui.viewmodels.store import StoreViewModel
from ui.visit import Visit

if TYPE_CHECKING:
    from kiosk.terminal import Storefront as Seen
    from ui.viewmodels.kiosk import KioskViewModel

T = TypeVar("T")

_PATIENCE_MS: Final = 5000
_LOOK_MS: Final = 10


class Storefront:
    """The window of a shop that is being opened. `kiosk` is its root view model."""

    def __init__(self, seen: "Seen", settings: WindowSettings) -> None:
        application()
        name_fonts()
        self.left = False
        self._owner = QObject()
        self._translation = Translation()
        languages = settings.spoken
        self._translation.speak(languages[0])
        self.visit = Visit(languages[0], self._translation.speak, self._owner)
        front = Front(0, seen.store) if seen.store else None
        self._shop = shop = Shopfront(self.visit, Pictures(settings.pictures), front, self._owner)
        stand = settings.stand(seen.screen_lower_edge_mm, reduced_motion=seen.reduced_motion)
        session = SessionViewModel(shop, self.visit, languages, self._owner)
        parts = FrontParts(
            stand,
            session,
            LanguageViewModel(self.visit, languages, self._owner),
            StoreViewModel(shop, self._owner),
            HelpViewModel(self._owner),
            RestViewModel(lambda: False, RestTimes(), parent=self._owner),
        )
        self.kiosk = FrontViewModel(parts, self._owner)
        self._guard = TapGuard(settings.repeat_seconds, parent=self._owner)
        self._engine = QQmlApplicationEngine()
        self.visit.readingChanged.connect(self._engine.retranslate)
        self.window = open_window(self._engine, "Storefront.qml", fitted(settings), self.kiosk)
        self.window.installEventFilter(self._guard)

    def paint(self) -> None:
        """Return once it is painted, or the platform takes too long."""
        loop = QEventLoop()
        self.window.frameSwapped.connect(loop.quit)
        QTimer.singleShot(_PATIENCE_MS, loop.quit)
        loop.exec()
        self.window.frameSwapped.disconnect(loop.quit)

    def meanwhile(self, work: Callable[[], T]) -> T:
        """Do this in the background while the start screen stays alive; what it raises is raised here."""
        task, loop = _Work(work), QEventLoop()
        task.done.connect(loop.quit)
        thread = Thread(target=task.run, name="opening")
        thread.start()
        with interruptible():
            self.left = loop.exec() != 0 or not task.over
        thread.join()
        return task.outcome()

    def give_way(self, kiosk: "KioskViewModel", window: QQuickWindow) -> None:
        """Close once the whole program's window shows the same, and do there what the customer chose here."""
        patience = QDeadlineTimer(_PATIENCE_MS)
        timer = QTimer(self._owner, interval=_LOOK_MS)

        def look() -> None:
            if kiosk.session.screen != UNREADY or self._shop.front is None or patience.hasExpired():
                window.frameSwapped.disconnect(timer.start)
                timer.stop()
                self.hand_over(kiosk)
                QTimer.singleShot(0, self.close)

        timer.timeout.connect(look)
        window.frameSwapped.connect(timer.start)

    def hand_over(self, kiosk: "KioskViewModel") -> None:
        """Do there what the customer chose here; where there is nothing to sell after all, that stands there."""
        if kiosk.session.screen != START:
            return
        chosen = self.kiosk.session
        kiosk.session.setLanguage(self.visit.language)
        kiosk.session.setHighContrast(chosen.highContrast)
        kiosk.parts.visit.change_mode(self.visit.mode)
        if chosen.screen == "menu":
            kiosk.session.start(chosen.fulfilment)
        elif chosen.screen != UNREADY:
            kiosk.session.go(chosen.screen)
        if self.kiosk.help.open:
            kiosk.help.call()
        if self.kiosk.language.choosing:
            kiosk.language.ask()

    def close(self) -> None:
        """Take it away."""
        self.window.removeEventFilter(self._guard)
        self.visit.readingChanged.disconnect(self._engine.retranslate)
        self.window.close()
        shiboken6.delete(self._engine)
        shiboken6.delete(self._owner)


class _Work(QObject, Generic[T]):
    """One piece of work, and how it ended."""

    done = Signal()

    def __init__(self, work: Callable[[], T]) -> None:
        super().__init__()
        self._work = work
        self._result: list[T] = []
        self._failure: BaseException | None = None

    def run(self) -> None:
        try:
            self._result.append(self._work())
        except BaseException as failure:  # noqa: BLE001 - it is raised again where it was asked for
            self._failure = failure
        self.done.emit()

    @property
    def over(self) -> bool:
        return bool(self._result) or self._failure is not None

    def outcome(self) -> T:
        if self._failure is not None:
            raise self._failure
        return self._result[0]
