"""How long the GUI thread is kept from its event loop, turn by turn. Needs Qt's own event loop: `QT_NO_GLIB=1`."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow


class GuiThread:
    """Measures turns of the event loop, from one sleep to the next, without the scene graph's own painting.

    `turns` are milliseconds of the thread's processor time, so that a busy machine does not spoil them.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self.turns: list[float] = []
        self._slept = self._painting = self._painted = 0.0

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Measure while the context lasts."""
        pairs = (
            (QAbstractEventDispatcher.instance().aboutToBlock, self._sleep),
            (self._window.afterAnimating, self._paint),
            (self._window.frameSwapped, self._swapped),
        )
        self._slept, self._painted = thread_time(), 0.0
        for signal, slot in pairs:
            signal.connect(slot)
        try:
            yield
        finally:
            for signal, slot in pairs:
                signal.disconnect(slot)

    def _sleep(self) -> None:
        now = thread_time()
        self.turns.append((now - self._slept - self._painted) * 1000)
        self._slept, self._painted = now, 0.0

    def _paint(self) -> None:
        self._painting = thread_time()

    def _swapped(self) -> None:
        self._painted += thread_time() - self._painting


def let_run(milliseconds: int) -> None:
    """Let the event loop turn for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def percentile(values: list[float], share: float) -> float:
    """The value that so large a share does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
