"""What on the screen asks for more than single taps."""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from ui.qt_type import ask, meta_of

_HOLDS: Final = {"QQuickMouseArea": "pressAndHold(QQuickMouseEvent*)", "QQuickTapHandler": "longPressed()"}
_HANDLERS: Final = {"QQuickDragHandler": "a drag", "QQuickPinchHandler": "two fingers"}


def handlers(item: QQuickItem) -> list[QObject]:
    """What in an item listens to fingers, as the item itself may do."""
    return [each for each in item.children() if each.inherits("QQuickPointerHandler")]


def gestures(listening: Iterable[QObject]) -> Iterator[str]:
    """What these wait for besides taps."""
    for each in listening:
        yield from (what for kind, what in _HANDLERS.items() if each.inherits(kind))
        for kind, name in _HOLDS.items():
            if each.inherits(kind):
                with meta_of(each) as meta:
                    if each.isSignalConnected(meta.method(meta.indexOfSignal(name))):
                        yield "a long press"


def turns(item: QQuickItem) -> QQuickItem | None:
    """What a button pages through."""
    with meta_of(item) as meta:
        pages = meta.indexOfProperty("view") >= 0
    # Python has no word for the type of this property, so QML is asked.
    view = ask(item, "view") if pages else None
    return view if isinstance(view, QQuickItem) else None
