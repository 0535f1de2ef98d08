"""Keyboard and tactile pad: arrows and Tab move the focus in reading order, Escape takes the way back."""

from collections.abc import Callable, Iterator
from typing import Final, cast

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.qt_type import child_items, has_focus

_ON: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Right})
_BACK: Final = frozenset({Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Left})
_LOUDER: Final = frozenset({Qt.Key.Key_VolumeUp, Qt.Key.Key_Plus})
_QUIETER: Final = frozenset({Qt.Key.Key_VolumeDown, Qt.Key.Key_Minus})
WAYS_BACK: Final = (
    "stay", "keepWaiting", "close", "dismissReason", "cancel", "back", "previousQuestion", "changePayWay",
    "changeDishes", "showCategories", "leaveSimplified", "leave",
)  # fmt: skip
"""What Escape presses: the first of these that is there, from the topmost layer."""


class FocusPad(QObject):
    """An event filter for the window. `reached` tells name and description of what has the focus, and if it works."""

    reached = Signal(str, str, bool)
    volume_turned = Signal(int)

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window

    # Qt's name.
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Whether the event goes no further."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        act = self._act_for(Qt.Key(event.key()))
        if act is not None:
            act()
        return act is not None

    def move(self, by: int) -> None:
        """Go on in reading order, or back; after the last comes the first."""
        item = self._beside(by)
        if item is None:
            return
        _into_view(item)
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason)
        self._tell(item)

    def go_back(self) -> None:
        """Take the way back that the screen offers."""
        items = {each.objectName(): each for each in reversed(self.reachable())}
        found = next((items[name] for name in WAYS_BACK if name in items), None)
        if found is not None:
            QMetaObject.invokeMethod(found, "activate")

    def reachable(self) -> list[QQuickItem]:
        """Everything that the keyboard can reach, in reading order; only the top layer where one is modal."""
        root = self._window.contentItem()
        layer = next((each for each in child_items(root) if each.inherits("QQuickOverlay")), None)
        if layer is not None and layer.isVisible():
            for popup in reversed(child_items(layer)):
                found = list(_stops(popup))
                if found:
                    return found
        return list(_stops(root))

    def _beside(self, by: int) -> QQuickItem | None:
        """The stop after the one that has the focus, or before it.

        A list holds only the rows around where it stands: it is left at its very end, not after the last row it holds.
        """
        now = has_focus(self._window)
        item = self._neighbour(now, by)
        if now and item and any(_turned(view, now, by) for view in _left(now, item)):
            return self._neighbour(now, by)
        return item

    def _neighbour(self, now: QQuickItem | None, by: int) -> QQuickItem | None:
        items = self.reachable()
        place = next((n for n, each in enumerate(items) if each == now), -1 if by > 0 else 0)
        return items[(place + by) % len(items)] if items else None

    def _act_for(self, key: Qt.Key) -> Callable[[], None] | None:
        if key in _ON:
            return lambda: self.move(1)
        if key in _BACK:
            return lambda: self.move(-1)
        if key == Qt.Key.Key_Escape:
            return self.go_back
        if key in _LOUDER:
            return lambda: self.volume_turned.emit(1)
        if key in _QUIETER:
            return lambda: self.volume_turned.emit(-1)
        return None

    def _tell(self, item: QQuickItem) -> None:
        face = QAccessible.queryAccessibleInterface(item)
        if face is not None:
            text = face.text(QAccessible.Text.Name), face.text(QAccessible.Text.Description)
            self.reached.emit(*text, item.isEnabled())


def _stops(item: QQuickItem) -> Iterator[QQuickItem]:
    """The stops of the focus below an item. Recycled delegates stand in any order, so those of a view are sorted."""
    if not item.isVisible() or not item.isEnabled():
        return
    if item.property("activeFocusOnTab") and item.width() > 0 and item.height() > 0:
        yield item
    children = child_items(item)
    holder = cast(QQuickItem | None, item.parentItem())
    if holder is not None and _scrolls(holder):
        children = sorted(children, key=lambda each: (round(each.y()), round(each.x())))
    for child in children:
        yield from _stops(child)


def _scrolls(item: QQuickItem) -> bool:
    return item.inherits("QQuickFlickable")


def _left(now: QQuickItem, following: QQuickItem) -> Iterator[QQuickItem]:
    """What scrolls around the one and not around the other."""
    view = now.parentItem()
    while view is not None:
        if _scrolls(view) and not view.isAncestorOf(following):
            yield view
        view = view.parentItem()


def _turned(view: QQuickItem, item: QQuickItem, by: int) -> bool:
    """Scroll on until what is in view now stands at its edge, or to the end; False where that is so already."""
    top = item.mapToItem(view, QPointF(0, 0)).y()
    at, room = float(view.property("contentY")), top if by > 0 else top + item.height() - view.height()
    wanted = _within(view, at + (max(room, 0.0) if by > 0 else min(room, 0.0)))
    view.setProperty("contentY", wanted)
    return abs(wanted - at) >= 1


def _into_view(item: QQuickItem) -> None:
    """Scroll whatever the item stands in so far that all of it shows."""
    view = item.parentItem()
    while view is not None:
        if _scrolls(view):
            _scroll(view, item)
        view = view.parentItem()


def _scroll(view: QQuickItem, item: QQuickItem) -> None:
    top = item.mapToItem(view, QPointF(0, 0)).y()
    beyond = top + item.height() - view.height()
    if beyond > 0 or top < 0:
        wanted = view.property("contentY") + (min(top, beyond) if beyond > 0 else top)
        view.setProperty("contentY", _within(view, wanted))


def _within(view: QQuickItem, wanted: float) -> float:
    start = float(view.property("originY"))
    end = start + float(view.property("contentHeight")) - view.height()
    return max(start, min(wanted, end))
