"""A stage on which a test puts one piece of QML, at any screen and in any mode."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from ui.icon_provider import IconProvider
from ui.qt_type import child_items, meta_of

ROOT = Path(__file__).resolve().parents[3]
FRAME = """
import QtQuick
import QtQuick.Window
import Diandian.Theme
import Diandian.Controls
import Diandian.Simplified
import Diandian.Staff

Window {{
    id: window

    property int hits: 0

    color: Theme.color.canvas
    height: Theme.windowHeight
    visible: true
    width: Theme.windowWidth

    {body}
}}
"""


@dataclass(frozen=True, slots=True)
class Screen:
    width: int
    height: int
    pixels_per_mm: float


PORTRAIT = Screen(1080, 1920, 4.06)
SMALL_LANDSCAPE = Screen(1366, 768, 3.96)
LANDSCAPE = Screen(1920, 1080, 5.55)
SCREENS = (PORTRAIT, SMALL_LANDSCAPE, LANDSCAPE)


@dataclass(slots=True)
class Stage:
    engine: QQmlApplicationEngine
    window: QQuickWindow
    theme: QObject

    def find(self, name: str) -> QQuickItem:
        found = [item for item in below(self.window.contentItem()) if item.objectName() == name]
        assert len(found) == 1, f"{len(found)} items named {name}"
        return found[0]

    @property
    def hits(self) -> int:
        return int(self.window.property("hits"))

    def pressables(self) -> list[QQuickItem]:
        return [item for item in below(self.window.contentItem()) if item.isVisible() and is_pressable(item)]


def below(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(found for child in child_items(item) for found in below(child))]


def is_pressable(item: QQuickItem) -> bool:
    with meta_of(item) as kind:
        return kind.indexOfProperty("corner") >= 0 and kind.indexOfMethod("activate()") >= 0


SetStage = Callable[..., Stage]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[SetStage]:
    """Shows QML in a window of its own; any warning of the engine fails the test."""
    engines: list[QQmlApplicationEngine] = []
    warnings: list[str] = []

    def show(body: str, screen: Screen = PORTRAIT, **theme_inputs: str | float) -> Stage:
        QAccessible.setActive(True)
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.warnings.connect(lambda found: warnings.extend(warning.toString() for warning in found))
        engine.addImageProvider("icon", IconProvider(ROOT / "assets" / "icons"))
        engine.addImportPath(str(ROOT / "ui" / "qml"))
        theme = engine.singletonInstance("Diandian.Theme", "Theme")
        assert isinstance(theme, QObject)
        sizes: dict[str, str | float] = {
            "windowWidth": screen.width,
            "windowHeight": screen.height,
            "pixelsPerMm": screen.pixels_per_mm,
        }
        for name, value in (sizes | theme_inputs).items():
            assert theme.setProperty(name, value), name
        engine.loadData(FRAME.format(body=body).encode(), QUrl("qrc:/stage.qml"))
        assert not warnings
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        qtbot.waitUntil(window.isExposed)
        window.requestActivate()
        qtbot.waitUntil(window.isActive)
        return Stage(engine, window, theme)

    yield show
    for engine in engines:
        for window in engine.rootObjects():
            window.deleteLater()
        engine.deleteLater()
    qtbot.wait(0)
    assert not warnings
