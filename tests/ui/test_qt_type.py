import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from ui.qt_type import child_items, focus_chain, has_focus, meta_of, type_name

ROOT = Path(__file__).parents[2]
ASKS = re.compile(r"(?<!root)\.(metaObject|childItems|nextItemInFocusChain|activeFocusItem|childAt)\(")
"""`root` is a view model: a class of Python's, whose meta object stays."""


@pytest.fixture
def item(qtbot: QtBot) -> Iterator[QObject]:
    engine = QQmlApplicationEngine()
    engine.loadData(b"import QtQuick\nItem { property int extra: 3 }")
    yield engine.rootObjects()[0]
    shiboken6.delete(engine)


def wrapped() -> set[int]:
    return {
        shiboken6.getCppPointer(each)[0] for each in shiboken6.getAllValidWrappers() if isinstance(each, QMetaObject)
    }


def test_a_type_is_named_as_qml_names_it(item: QObject) -> None:
    assert type_name(item) == "QQuickItem"


def test_asking_leaves_no_meta_object_behind(item: QObject) -> None:
    before = wrapped()
    type_name(item)
    with meta_of(item) as meta:
        assert meta.indexOfProperty("extra") >= 0
    assert wrapped() == before


def test_what_tab_comes_to_is_in_its_order_from_wherever_the_focus_is(qtbot: QtBot) -> None:
    with window_of_three() as window:
        assert [each.objectName() for each in focus_chain(window)] == ["a", "b", "c"]
        QMetaObject.invokeMethod(window, "toTheMiddle")
        found = has_focus(window)
        assert found is not None
        assert found.objectName() == "b"
        assert [each.objectName() for each in focus_chain(window)] == ["a", "b", "c"]


def test_what_was_asked_for_is_not_pythons_to_delete(qtbot: QtBot) -> None:
    with window_of_three() as window:
        gc.collect()
        focus_chain(window)
        has_focus(window)
        gc.collect()
        assert [each.objectName() for each in child_items(window.contentItem())] == ["a", "b", "c"]


@contextmanager
def window_of_three() -> Iterator[QQuickWindow]:
    engine = QQmlApplicationEngine()
    engine.loadData(
        b"""
        import QtQuick
        Window {
            visible: true
            component Stop: Item { activeFocusOnTab: true; width: 9; height: 9 }
            Stop { objectName: "a" }
            Stop { id: b; objectName: "b" }
            Stop { objectName: "c" }
            function toTheMiddle() { b.forceActiveFocus() }
        }"""
    )
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    yield window
    shiboken6.delete(engine)


def test_nobody_else_asks() -> None:
    asking = [
        f"{file.relative_to(ROOT)}:{number}"
        for folder in ("ui", "tests")
        for file in sorted((ROOT / folder).rglob("*.py"))
        if file.name not in ("qt_type.py", "test_qt_type.py")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if ASKS.search(line)
    ]
    assert not asking, f"Ask ui.qt_type, or inherits(), instead: {asking}"
