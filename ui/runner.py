"""The one background worker: nothing on the GUI thread waits for disk or network."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import structlog
from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.domain.errors import ShopError

T = TypeVar("T")

_log = structlog.get_logger(__name__)


class Runner(QObject):
    """Runs work one piece after the other and hands each result back on the thread this object lives in."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ui-background")
        self._open = True
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        refused: Callable[[ShopError], None] | None = None,
    ) -> None:
        """Do `work` in the background, then call `done` with its result, or `refused` with the shop's refusal.

        A refusal that nobody takes, and any other error, is logged: the screen stays as it is.
        """
        if self._open:
            self._pool.submit(self._work, work, done, refused)

    def close(self) -> None:
        """Drop what has not begun, wait for what has, and deliver nothing more."""
        self._open = False
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(
        self, work: Callable[[], T], done: Callable[[T], None], refused: Callable[[ShopError], None] | None
    ) -> None:
        try:
            result = work()
        except ShopError as error:
            if refused is None:
                _log.warning("refused", code=error.code, message=error.message)
                return
            answer, refusal = refused, error
            self._finished.emit(lambda: answer(refusal))
        except Exception:  # noqa: BLE001 - whatever fails in the background must not end it
            _log.exception("background-work-failed")
        else:
            self._finished.emit(lambda: done(result))

    @Slot(object)
    def _deliver(self, hand_over: Callable[[], None]) -> None:
        if self._open:
            hand_over()
