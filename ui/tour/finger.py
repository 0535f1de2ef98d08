"""A finger on the real window: it taps and drags what is on the screen, and knows nothing of the code behind it."""

from collections.abc import Callable, Iterator
from time import monotonic

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.domain.errors import ShopError
from ui.knock import KNOCKS
from ui.tour.rows import in_use
from ui.tour.sight import ancestors

_LOOK_EVERY_MS = 20
_BETWEEN_TAPS_MS = 550
"""A kiosk takes a second tap within half a second for a tremble, so the finger waits."""


_LOOKS_AT_REST = 4
_SETTLED_SECONDS = 3
"""What moves longer, a countdown or a ring, moves for good."""
_EDGE = 0.15
"""Share of a scrolling area's height at its ends that is no place to tap."""


class NotOnScreen(ShopError):
    """What the tour looked for did not come to the screen in time."""

    code = "not-on-screen"


class Finger:
    """Finds items by object name, as a person finds them by sight: only what is visible."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()
        self._last_tap = 0.0

    def see(self, name: str, seconds: float = 15) -> QQuickItem:
        """Wait until the item of that name is on the screen; of several, the one in front."""
        found: list[QQuickItem] = []

        def looked() -> bool:
            found[:] = [item for item in self.visible() if item.objectName() == name]
            return bool(found)

        self.wait(looked, f"{name} did not come to the screen", seconds)
        return found[-1]

    def sees(self, name: str) -> bool:
        """Whether the item of that name is on the screen now."""
        return any(item.objectName() == name for item in self.visible())

    def knock(self) -> None:
        """Touch the corner that leads staff in, as often as that takes."""
        corner = QPoint(self._window.width() - 10, 10)
        for _ in range(KNOCKS):
            QTest.touchEvent(self._window, self._device).press(0, corner).commit()
            QTest.touchEvent(self._window, self._device).release(0, corner).commit()
            QTest.qWait(_LOOK_EVERY_MS)

    def tap(self, name: str, seconds: float = 15) -> None:
        """Wait for the item, bring it into view if it must be scrolled to, and tap its middle."""
        pause = self._last_tap + _BETWEEN_TAPS_MS / 1000 - monotonic()
        QTest.qWait(max(0, round(pause * 1000)))
        self.wait(lambda: self.see(name, seconds).isEnabled(), f"{name} cannot be pressed", seconds)
        self._reveal(name)
        middle = self._at_rest(name, seconds)
        QTest.touchEvent(self._window, self._device).press(0, middle).commit()
        QTest.qWait(_LOOK_EVERY_MS)
        QTest.touchEvent(self._window, self._device).release(0, middle).commit()
        self._last_tap = monotonic()
        QTest.qWait(_LOOK_EVERY_MS)

    def wait(self, condition: Callable[[], bool], otherwise: str, seconds: float = 15) -> None:
        """Let the program run until `condition` holds; raises `NotOnScreen` saying `otherwise` when it does not."""
        deadline = monotonic() + seconds
        while not condition():
            if monotonic() > deadline:
                raise NotOnScreen(f"{otherwise} within {seconds:g} s.", "Look at the step's picture.")
            QTest.qWait(_LOOK_EVERY_MS)

    def settle(self, milliseconds: int = 450) -> None:
        """Let movements on the screen come to their end."""
        settle(self._window, milliseconds)

    def visible(self) -> Iterator[QQuickItem]:
        """Every item that is shown, front or back, from the window down."""
        pending = [self._window.contentItem()]
        while pending:
            item = pending.pop()
            if item.isVisible() and item.opacity() > 0:
                yield item
                pending.extend(reversed(in_use(item)))

    def _at_rest(self, name: str, seconds: float) -> QPoint:
        """The item's middle, once it has stopped moving: screens find their layout over a few frames."""
        places: list[QPoint] = []

        def rests() -> bool:
            places.append(_middle(self.see(name)))
            return len(places) >= _LOOKS_AT_REST and len(set(map(QPoint.toTuple, places[-_LOOKS_AT_REST:]))) == 1

        self.wait(rests, f"{name} did not come to rest", seconds)
        return places[-1]

    def _reveal(self, name: str) -> None:
        """Drag what scrolls around the item until its middle stands well inside, or it goes no further.

        Lists use an item again for another row while they scroll, so it is looked for anew each time.
        """
        for _ in range(40):
            item = self.see(name)
            before = _middle(item)
            area = _hidden_by(item)
            if area is None:
                return
            self._drag(area, upwards=before.y() > _middle(area).y())
            if self.sees(name) and _middle(self.see(name)) == before:
                return

    def _drag(self, area: QQuickItem, *, upwards: bool) -> None:
        start = _middle(area)
        way = QPoint(0, round(area.height() * 0.25) * (-1 if upwards else 1))
        QTest.touchEvent(self._window, self._device).press(0, start).commit()
        for step in range(1, 11):
            QTest.qWait(10)
            QTest.touchEvent(self._window, self._device).move(0, start + way * step / 10).commit()
        QTest.qWait(150)
        QTest.touchEvent(self._window, self._device).release(0, start + way).commit()
        self.settle()


def settle(window: QQuickWindow, milliseconds: int) -> None:
    """Let the window run for so long, and on for as long as it still paints, up to a while.

    On a busy machine the time alone says nothing: what was to move in it may not have begun.
    """
    QTest.qWait(milliseconds)
    painted = QSignalSpy(window.frameSwapped)
    deadline = monotonic() + _SETTLED_SECONDS
    before = -1
    while before != painted.count() and monotonic() < deadline:
        before = painted.count()
        for _ in range(_LOOKS_AT_REST):
            QTest.qWait(_LOOK_EVERY_MS)


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _hidden_by(item: QQuickItem) -> QQuickItem | None:
    """The scrolling area around the item in whose edge, or beyond, its middle lies: bars may float over that edge."""
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    for area in ancestors(item):
        if area.clip() and area.property("contentY") is not None:
            inside, edge = area.mapFromScene(middle), area.height() * _EDGE
            if not edge <= inside.y() <= area.height() - edge:
                return area
    return None
