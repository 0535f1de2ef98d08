"""The screen put together: engine, view models, window. Can be made and closed again and again in one process."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QAccessible, QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.resources import ASSETS, PICTURES
from kiosk.terminal import Terminal
from ui import collector
from ui.focus import FocusPad
from ui.icon_provider import IconProvider
from ui.languages import ARABIC_FONT, BY_TAG, LANGUAGES, SOURCE_LANGUAGE
from ui.parts import Surroundings, put_together
from ui.speech import Speech
from ui.tap_guard import REPEAT_SECONDS, TapGuard
from ui.translation import Translation
from ui.viewmodels.kiosk import KioskViewModel
from ui.wedge import Wedge

QML: Final = Path(__file__).parent / "qml"
_MM_PER_INCH: Final = 25.4


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """How the window is shown. The diagonal, of the screen that the window stands for, lets sizes be millimetres.

    `accessible` fills the accessibility tree even where no assistive technology is running; `speech` opens what
    speaks instead of the engine that the terminal's settings name.
    """

    width: int = 1080
    height: int = 1920
    full_screen: bool = False
    diagonal_inch: float | None = None
    viewing_distance_mm: float = 600.0
    languages: tuple[str, ...] = field(default=LANGUAGES)
    pictures: Path = PICTURES
    repeat_seconds: float = REPEAT_SECONDS
    accessible: bool = False
    speech: Callable[[], Speech] | None = None

    @property
    def size(self) -> QSize:
        """Width and height in pixels."""
        return QSize(self.width, self.height)

    def speaking(self, language: str) -> "WindowSettings":
        """The same, beginning every visit in that language."""
        others = [each for each in self.languages if each != language]
        return replace(self, languages=(language, *others))

    def sized(self, size: QSize) -> "WindowSettings":
        """The same in another size."""
        return replace(self, width=size.width(), height=size.height())


class WindowNotShown(RuntimeError):
    """Main.qml could not be loaded; Qt's messages say why."""


class Application:
    """One window on one terminal. `kiosk` is its root view model."""

    def __init__(self, terminal: Terminal, settings: WindowSettings) -> None:
        self._owner = QObject()
        self._translation = Translation()
        languages = tuple(each for each in settings.languages if each in LANGUAGES) or LANGUAGES
        self._translation.speak(languages[0])
        around = Surroundings(
            pictures=settings.pictures,
            languages=languages,
            speak=self._translation.speak,
            diagonal_mm=(settings.diagonal_inch or 0.0) * _MM_PER_INCH,
            viewing_distance_mm=settings.viewing_distance_mm,
            clock=terminal.now,
            speech=settings.speech,
            reduced_motion=terminal.settings.reduced_motion or _platform_wants_stillness(),
        )
        self._parts = put_together(terminal, around, self._owner)
        self.kiosk = KioskViewModel(self._parts, self._owner)
        rest = self._parts.rest
        self._guard = TapGuard(settings.repeat_seconds, parent=self._owner, asleep=lambda: rest.asleep)
        self._guard.touched.connect(self.kiosk.touched)
        self._engine = QQmlApplicationEngine()
        self._parts.visit.readingChanged.connect(self._engine.retranslate)
        self.window = self._load(settings)
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

    def _load(self, settings: WindowSettings) -> QQuickWindow:
        self._engine.addImportPath(str(QML))
        self._engine.addImageProvider("icon", IconProvider(ASSETS / "icons"))
        self._engine.setInitialProperties(
            {
                "kiosk": self.kiosk,
                "width": settings.width,
                "height": settings.height,
                "visibility": QQuickWindow.Visibility.FullScreen
                if settings.full_screen
                else QQuickWindow.Visibility.Windowed,
            }
        )
        self._engine.load(str(QML / "Main.qml"))
        window = next(iter(self._engine.rootObjects()), None)
        if not isinstance(window, QQuickWindow):
            raise WindowNotShown(f"{QML / 'Main.qml'} could not be loaded.")
        return window


def _platform_wants_stillness() -> bool:
    """Whether the desktop asks for less motion; Qt tells it from 6.12 on."""
    hints = QGuiApplication.styleHints().accessibility()
    preference = getattr(hints, "motionPreference", None)
    return preference is not None and "Reduced" in str(preference())


def create(terminal: Terminal, settings: WindowSettings) -> Application:
    """Show a terminal. There must be a QGuiApplication; whoever calls closes what is returned."""
    name_fonts()
    collector.calm()
    if settings.accessible:
        QAccessible.setActive(True)
    return Application(terminal, settings)


def name_fonts() -> None:
    """Let the screens' fonts be the application's, and find Arabic where they have none."""
    for language in BY_TAG.values():
        QFont.insertSubstitution(language.font, ARABIC_FONT)
    QGuiApplication.setFont(QFont(BY_TAG[SOURCE_LANGUAGE].font))
