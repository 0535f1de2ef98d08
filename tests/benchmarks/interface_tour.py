"""A scripted tour of menu and search in a process of its own: prints as JSON how long each turn of the event loop took.

`python -m tests.benchmarks.interface_tour DATA`: DATA is the folder of a terminal that has its catalog.
"""

import json
import os
import sys
from pathlib import Path

os.environ |= {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
    "QT_NO_GLIB": "1",
}

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.terminal import TerminalSettings, open_terminal
from tests.benchmarks.gui_thread import GuiThread, let_run
from ui import Application, WindowSettings, create
from ui.window import application

_CATEGORIES = ("drinks", "kids", "burgers", "favourites", "snacks", "desserts")
_BARE = b"""
import QtQuick
import Diandian.Screens
import Diandian.ViewModels

ListView {
    id: root

    required property MenuViewModel menu
    required property var cards
    required property var shape

    anchors.fill: parent
    clip: true
    model: 5000
    reuseItems: true

    delegate: MenuLine {
        cardHeight: root.shape.height
        cardWidth: root.shape.width
        cards: root.cards
        columns: root.cards.length
        counts: [0, 0, 0, 0, 0, 0]
        gutter: root.shape.gutter
        menu: root.menu
        nameLines: 2
        section: ""
    }

    function jump(index: int) { root.positionViewAtIndex(index, ListView.Beginning) }
}
"""


def main() -> None:
    """Open the window, take the tour, do the same with a bare list, and print what was measured."""
    application()
    terminal = open_terminal(TerminalSettings(data=Path(sys.argv[1])))
    terminal.start()
    terminal.wait_until_ready(60)
    shown = create(terminal, WindowSettings(1080, 1920, diagonal_inch=21.5))
    let_run(3000)
    print(json.dumps({"tour": _tour(shown), "scrolling": _scrolling(shown), "bare": _bare(shown)}))
    shown.close()
    terminal.close()


def _tour(shown: Application) -> list[float]:
    kiosk, window = shown.kiosk, shown.window
    thread = GuiThread(window)
    with thread.watched():
        kiosk.session.start("takeaway")
        let_run(1000)
        for category in _CATEGORIES:
            kiosk.menu.showCategory(category)
            let_run(300)
        _flick(_view(window))
        for _ in range(4):
            kiosk.menu.add("sweetcorn")
            let_run(250)
        kiosk.session.openSearch()
        let_run(500)
        for letter in "NIUROU":
            kiosk.search.type(letter)
            let_run(250)
        kiosk.search.clear()
        kiosk.session.back()
        let_run(500)
        for _ in range(2):
            kiosk.menu.toggleFilter("vegetarian")
            let_run(500)
    return thread.turns


def _scrolling(shown: Application) -> list[float]:
    thread = GuiThread(shown.window)
    with thread.watched():
        for category in _CATEGORIES:
            shown.kiosk.menu.showCategory(category)
            let_run(300)
        _flick(_view(shown.window))
    return thread.turns


def _bare(shown: Application) -> list[float]:
    """The same delegates in a list of their own, on cards that never change."""
    menu = shown.kiosk.menu
    row = menu.menu_lines.index(0, 0)
    cards = next(row.data(role) for role, name in menu.menu_lines.roleNames().items() if name == b"cards")
    context = QQmlEngine.contextForObject(shown.window)
    component = QQmlComponent(context.engine())
    component.setData(_BARE, "qrc:/bare.qml")
    shape = {"width": 400.0, "height": 470.0, "gutter": 24.0}
    made = component.createWithInitialProperties({"menu": menu, "cards": cards, "shape": shape})
    assert isinstance(made, QQuickItem), component.errorString()
    _view(shown.window).setVisible(False)
    made.setParentItem(shown.window.contentItem())
    let_run(1000)
    thread = GuiThread(shown.window)
    with thread.watched():
        for place in (2500, 4400, 700, 0, 1900, 3200):
            QMetaObject.invokeMethod(made, "jump", Qt.ConnectionType.DirectConnection, Q_ARG(int, place))
            let_run(300)
        _flick(made)
    made.deleteLater()
    return thread.turns


def _view(window: QQuickWindow) -> QQuickItem:
    found = window.findChild(QObject, "products")
    assert isinstance(found, QQuickItem)
    return found


def _flick(view: QQuickItem) -> None:
    for speed in (-4000.0, -4000.0, 6000.0):
        QMetaObject.invokeMethod(view, "flick", Q_ARG(float, 0.0), Q_ARG(float, speed))
        let_run(1200)


if __name__ == "__main__":
    main()
