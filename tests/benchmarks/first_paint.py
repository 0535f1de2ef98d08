"""Says `painted` when the first screen is: `bare` is a window with one text, `ours DATA` a terminal starting."""

import os
import sys
from pathlib import Path

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

_BARE = (
    b'import QtQuick\nWindow { width: 1080; height: 1920; visible: true; Text { anchors.centerIn: parent; text: "1" } }'
)


def bare() -> None:
    """As little as a QML window can be."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(_BARE)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    window.frameSwapped.connect(_say)
    application.exec()


def ours(data: Path) -> None:
    """A terminal as `kiosk run` starts it: says when its opening is painted, and again when its start screen is."""
    import kiosk.cli.run  # noqa: F401 - what the command line reads takes its time too
    from ui.opening import application, show_opening

    opening = show_opening(1080, 1920, full_screen=False)
    _say()
    from kiosk.terminal import TerminalSettings, open_terminal
    from ui import WindowSettings, create

    terminal = open_terminal(TerminalSettings(data=data))
    terminal.start()
    shown = create(terminal, WindowSettings(1080, 1920, diagonal_inch=21.5))
    opening.close()
    shown.window.frameSwapped.connect(lambda: _say() if shown.kiosk.session.screen == "start" else None)
    application().exec()


def _say() -> None:
    print("painted", flush=True)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(Path(sys.argv[2]))
