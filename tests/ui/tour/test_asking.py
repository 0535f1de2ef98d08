import gc
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from ui.tour.asking import ask

ROW = b"""
import QtQuick
Row {
    Repeater {
        model: 3
        Item { required property int index; activeFocusOnTab: true; objectName: "stop" + index; width: 9; height: 9 }
    }
}
"""


def test_going_round_the_focus_takes_nothing_away(qtbot: QtBot, tmp_path: Any) -> None:
    file = tmp_path / "Row.qml"
    file.write_bytes(ROW)
    view = QQuickView()
    view.setSource(QUrl.fromLocalFile(str(file)))
    view.show()
    root = view.rootObject()
    names = []
    item = ask(root, "nextItemInFocusChain(true)")
    for _ in range(7):
        assert item is not None
        names.append(item.objectName())
        item = ask(item, "nextItemInFocusChain(true)", root)
    del item
    gc.collect()
    qtbot.wait(1)
    assert names[:4] == ["stop0", "stop1", "stop2", "stop0"]
    assert [each.objectName() for each in root.childItems() if each.objectName()] == ["stop0", "stop1", "stop2"]
    view.close()
