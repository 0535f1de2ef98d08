"""What an item of QML is, asked without leaving anything behind.

PySide keeps a wrapper for every meta object asked for, by its address, as long as the item's own wrapper lives.
QML frees its types' meta objects with the engine, and whatever is made at such an address later is then taken for a
meta object: calls fail, or the program does. So the wrapper is given up at once.

For some calls that find an item (`nextItemInFocusChain`, `childAt`, `window`) PySide notes the one asked as the parent
of what is found. Where such parents go round in a circle, Python's collector takes the items for its own and deletes
them under the screen. So QML is asked in its own words.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, cast

import shiboken6
from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQml import QJSValue, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

_MOST_STOPS: Final = 400
_FOCUS_CHAIN: Final = f"""(function () {{
    const stops = [];
    let next = (activeFocusItem ?? contentItem).nextItemInFocusChain(true);
    for (; next && !stops.includes(next) && stops.length < {_MOST_STOPS}; next = next.nextItemInFocusChain(true))
        stops.push(next);
    const first = contentItem.nextItemInFocusChain(true);
    const start = Math.max(0, stops.indexOf(first));
    return [...stops.slice(start), ...stops.slice(0, start)];
}})()"""


@contextmanager
def meta_of(item: QObject) -> Iterator[QMetaObject]:
    """Its meta object, for use within the context only."""
    meta = item.metaObject()
    try:
        yield meta
    finally:
        shiboken6.invalidate(meta)


def type_name(item: QObject) -> str:
    """The name of its type, as `QQuickText` or `PriceText`."""
    with meta_of(item) as meta:
        return meta.className().partition("_QML")[0]


def child_items(item: QQuickItem) -> list[QQuickItem]:
    """What stands in an item. A child for which PySide still holds the wrapper of something gone is asked for anew."""
    found = item.childItems()
    gone = [each for each in cast(list[shiboken6.Object], found) if not isinstance(each, QQuickItem)]
    for each in gone:
        shiboken6.invalidate(each)
    return item.childItems() if gone else found


def ask(item: QObject, words: str) -> object:
    """What an expression of QML says of an item; None where it is not QML's, or on its way out."""
    context = qmlContext(item)
    if context is None or not context.isValid():
        return None
    said: object = QQmlExpression(context, item, words).evaluate()
    answer = said[0] if isinstance(said, tuple) else said
    return answer.toVariant() if isinstance(answer, QJSValue) else answer


def focus_chain(window: QQuickWindow) -> list[QQuickItem]:
    """What Tab comes to, in its order. A dialog has an order of its own.

    Tab goes round: wherever the focus is, the first one is the window's own first one, if Tab comes to that.
    """
    return cast(list[QQuickItem], ask(window, _FOCUS_CHAIN))


def has_focus(window: QQuickWindow) -> QQuickItem | None:
    """The item that keys go to."""
    return cast(QQuickItem | None, window.property("activeFocusItem"))
