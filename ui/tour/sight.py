"""What stands on the screen: every visible control with its name, role, rectangle, text size and colours."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFontInfo, QImage
from PySide6.QtQuick import QQuickItem

from ui.qt_type import ask, child_items

_ROLES_TO_READ = {QAccessible.Role.StaticText, QAccessible.Role.Heading}


@dataclass(frozen=True, slots=True)
class Control:
    """One thing a customer sees or presses. Sizes in pixels; `text_px` is None where there is no text.

    `text_color` and `background` are `#rrggbb`; the background is the commonest colour in the rectangle. `cut_off` says
    which way it does not fit, empty when it does.
    """

    id: str
    name: str
    role: str
    rectangle: tuple[int, int, int, int]
    text_px: int | None
    text_color: str | None
    background: str
    cut_off: str = ""


def controls(items: Iterator[QQuickItem], picture: QImage) -> tuple[Control, ...]:
    """All visible items that the accessibility tree knows, as they stand in `picture`."""
    window = picture.rect()
    seen = (_control(item, picture) for item in items if _within(item, window))
    return tuple(control for control in seen if control is not None)


def _within(item: QQuickItem, window: QRect) -> bool:
    return _rectangle(item).intersects(window)


def _control(item: QQuickItem, picture: QImage) -> Control | None:
    found = interface(item)
    if found is None or found.state().invisible:
        return None
    name, role = found.text(QAccessible.Text.Name), found.role()
    if not name and role not in _ROLES_TO_READ and not found.state().focusable:
        return None
    area = _rectangle(item)
    text = next(_texts(item), None)
    return Control(
        id=item.objectName(),
        name=name,
        role=role.name,
        rectangle=(area.x(), area.y(), area.width(), area.height()),
        text_px=QFontInfo(text.property("font")).pixelSize() if text else None,
        text_color=QColor(text.property("color")).name() if text else None,
        background=_commonest(picture, area & picture.rect()),
        cut_off=cut_off(item, picture.rect()),
    )


def cut_off(item: QQuickItem, window: QRect) -> str:
    """How the item's own text does not fit, or how the item reaches out of the window; empty when all is well."""
    if is_text(item):
        if item.property("truncated") and not _elides(item):
            return "text is truncated"
        if item.property("contentWidth") > item.width() + 1 and not _elides(item):
            return "text is wider than its place"
        if item.property("contentHeight") > item.height() + 1:
            return "text is higher than its place"
    scrolls = any(around.clip() for around in ancestors(item))
    return "" if scrolls or window.contains(_rectangle(item)) else "reaches out of the window"


def _elides(text: QQuickItem) -> bool:
    # Python has no word for the type of this property, so QML is asked.
    return bool(ask(text, "elide"))


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """The items around this one, from the inside out."""
    around = _parent(item)
    while around is not None:
        yield around
        around = _parent(around)


# PySide6's stubs promise what these two may not find.
def _parent(item: QQuickItem) -> QQuickItem | None:
    return item.parentItem()


def interface(item: QQuickItem) -> QAccessibleInterface | None:
    """What assistive technology knows of it."""
    return QAccessible.queryAccessibleInterface(item)


def _texts(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    if is_text(item):
        yield item
    for child in child_items(item):
        yield from _texts(child)


def is_text(item: QQuickItem) -> bool:
    """Whether it shows words."""
    return item.inherits("QQuickText") and bool(item.property("text"))


def _rectangle(item: QQuickItem) -> QRect:
    corner = item.mapToScene(QPointF(0, 0)).toPoint()
    far = item.mapToScene(QPointF(item.width(), item.height())).toPoint()
    return QRect(corner, far).adjusted(0, 0, -1, -1)


def _commonest(picture: QImage, area: QRect) -> str:
    if area.isEmpty():
        return ""
    across, down = max(1, area.width() // 24), max(1, area.height() // 12)
    colors = Counter(
        picture.pixel(x, y)
        for y in range(area.top(), area.bottom() + 1, down)
        for x in range(area.left(), area.right() + 1, across)
    )
    return QColor(colors.most_common(1)[0][0]).name()
