"""Reads a window into a `Scene`: every text, target and icon in front, as it stands in a picture of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import shiboken6
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.accessibility import Box, Gesture, Mark, Nameless, Scene, Target, Words
from ui.qt_type import child_items, focus_chain, meta_of, type_name
from ui.tour.colouring import Colouring
from ui.tour.gestures import gestures, handlers, turns
from ui.tour.rows import set_aside
from ui.tour.sight import ancestors, interface
from ui.tour.wording import Around, icon, is_icon, is_text, words

_ROLE = QAccessible.Role
_PRESSED = {
    _ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.PageTab, _ROLE.Link, _ROLE.EditableText, _ROLE.MenuItem,
    _ROLE.ComboBox, _ROLE.Slider, _ROLE.Dial,
}  # fmt: skip
_VALUED = {_ROLE.SpinBox, _ROLE.ProgressBar, _ROLE.Slider, _ROLE.Dial}
_TAPS = ("clicked(QQuickMouseEvent*)", "pressed(QQuickMouseEvent*)", "released(QQuickMouseEvent*)")
_PRIMARY = (0, 1)
"""`KioskButton.kind`: primary, and the same on a dark bar."""
_SHOW = "showPart"
"""Above the reach of hands, reach mode shows large what is touched below; all of it stands below, too."""


@dataclass(frozen=True, slots=True)
class Sort:
    """What kind of screen the window shows."""

    screen: str
    mode: str
    language: str
    pixels_per_mm: float
    high_contrast: bool = False
    stressed: str = ""
    lower_edge_mm: float | None = None
    said: tuple[str, ...] = ()
    catalog_words: frozenset[str] = frozenset()


def scene(window: QQuickWindow, picture: QImage | None, sort: Sort) -> Scene:
    """The window as the rules see it. Without a picture nothing is said of colours."""
    frame = Box(0, 0, window.width(), window.height())
    reader = _Reader(frame, Colouring(picture) if picture else None, _stops(window))
    reader.read(window.contentItem(), Around(room=frame, view=frame))
    return Scene(
        screen=sort.screen,
        mode=sort.mode,
        language=sort.language,
        window=frame,
        pixels_per_mm=sort.pixels_per_mm,
        high_contrast=sort.high_contrast,
        stressed=sort.stressed,
        overlaid=reader.overlaid,
        lower_edge_mm=sort.lower_edge_mm,
        words=reader.words,
        targets=tuple(reader.targets),
        marks=reader.marks,
        nameless=tuple(reader.nameless),
        scrolling=tuple(reader.scrolling),
        gestures=reader.gestures,
        said=sort.said,
        catalog_words=sort.catalog_words,
    )


@dataclass(frozen=True, slots=True)
class _Cover:
    """A surface that hides what was painted before it."""

    painted: int
    scroller: int
    box: Box


class _Reader:
    def __init__(self, frame: Box, colouring: Colouring | None, stops: dict[int, int]) -> None:
        self._frame, self._colouring, self._stops = frame, colouring, stops
        self._words: list[tuple[int, Words]] = []
        self._marks: list[tuple[int, Mark]] = []
        self._covers: list[_Cover] = []
        self._painted = 0
        self.targets: list[Target] = []
        self.nameless: list[Nameless] = []
        self.scrolling: list[str] = []
        self.overlaid = False
        self._gestures: list[Gesture] = []
        self._swiped: dict[int, str] = {}
        self._turned: set[int] = set()

    @property
    def words(self) -> tuple[Words, ...]:
        """The texts; without a background where something in front of what scrolls may lie on them."""
        return tuple(replace(each, background=None) if self._covered(at, each) else each for at, each in self._words)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The icons, likewise."""
        return tuple(replace(each, background=None) if self._covered(at, each) else each for at, each in self._marks)

    @property
    def gestures(self) -> tuple[Gesture, ...]:
        """What asks for more than a tap; what scrolls does where no button pages through it."""
        swiped = (name for key, name in self._swiped.items() if key not in self._turned)
        return (*self._gestures, *(Gesture(item=name, asks="a swipe") for name in swiped))

    def read(self, item: QQuickItem, around: Around) -> None:
        """Read an item and all in it."""
        if not item.isVisible() or around.opacity * item.opacity() <= 0:
            return
        if item.objectName() == _SHOW:
            return
        if _behind(item):
            self.overlaid = True
            return
        box = box_of(item)
        around = around.within(item)
        if item.property("contentY") is not None and item.clip():
            around = self._scroller(item, around, box)
        elif item.clip():
            around = replace(around, room=around.room.shared(box), view=around.view.shared(box))
        if not box.shared(around.view).empty:
            around = self._look_at(item, around, box)
        aside = set_aside(item)
        for child in _in_front(item):
            if _key(child) not in aside:
                self.read(child, around)

    def _scroller(self, item: QQuickItem, around: Around, box: Box) -> Around:
        if item.property("contentHeight") > item.height() + 1:
            self._swiped[_key(item)] = name_of(item)
            if item.property("interactive"):
                self.scrolling.append(name_of(item))
        return replace(around, scroller=_key(item), view=around.view.shared(box))

    def _covered(self, painted: int, each: Words | Mark) -> bool:
        return bool(each.scroller) and any(
            cover.painted > painted and cover.scroller != each.scroller and not cover.box.shared(each.box).empty
            for cover in self._covers
        )

    def _look_at(self, item: QQuickItem, around: Around, box: Box) -> Around:
        self._painted += 1
        if item.inherits("QQuickRectangle"):
            self._covers.append(_Cover(self._painted, around.scroller, box))
        if is_text(item):
            self._words.append((self._painted, words(item, around, self._colouring)))
        elif is_icon(item):
            self._marks.append((self._painted, icon(item, around, box, self._colouring)))
        owned = bool(around.owners)
        found = interface(item)
        if found is None or found.state().invisible or _switched_off(item):
            role = None
        else:
            role = found.role()
            if role in _VALUED and found.valueInterface() is None:
                self.nameless.append(Nameless(item=name_of(item), lacks="value"))
        if role in _PRESSED and found is not None:
            self.targets.append(self._target(item, around, box, found.text(QAccessible.Text.Name), role.name))
            around = replace(around, owners=around.owners | {_key(item)}, owner_room=box)
            if (view := turns(item)) is not None:
                self._turned.add(_key(view))
        if not owned:
            self._touched(item, owner=bool(around.owners))
        return around

    def _touched(self, item: QQuickItem, *, owner: bool) -> None:
        """What it does with touches. Inside of a control that is the control's own affair."""
        listening = handlers(item)
        self._gestures.extend(Gesture(item=name_of(item), asks=each) for each in gestures((item, *listening)))
        if not owner and _taken_up(item, listening):
            self.nameless.append(Nameless(item=name_of(item), lacks="accessible owner"))

    def _target(self, item: QQuickItem, around: Around, box: Box, name: str, role: str) -> Target:
        stop = self._stops.get(_key(item), 0)
        if not stop and item.isEnabled() and self._stops:
            self.nameless.append(Nameless(item=name_of(item), lacks="way to it by Tab"))
        edged = self._colouring is not None and not around.scroller
        bare = edged and not any(is_text(each) or is_icon(each) for each in _visible_below(item))
        checked = _checked(item)
        parent = next(iter(ancestors(item)), item)
        return Target(
            key=_key(item),
            item=name_of(item),
            name=name,
            role=role,
            box=box,
            parent=_key(parent),
            inside=around.owners,
            order=stop,
            scroller=around.scroller,
            primary=item.inherits("QQuickControl") and item.property("kind") in _PRIMARY and item.property("size") != 0,
            checked=checked,
            signs=() if checked is None else tuple(_signs(item)),
            edge=self._colouring.edge(box) if bare and self._colouring else None,
        )


