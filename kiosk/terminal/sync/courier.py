"""Carries order events to central, each until central has it on disk."""

import threading
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus

import structlog
from sqlalchemy import Connection

from kiosk.terminal.orders import (
    FOLLOWS_REFUSED,
    OrderDatabase,
    Refusal,
    acknowledge,
    counted,
    is_waiting,
    next_events,
    queue_again,
    refusal_of,
    set_aside,
    settle,
)
from kiosk.terminal.sync.client import CentralClient, HttpProblem, Unreachable
from kiosk.terminal.sync.flags import FlaggedEvent, note_flags
from kiosk.terminal.sync.loops import Backoff
from kiosk.wire.orders import BatchAnswer, EventAnswer, OrderBatch, OrderEventMessage, Verdict

_log = structlog.get_logger(__name__)

BATCH = 200
_IDLE_SECONDS = 15.0
UNREADABLE = "unreadable"
"""The code of an event that this terminal itself cannot read any more."""

_UNREADABLE = Refusal(
    UNREADABLE, "This terminal cannot read what it stored of this event; look the order up in a backup."
)
_SETTLING = frozenset({"paid", "cancelled"})


class Courier:
    """Sends the outbox. One thread runs `step`; any thread may `flush` one order's events ahead of the rest.

    `answered` is called when central has taken orders, or refused them.
    """

    def __init__(
        self,
        database: OrderDatabase,
        client: CentralClient,
        now: Callable[[], datetime],
        paired: Callable[[], bool],
        answered: Callable[[], None],
    ) -> None:
        self._answered = answered
        self._database = database
        self._client = client
        self._now = now
        self._paired = paired
        self._sending = threading.Lock()
        self._backoff = Backoff()

    def step(self) -> float:
        """Send what there is; how many seconds to wait before the next time."""
        while self._paired():
            with self._sending:
                events = self._next()
                if not events:
                    break
                if not self._send(events):
                    return self._backoff.failed()
            self._backoff.succeeded()
        return _IDLE_SECONDS

    def flush(self, order_id: str) -> bool:
        """Send this order's events now; whether central has them all. Who asks waits no longer than for a call."""
        with self._client.one_wait():
            if not self._sending.acquire(timeout=self._client.seconds_left):
                return False
            try:
                events = self._next(order_id)
                while events and self._send(events):
                    events = self._next(order_id)
            finally:
                self._sending.release()
        return not events

    def _next(self, order_id: str | None = None) -> tuple[OrderEventMessage, ...]:
        """The next that can be sent; what cannot be read is set aside, so that it stands in nobody's way."""
        while True:
            with self._database.read() as connection:
                found = next_events(connection, BATCH, order_id)
            if not found.unreadable:
                return found.events
            with self._database.write() as connection:
                for event in found.unreadable:
                    self._put_aside(connection, *event, _UNREADABLE)

    def _send(self, events: tuple[OrderEventMessage, ...]) -> bool:
        """Send a batch and act on each answer; whether that brought anything forward."""
        answer = self._client.call("POST", "/v1/orders", BatchAnswer, OrderBatch(events=events))
        match answer:
            case BatchAnswer():
                progress = self._take(events, answer)
                self._answered()
                return progress
            case HttpProblem(status=status) if answer.definite:
                return self._narrow(events, answer, status)
            case HttpProblem() | Unreachable():
                return False

    def _take(self, events: tuple[OrderEventMessage, ...], batch: BatchAnswer) -> bool:
        sent = {(event.order_id, event.sequence): event.fact.kind for event in events}
        progress = False
        with self._database.write() as connection:
            kept, flagged, now = [], [], self._now()
            for answer in batch.answers:
                key = (answer.order_id, answer.sequence)
                if key not in sent:
                    continue
                match answer.verdict:
                    case Verdict.ACCEPTED | Verdict.DUPLICATE:
                        kept.append(key)
                        flagged += _flags(answer, now)
                    case Verdict.REFUSED:
                        self._put_aside(connection, *key, Refusal(answer.code, answer.reason, answer.line))
                        progress = True
                    case Verdict.GAP:
                        progress |= self._fill(connection, answer)
            settle(connection, {order_id for order_id, n in kept if sent[order_id, n] in _SETTLING})
            acknowledge(connection, kept, now)
            counted(connection, {order_id for order_id, n in kept if n == 1}, batch.counted)
            note_flags(connection, flagged, now)
        return progress or bool(kept)

    def _narrow(self, events: tuple[OrderEventMessage, ...], problem: HttpProblem, status: int) -> bool:
        """A whole batch was refused: find the event that is to blame, and let it not keep back the others."""
        if status == HTTPStatus.NOT_FOUND:
            return False
        if len(events) == 1:
            event = events[0]
            with self._database.write() as connection:
                reason = problem.detail or problem.title
                self._put_aside(connection, event.order_id, event.sequence, Refusal(problem.code, reason))
            return True
        middle = len(events) // 2
        first = self._send(events[:middle])
        return self._send(events[middle:]) or first

    def _fill(self, connection: Connection, gap: EventAnswer) -> bool:
        """Central misses an earlier event: send that first. One that is set aside keeps its followers from central."""
        order_id, missed = gap.order_id, gap.expected or 1
        if queue_again(connection, self._now(), order_id, missed):
            return True
        if is_waiting(connection, order_id, missed):
            return False  # it was cut off on its way, and goes before this one next time
        refused = refusal_of(connection, order_id, missed) or gap.code
        reason = f"Central waits for event {missed} of this order, which was set aside ({refused})."
        self._put_aside(connection, order_id, gap.sequence, Refusal(FOLLOWS_REFUSED, reason))
        return True

    def _put_aside(self, connection: Connection, order_id: str, sequence: int, refusal: Refusal) -> None:
        _log.error("order-event-refused", order=order_id, sequence=sequence, code=refusal.code)
        set_aside(connection, order_id, sequence, refusal, self._now())


def _flags(answer: EventAnswer, now: datetime) -> list[FlaggedEvent]:
    if not answer.flag:
        return []
    code = answer.flag.split(" ", 1)[0]
    event = FlaggedEvent(
        order_id=answer.order_id, sequence=answer.sequence, code=code, reason=answer.reason, flagged_at=now
    )
    return [event]
