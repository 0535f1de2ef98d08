"""Where batches of orders come in: those that wait at once share one transaction, and so one wait for the disk."""

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Final

from kiosk.central.database import Database
from kiosk.central.orders import service
from kiosk.central.orders.intake import Batch
from kiosk.wire.orders import BatchAnswer

_TOGETHER: Final = 32
"""Batches in one transaction at most."""


class _Waiting:
    """A batch at the door, and what became of it."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.outcome: BatchAnswer | Exception | None = None


class Door:
    """Takes batches in, each whole or not at all; what one of them does wrong harms no other."""

    def __init__(
        self, database: Database, clock: Callable[[], datetime], committed: Callable[[list[BatchAnswer]], None]
    ) -> None:
        self._database = database
        self._clock = clock
        self._committed = committed
        self._queue: list[_Waiting] = []
        self._queueing = threading.Lock()
        self._turn = threading.Lock()

    def take(self, batch: Batch) -> BatchAnswer:
        """Central's answer, after everything in it is on disk. Whoever has the turn does the work of all that wait."""
        mine = _Waiting(batch)
        with self._queueing:
            self._queue.append(mine)
        with self._turn:
            while mine.outcome is None:
                self._commit(self._next())
        if isinstance(mine.outcome, Exception):
            raise mine.outcome
        return mine.outcome

    def _next(self) -> list[_Waiting]:
        with self._queueing:
            together, self._queue = self._queue[:_TOGETHER], self._queue[_TOGETHER:]
        return together

    def _commit(self, together: list[_Waiting]) -> None:
        try:
            with self._database.write() as session:
                answers = service.take(session, [each.batch for each in together], self._clock())
        except Exception as fault:  # noqa: BLE001  handed to whoever brought the batch
            self._one_by_one(together, fault)
        else:
            self._committed(answers)
            for each, answer in zip(together, answers, strict=True):
                each.outcome = answer

    def _one_by_one(self, together: list[_Waiting], fault: Exception) -> None:
        """Nothing of them was kept: find the one to blame by itself."""
        if len(together) == 1:
            together[0].outcome = fault
        else:
            for each in together:
                self._commit([each])
