"""Says `painted` when the first screen is: `bare` is a window with one text, `ours DATA` a terminal starting."""

import os
import sys
from pathlib import Path
from typing import Any

_SCREEN = Path(__file__).parent / "screen.json"
os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={_SCREEN}", "QT_QUICK_BACKEND": "software"}

_LOOK_MS = 5
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
    """`kiosk run`: says when its start screen is painted, and again when the menu behind it is there to order from."""
    from kiosk.cli import main

    sys.argv[1:] = ["run", "--data", str(data), "--diagonal", "21.5", "--full-screen"]
    _watch_window()
    main()


def _watch_window() -> None:
    """Say when the start screen is first on the window, then when the menu of the open terminal has its dishes."""
    from PySide6.QtCore import QObject, QTimer

    import ui.frame

    open_window = ui.frame.open_window
    opened: list[Any] = []

    def watched(engine: Any, file: str, settings: Any, kiosk: Any) -> Any:
        window = open_window(engine, file, settings, kiosk)
        looking = QTimer(window, interval=_LOOK_MS)

        def painted() -> None:
            if kiosk.session.screen == "start":
                _say()
                looking.start()
                window.frameSwapped.disconnect(painted)

        def look() -> None:
            if opened and opened[0].menu.menu_lines.rowCount() and window.findChild(QObject, "products"):
                _say()
                looking.stop()

        window.frameSwapped.connect(painted)
        looking.timeout.connect(look)
        return window

    ui.frame.open_window = watched
    from ui.storefront import Storefront
    from ui.viewmodels.front import FrontViewModel

    lead_on = Storefront.lead_on

    def led_on(self: Storefront, whole: FrontViewModel) -> None:
        lead_on(self, whole)
        opened.append(whole)

    Storefront.lead_on = led_on  # type: ignore[method-assign]


def _say() -> None:
    print("painted", flush=True)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(Path(sys.argv[2]))
