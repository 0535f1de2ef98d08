"""Finding an order of today by its pickup number: where it stands and what it costs, and nothing that was ordered."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from threading import Lock
from typing import Final

from kiosk.domain.numbers import is_pickup_number
from kiosk.terminal.orders import OrderDesk, OrderRecord
from kiosk.terminal.sync import HttpProblem, Office
from kiosk.wire.orders import OrderGlance

TRIES: Final = 10
SPAN_SECONDS: Final = 60.0
"""So many numbers may be tried in so long: enough for who looks for one, little for who tries them all."""


@dataclass(frozen=True, slots=True)
class NoSuchNumber:
    """No order of today has it; `everywhere` is False when central could not be asked about the store's other ones."""

    everywhere: bool


@dataclass(frozen=True, slots=True)
class TooManyNumbers:
    """Too many were tried; again after `seconds`."""

    seconds: int


Finding = OrderGlance | NoSuchNumber | TooManyNumbers


class OrderLookup:
    """Looks on this terminal's disk and, when it can, at central. Threads may share it."""

    def __init__(self, desk: OrderDesk, client: Office, seconds: Callable[[], float] = time.monotonic) -> None:
        self._desk = desk
        self._client = client
        self._seconds = seconds
        self._tries: deque[float] = deque()
        self._lock = Lock()

    def find(self, number: str) -> Finding:
        """The order of today with that pickup number, in this store. Central's word is newer than this disk's."""
        wait = self._count_try()
        if wait:
            return TooManyNumbers(wait)
        wanted = number.strip().upper()
        if not is_pickup_number(wanted):
            return NoSuchNumber(everywhere=True)
        own = next((each for each in self._desk.today() if each.pickup_number == wanted), None)
        match self._client.call("GET", f"/v1/orders/numbers/{wanted}", OrderGlance):
            case OrderGlance() as glance:
                return glance
            case HttpProblem(status=HTTPStatus.TOO_MANY_REQUESTS) if own is None:
                return TooManyNumbers(round(SPAN_SECONDS))
            case answer:
                known = isinstance(answer, HttpProblem) and answer.status == HTTPStatus.NOT_FOUND
                return _glance(own) if own else NoSuchNumber(everywhere=known)

    def _count_try(self) -> int:
        """Count one more try; the seconds to wait where there were too many."""
        now = self._seconds()
        with self._lock:
            while self._tries and self._tries[0] <= now - SPAN_SECONDS:
                self._tries.popleft()
            if len(self._tries) >= TRIES:
                return max(1, round(self._tries[0] + SPAN_SECONDS - now))
            self._tries.append(now)
            return 0


def _glance(record: OrderRecord) -> OrderGlance:
    return OrderGlance(
        pickup_number=record.pickup_number,
        state=record.state.value,
        total=record.total,
        refunded=record.refunded,
        currency=record.currency,
        placed_at=record.placed_at,
    )
