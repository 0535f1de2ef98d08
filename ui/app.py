"""The screen put together: engine, view models, window. Can be made and closed again and again in one process."""

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.terminal import Terminal
from ui.collector import Collector
from ui.focus import FocusPad
from ui.frame import WindowSettings, name_fonts, open_window
from ui.parts import Surroundings, put_together
from ui.tap_guard import TapGuard
from ui.translation import Translation
from ui.viewmodels.kiosk import KioskViewModel
from ui.wedge import Wedge


class Application:
    """One window on one terminal. `kiosk` is its root view model."""

    def __init__(self, terminal: Terminal, settings: WindowSettings) -> None:
        self._owner = QObject()
        self._collector = Collector(self._owner)
        self._translation = Translation()
        languages = settings.spoken
        self._translation.speak(languages[0])
        around = Surroundings(
            pictures=settings.pictures,
            languages=languages,
            speak=self._translation.speak,
            stand=settings.stand(
                terminal.settings.screen_lower_edge_mm, reduced_motion=terminal.settings.reduced_motion
            ),
            clock=terminal.now,
            speech=settings.speech,
        )
        self._parts = put_together(terminal, around, self._owner)
        self.kiosk = KioskViewModel(self._parts, self._owner)
        rest = self._parts.rest
        self._guard = TapGuard(settings.repeat_seconds, parent=self._owner, asleep=lambda: rest.asleep)
        self._guard.touched.connect(self.kiosk.touched)
        self._engine = QQmlApplicationEngine()
        self._parts.visit.readingChanged.connect(self._engine.retranslate)
        self.window = open_window(self._engine, "Main.qml", settings, self.kiosk)
        self._pad = FocusPad(self.window, self._owner)
        self._pad.reached.connect(self.kiosk.reached)
        self._pad.volume_turned.connect(self.kiosk.turn_volume)
        self.window.installEventFilter(self._pad)
        self.window.installEventFilter(self._guard)
        self._wedge = Wedge(parent=self._owner)
        self._wedge.scanned.connect(self.kiosk.scanned)
        self.window.installEventFilter(self._wedge)
        self._parts.shop.load()
        self._parts.link.look()

    def close(self) -> None:
        """Take the window away, wait for the background, leave nothing behind."""
        self._parts.shop.close()
        self.window.removeEventFilter(self._wedge)
        self.window.removeEventFilter(self._guard)
        self.window.removeEventFilter(self._pad)
        self._parts.visit.readingChanged.disconnect(self._engine.retranslate)
        self.window.close()
        shiboken6.delete(self._engine)
        self._parts.runner.close()
        self._translation.silence()
        shiboken6.delete(self._owner)


def create(terminal: Terminal, settings: WindowSettings) -> Application:
    """Show a terminal. There must be a QGuiApplication; whoever calls closes what is returned."""
    name_fonts()
    if settings.accessible:
        QAccessible.setActive(True)
    return Application(terminal, settings)
