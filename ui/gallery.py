"""The gallery: a window that shows each control in each state, or a picture of each of its pages."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import shiboken6
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.resources import ASSETS
from ui.frame import QML, WindowNotShown, name_fonts
from ui.icon_provider import IconProvider
from ui.window import application

PAGES: Final = ("buttons", "cards", "payment", "parts", "simplified", "sheet", "dialog")
_REST_MS: Final = 400
"""What a page takes to load its pictures and come to rest."""


@dataclass(frozen=True, slots=True)
class GalleryLook:
    """How the controls look: the names are those of the window's properties."""

    simplified: bool = False
    highContrast: bool = False
    mirrored: bool = False
    brandPreset: str = "jade"


class Gallery:
    """The gallery's window. Whoever opens it closes it."""

    def __init__(self, look: GalleryLook, width: int = 1080, height: int = 1920) -> None:
        name_fonts()
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.addImageProvider("icon", IconProvider(ASSETS / "icons"))
        self._engine.setInitialProperties({"width": width, "height": height, **asdict(look)})
        self._engine.load(str(QML / "GalleryWindow.qml"))
        window = next(iter(self._engine.rootObjects()), None)
        if not isinstance(window, QQuickWindow):
            raise WindowNotShown(f"{QML / 'GalleryWindow.qml'} could not be loaded.")
        self.window = window

    def save(self, out: Path) -> tuple[Path, ...]:
        """A picture of every page, as high as the page is."""
        out.mkdir(parents=True, exist_ok=True)
        self.window.setProperty("pictured", True)
        return tuple(self._picture(out, number, name) for number, name in enumerate(PAGES))

    def close(self) -> None:
        """Take the window away."""
        self.window.close()
        shiboken6.delete(self._engine)

    def _picture(self, out: Path, number: int, name: str) -> Path:
        self.window.setProperty("page", number)
        _rest()
        self.window.setHeight(round(self.window.property("pageHeight")))
        _rest()
        file = out / f"{number + 1}-{name}.png"
        self.window.grabWindow().save(str(file))
        return file


def show_gallery(look: GalleryLook, width: int, height: int) -> int:
    """Show the gallery until its window is closed; returns the exit status."""
    app = application()
    gallery = Gallery(look, width, height)
    try:
        return app.exec()
    finally:
        gallery.close()


def save_gallery(look: GalleryLook, out: Path) -> tuple[Path, ...]:
    """Save a picture of every page."""
    application()
    gallery = Gallery(look)
    try:
        return gallery.save(out)
    finally:
        gallery.close()


def _rest() -> None:
    loop = QEventLoop()
    QTimer.singleShot(_REST_MS, loop.quit)
    loop.exec()
