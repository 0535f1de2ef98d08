"""Reads one text or icon of the window."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from ui.accessibility import Box, Colour, Mark, Words
from ui.tour.colouring import Colouring, channels, over
from ui.tour.sight import is_text

__all__ = ["Around", "icon", "is_icon", "is_text", "words"]

_GLYPH = 0.92
"""Height of a Chinese glyph in em."""
_SOLID = 0.99
_JUDGED = 0.6
"""The share of a text that must be in view before its colours are judged."""


@dataclass(frozen=True, slots=True)
class Around:
    """What is known from the items around one."""

    room: Box
    """Where texts must stay."""
    view: Box
    """Where anything can be seen."""
    opacity: float = 1.0
    name: str = ""
    scroller: int = 0
    owners: frozenset[int] = frozenset()
    owner_room: Box | None = None

    def within(self, item: QQuickItem) -> "Around":
        """The same, inside that item."""
        return replace(self, opacity=self.opacity * item.opacity(), name=item.objectName() or self.name)


def words(item: QQuickItem, around: Around, colouring: Colouring | None) -> Words:
    """A text as it stands in the window."""
    painted: QRectF = item.mapRectToScene(item.boundingRect())
    box = Box(painted.left(), painted.top(), painted.right(), painted.bottom())
    font = QFont(item.property("font"))
    text = str(item.property("text"))
    lines = int(item.property("lineCount") or 1)
    color, ground, seen = _colours(item, around, box, colouring)
    return Words(
        item=f"{around.name} “{text[:24]}”",
        text=text,
        box=box,
        room=_room(around),
        capital=QFontMetricsF(font).capHeight(),
        glyph=font.pixelSize() * _GLYPH,
        line=item.property("contentHeight") / lines / font.pixelSize() if lines > 1 else 0.0,
        bold=font.bold(),
        essential=_essential(item),
        truncated=_cut(item),
        color=color,
        background=ground,
        hidden=colouring is not None and not seen and not around.scroller,
        scroller=around.scroller,
    )


def icon(item: QQuickItem, around: Around, box: Box, colouring: Colouring | None) -> Mark:
    """An icon as it stands in the window."""
    color, ground, _ = _colours(item, around, box, colouring)
    return Mark(
        item=around.name,
        name=str(item.property("name")),
        box=box,
        color=color,
        background=ground,
        scroller=around.scroller,
    )


def is_icon(item: QQuickItem) -> bool:
    """Whether it is one of the family's icons, in a colour of its own."""
    return item.inherits("QQuickImage") and bool(item.property("name")) and item.property("color") is not None


def _colours(
    item: QQuickItem, around: Around, box: Box, colouring: Colouring | None
) -> tuple[Colour, Colour | None, bool]:
    """Its own colour, the one behind it as far as it can be judged, and whether it is seen at all."""
    paint = QColor(item.property("color"))
    own, alpha = channels(paint), paint.alphaF() * around.opacity
    seen = box.shared(around.view)
    if colouring is None or box.height <= 0 or seen.empty or seen.height < _JUDGED * box.height:
        return own, None, True
    mixed = own if alpha > _SOLID else over(own, alpha, colouring.commonest(seen) or own)
    ground = colouring.behind(mixed, seen)
    return mixed, ground, ground is not None


def _room(around: Around) -> Box:
    if around.owner_room is not None:
        return around.owner_room
    if around.scroller:
        return Box(around.room.left, -1e9, around.room.right, 1e9)
    return around.room


def _cut(item: QQuickItem) -> bool:
    """Elided, or larger than the place that was given to it."""
    if item.property("truncated"):
        return True
    return bool(item.property("contentWidth") > item.width() + 1)


def _essential(item: QQuickItem) -> bool:
    """Whether one must read it to order. PySide cannot hand over the rank itself."""
    return QQmlProperty(item, "rank.essential").read() is not False
