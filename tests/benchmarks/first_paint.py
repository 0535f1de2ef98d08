"""Says `painted` when the first screen is: `bare` is a window with one text, `ours DATA` a terminal starting."""

import os
import sys
from pathlib import Path
from typing import Any

_SCREEN = Path(__file__).parent / "screen.json"
os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={_SCREEN}", "QT_QUICK_BACKEND": "software"}

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
    """`kiosk run`: says when its start screen is painted, and again when the terminal behind it takes orders."""
    from kiosk.cli import main

    sys.argv[1:] = ["run", "--data", str(data), "--diagonal", "21.5", "--full-screen"]
    _watch_windows()
    main()


def _watch_windows() -> None:
    """Say when a window is first swapped with the start screen on it."""
    import ui.frame

    opened = ui.frame.open_window

    def watched(engine: Any, file: str, settings: Any, kiosk: Any) -> Any:
        window = opened(engine, file, settings, kiosk)
        said: list[bool] = []

        def look() -> None:
            if kiosk.session.screen == "start" and not said:
                said.append(True)
                _say()

        window.frameSwapped.connect(look)
        return window

    ui.frame.open_window = watched


def _say() -> None:
    print("painted", flush=True)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(Path(sys.argv[2]))