def box_of(item: QQuickItem) -> Box:
    """Where an item stands in the window."""
    corner = item.mapToScene(QPointF(0, 0))
    far = item.mapToScene(QPointF(item.width(), item.height()))
    return Box(corner.x(), corner.y(), far.x(), far.y())


def name_of(item: QQuickItem) -> str:
    """Its object name, or the one of what is around it and its type."""
    if item.objectName():
        return item.objectName()
    kind = type_name(item).removeprefix("QQuick")
    around = next((each.objectName() for each in ancestors(item) if each.objectName()), "")
    return f"{around}/{kind}" if around else kind


def _in_front(item: QQuickItem) -> list[QQuickItem]:
    """What is in an item. Of sheets and dialogs, all modal, only the one on top can be used."""
    children = child_items(item)
    if not item.inherits("QQuickOverlay"):
        return children
    return [each for each in children if each.inherits("QQuickPopupItem") and each.isVisible()][-1:]


def _behind(item: QQuickItem) -> bool:
    """Whether it is a part of the window that a dialog or sheet keeps from touches."""
    return item.objectName().endswith("Part") and not item.isEnabled()


def _stops(window: QQuickWindow) -> dict[int, int]:
    """Where each item stands in the order of Tab, from 1."""
    return {_key(item): place for place, item in enumerate(focus_chain(window), start=1)}


def _key(item: QObject) -> int:
    return int(shiboken6.getCppPointer(item)[0])


def _checked(item: QQuickItem) -> bool | None:
    for name in ("selected", "checked"):
        state = item.property(name)
        if isinstance(state, bool):
            return state
    return None


def _signs(item: QQuickItem) -> Iterator[str]:
    for each in _visible_below(item):
        if is_icon(each):
            yield f"{each.property('name')}{' filled' if each.property('filled') else ''}"
        elif is_text(each):
            yield f"weight {each.property('font').weight()}"
        else:
            yield type_name(each)


def _visible_below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in child_items(item):
        if child.isVisible() and child.opacity() > 0 and child.width() > 0:
            yield child
            yield from _visible_below(child)


def _switched_off(item: QQuickItem) -> bool:
    """A touch area is switched off by a property of its own, which only looks like every item's."""
    return item.inherits("QQuickMouseArea") and not item.property("enabled")


def _taken_up(item: QQuickItem, listening: Iterable[QObject]) -> bool:
    """Whether it does something with taps, by itself or by a handler in it. One that only keeps them off does not."""
    if item.inherits("QQuickMouseArea"):
        with meta_of(item) as kind:
            signals = [kind.method(kind.indexOfSignal(each)) for each in _TAPS]
            return not _switched_off(item) and any(item.isSignalConnected(each) for each in signals)
    return any(not each.inherits("QQuickHoverHandler") for each in listening)
