"""The window itself: its settings, its engine's surroundings, its fonts. Needs no terminal."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.resources import ASSETS, PICTURES
from ui.icon_provider import IconProvider
from ui.languages import ARABIC_FONT, BY_TAG, LANGUAGES, SOURCE_LANGUAGE
from ui.stand import MM_PER_INCH, Stand
from ui.viewmodels.front import FrontViewModel

if TYPE_CHECKING:
    from kiosk.terminal import Storefront as Seen
    from ui.speech import Speech

REPEAT_SECONDS: Final = 0.5
"""EN 301 549 §5.8: within this time a tap on the same place counts once."""

QML: Final = Path(__file__).parent / "qml"
_OF_THE_DESKTOP: Final = 0.92


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """How the window is shown. The diagonal, of the screen that the window stands for, lets sizes be millimetres.

    `viewing_distance_mm` is given where people stand elsewhere than before the terminal. `accessible` fills the
    accessibility tree even where no assistive technology is running; `speech` opens what speaks instead of the engine
    that the terminal's settings name.
    """

    width: int = 1080
    height: int = 1920
    full_screen: bool = False
    diagonal_inch: float | None = None
    viewing_distance_mm: float | None = None
    languages: tuple[str, ...] = field(default=LANGUAGES)
    pictures: Path = PICTURES
    repeat_seconds: float = REPEAT_SECONDS
    accessible: bool = False
    speech: "Callable[[], Speech] | None" = None

    @property
    def spoken(self) -> tuple[str, ...]:
        """Those of the languages that the screens speak; all where there is none."""
        return tuple(each for each in self.languages if each in LANGUAGES) or LANGUAGES

    def stand(self, seen: "Seen") -> Stand:
        """How the screen stands, as QML reads it."""
        diagonal = (self.diagonal_inch or 0.0) * MM_PER_INCH
        still = seen.reduced_motion or _platform_wants_stillness()
        distance = self.viewing_distance_mm or seen.viewing_distance_mm
        return Stand(diagonal, distance, seen.screen_lower_edge_mm, still, training=seen.training)

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


def fitted(settings: WindowSettings) -> WindowSettings:
    """The same in the wanted size, or in the largest of its shape that the desktop has room for."""
    if settings.full_screen:
        return settings
    wanted, room = settings.size, QGuiApplication.primaryScreen().availableSize() * _OF_THE_DESKTOP
    shrink = min(1.0, room.width() / wanted.width(), room.height() / wanted.height())
    return settings.sized(QSize(round(wanted.width() * shrink), round(wanted.height() * shrink)))


class WindowNotShown(RuntimeError):
    """The window's QML could not be loaded; Qt's messages say why."""


def open_window(
    engine: QQmlApplicationEngine, file: str, settings: WindowSettings, kiosk: FrontViewModel
) -> QQuickWindow:
    """Load and show the window that this file describes."""
    engine.addImportPath(str(QML))
    engine.addImageProvider("icon", IconProvider(ASSETS / "icons"))
    visibility = QQuickWindow.Visibility.FullScreen if settings.full_screen else QQuickWindow.Visibility.Windowed
    engine.setInitialProperties(
        {"kiosk": kiosk, "width": settings.width, "height": settings.height, "visibility": visibility}
    )
    engine.load(str(QML / file))
    window = next(iter(engine.rootObjects()), None)
    if not isinstance(window, QQuickWindow):
        raise WindowNotShown(f"{QML / file} could not be loaded.")
    return window


def application() -> QGuiApplication:
    """The process's Qt application, made at the first call."""
    known = QGuiApplication.instance()
    if isinstance(known, QGuiApplication):
        return known
    QGuiApplication.setApplicationName("diandian")
    QGuiApplication.setApplicationDisplayName("点点")
    return QGuiApplication(sys.argv[:1])


def name_fonts() -> None:
    """Let the screens' fonts be the application's, and find Arabic where they have none."""
    for language in BY_TAG.values():
        QFont.insertSubstitution(language.font, ARABIC_FONT)
    QGuiApplication.setFont(QFont(BY_TAG[SOURCE_LANGUAGE].font))


def _platform_wants_stillness() -> bool:
    """Whether the desktop asks for less motion; Qt tells it from 6.12 on."""
    hints = QGuiApplication.styleHints().accessibility()
    preference = getattr(hints, "motionPreference", None)
    return preference is not None and "Reduced" in str(preference())
