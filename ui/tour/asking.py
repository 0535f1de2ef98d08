"""Asking items in QML's own words.

PySide takes what a method of an item returns for that item's child: asked for one neighbour after the other, they hang
on each other in a ring, and whoever takes such a ring apart takes the items away with it.
"""

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem


def ask(item: QQuickItem, words: str, within: QObject | None = None) -> QQuickItem | None:
    """The item that these words name; `within` has the context of an item that has none of its own."""
    context = qmlContext(within or item)
    assert context is not None
    answer: object = QQmlExpression(context, item, words).evaluate()
    found = answer[0] if isinstance(answer, tuple) else answer
    return found if isinstance(found, QQuickItem) else None
