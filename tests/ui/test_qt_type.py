import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

from ui.qt_type import meta_of, type_name

UI = Path(__file__).parents[2] / "ui"
ASKS = re.compile(r"\w\.metaObject\(\)")


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


def test_nobody_else_asks() -> None:
    asking = [
        f"{file.relative_to(UI.parent)}:{number}"
        for file in sorted(UI.rglob("*.py"))
        if file.name != "qt_type.py"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if ASKS.search(line)
    ]
    assert not asking, f"Ask ui.qt_type, or inherits(), instead: {asking}"
