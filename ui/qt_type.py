"""What an item of QML is, asked without leaving anything behind.

PySide keeps a wrapper for every meta object asked for, by its address, as long as the item's own wrapper lives.
QML frees its types' meta objects with the engine, and whatever is made at such an address later is then taken for a
meta object: calls fail, or the program does. So the wrapper is given up at once.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import shiboken6
from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQuick import QQuickItem


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
