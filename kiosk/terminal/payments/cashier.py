"""Brings every open attempt to its outcome: asks, polls, closes, and sweeps what is unknown."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from http import HTTPStatus

import structlog
from pydantic import SecretStr
from sqlalchemy import Connection

from kiosk.domain.errors import IllegalTransition
from kiosk.domain.orders import OrderState, Paid
from kiosk.domain.payments import AnswerLost, AttemptState, CloseAsked, ClosedUnpaid
from kiosk.terminal.changes import AttemptChanged, Changes, OrderChanged
from kiosk.terminal.orders import OrderDatabase, append_event, find_order
from kiosk.terminal.payments import attempts
from kiosk.terminal.payments.moves import QR_REFUSED, adopted, moved
from kiosk.terminal.payments.presented import UNDER_WAY, VALID_SECONDS
from kiosk.terminal.payments.records import AttemptRecord, Way
from kiosk.terminal.sync import BARE_PROBLEM, Backoff, HttpProblem, Office, Unreachable
from kiosk.wire.payments import AttemptRequest, AttemptView, CancelRequest, PaymentMethod

_log = structlog.get_logger(__name__)

UNREACHABLE = "unreachable"
"""The problem of an attempt that could not be asked about."""

_PAYABLE = (OrderState.PLACED, OrderState.AWAITING_PAYMENT)
_PATIENCE = 3
"""Lost answers in a row before a code on the screen counts as unknown."""
_IDLE_SECONDS = 15.0
_LOOK_BACK = timedelta(seconds=90)
"""After its code has expired a closed attempt is looked at once more: by then central knows of money that came late."""
_REMEMBERED = timedelta(days=1)


@dataclass(slots=True)
class _Turn:
    """When an attempt is looked at next, on the monotonic clock; `late`: it is closed, and nobody waits for it."""

    due: float = 0.0
    backoff: Backoff = field(default_factory=Backoff)
    late: bool = False
    looked_back: bool = False


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Seconds between polls while a code is shown, and how long a code is to be valid."""

    poll_seconds: float
    valid_seconds: int


class Cashier:
    """One thread runs `step`; any thread may say that an attempt wants attention."""

    def __init__(
        self,
        database: OrderDatabase,
        client: Office,
        flush: Callable[[str], bool],
        method: Callable[[str], PaymentMethod | None],
        now: Callable[[], datetime],
        changes: Changes,
        rhythm: Rhythm,
        presented: Callable[[str], tuple[SecretStr, datetime] | None] = lambda _: None,
    ) -> None:
        self._database = database
        self._client = client
        self._flush = flush
        self._method = method
        self._now = now
        self._changes = changes
        self._rhythm = rhythm
        self._presented = presented
        self._lock = threading.Lock()
        with database.read() as connection:
            followed = (*attempts.closed_since(connection, now() - _REMEMBERED), *attempts.still_open(connection))
        self._turns = {record.id: _Turn(late=not record.open) for record in followed if _at_central(record)}

    def attend(self, attempt_id: str) -> None:
        """Look at this attempt at the next step."""
        with self._lock:
            turn = self._turns.setdefault(attempt_id, _Turn())
            turn.due, turn.late = 0.0, False

    def attend_all(self) -> None:
        """Look at every open attempt at the next step: central is back."""
        with self._lock:
            for turn in self._turns.values():
                turn.due = turn.due if turn.late else 0.0

    def step(self) -> float:
        """Look at the attempts that are due, the newest first: someone stands before it. Seconds until the next is.

        Of those that nobody waits for any more one at a time. Where central does not answer, the rest is for the next
        step: by then somebody may stand before a newer one.
        """
        with self._lock:
            due = [(attempt_id, turn.late) for attempt_id, turn in self._turns.items() if turn.due <= time.monotonic()]
        late = [attempt_id for attempt_id, is_late in due if is_late][:1]
        for attempt_id in (*(each for each, is_late in reversed(due) if not is_late), *late):
            if self._look_at(attempt_id).problem == UNREACHABLE:
                break
        with self._lock:
            next_due = min((turn.due for turn in self._turns.values()), default=time.monotonic() + _IDLE_SECONDS)
        return max(0.0, next_due - time.monotonic())

    def _look_at(self, attempt_id: str) -> AttemptRecord:
        turn = self._turns[attempt_id]
        turn.due = float("inf")
        try:
            record = self._brought_further(attempt_id, turn)
        except BaseException:
            turn.due = time.monotonic() + turn.backoff.failed()  # the disk may be full now and not later
            raise
        with self._lock:
            pause = self._pause(record, turn) if _at_central(record) else None
            if pause is None:
                del self._turns[attempt_id]
            else:
                turn.late = not record.open
                turn.due = min(turn.due, time.monotonic() + pause)
        return record

    def _brought_further(self, attempt_id: str, turn: _Turn) -> AttemptRecord:
        with self._database.read() as connection:
            record = attempts.find(connection, attempt_id)
            payable = find_order(connection, record.order_id).state in _PAYABLE
        if not _at_central(record):
            return record
        if record.state is AttemptState.CLOSED:
            return self._save(self._looked_back(record, turn))
        return self._save(self._advance(record, payable, turn.backoff.failures))

    def _looked_back(self, record: AttemptRecord, turn: _Turn) -> AttemptRecord:
        """Whether money came to a closed attempt after all, and where it is."""
        match self._client.call("GET", f"/v1/payments/{record.id}", AttemptView):
            case AttemptView() as view:
                turn.looked_back = self._now() >= self._last_look(record)
                return self._adopt(record, view)
            case HttpProblem(definite=True):
                turn.looked_back = True
            case HttpProblem() | Unreachable():
                pass
        return record

    def _last_look(self, record: AttemptRecord) -> datetime:
        return self._ends(record) + _LOOK_BACK

    def _pause(self, record: AttemptRecord, turn: _Turn) -> float | None:
        """Seconds until it is looked at again; None: never."""
        backoff = turn.backoff
        if record.state is AttemptState.CLOSED:
            wait = (self._last_look(record) - self._now()).total_seconds()
            return None if turn.looked_back else wait if wait > 0 else backoff.failed()
        if record.state is AttemptState.SHOWING and record.problem != UNREACHABLE:
            backoff.succeeded()
            return self._rhythm.poll_seconds
        return backoff.failed()

    def _advance(self, record: AttemptRecord, payable: bool, failures: int) -> AttemptRecord:
        if record.state in (AttemptState.PAID_LATE, AttemptState.REFUNDING):
            return self._poll(record, failures)
        pointless = not payable and not record.qr_text and record.way is not Way.PRESENTED
        if record.close_asked or pointless or self._expired(record):
            return self._close(record)
        if record.way is Way.PRESENTED:
            return self._take(record, failures)
        return self._poll(record, failures) if record.qr_text else self._open(record)

    def _expired(self, record: AttemptRecord) -> bool:
        return self._now() >= self._ends(record)

    def _ends(self, record: AttemptRecord) -> datetime:
        return record.expires_at or record.created_at + timedelta(seconds=self._rhythm.valid_seconds)

    def _open(self, record: AttemptRecord) -> AttemptRecord:
        """Ask for the attempt, under the same key however often: central has the order before it is asked."""
        with self._client.one_wait():
            if not self._flush(record.order_id):
                return replace(record, problem=UNREACHABLE)
            return self._ask(record, _request(record, self._rhythm.valid_seconds))

    def _take(self, record: AttemptRecord, failures: int) -> AttemptRecord:
        """By the code of the customer's phone: ask once; without it only what became of that can be asked."""
        held = self._presented(record.id)
        if held is None:
            return self._poll(record, failures)
        code, at = held
        request = _request(record, VALID_SECONDS).model_copy(update={"presented": code, "presented_at": at})
        with self._client.one_wait():
            if not self._flush(record.order_id):
                return moved(record, ClosedUnpaid(), UNREACHABLE)
            return self._ask(record, request)

    def _ask(self, record: AttemptRecord, request: AttemptRequest) -> AttemptRecord:
        match self._client.call("POST", "/v1/payments", AttemptView, request):
            case AttemptView() as view:
                return self._adopt(record, view)
            case HttpProblem(definite=True, code=code):
                return moved(record, ClosedUnpaid(), code)
            case HttpProblem() | Unreachable():
                return moved(record, AnswerLost(), UNREACHABLE)

    def _poll(self, record: AttemptRecord, failures: int) -> AttemptRecord:
        match self._client.call("GET", f"/v1/payments/{record.id}", AttemptView):
            case AttemptView() as view:
                return self._adopt(record, view)
            case HttpProblem(status=HTTPStatus.NOT_FOUND, code=code) if code != BARE_PROBLEM and self._never_asked(
                record
            ):
                return moved(record, ClosedUnpaid(), record.problem)
            case HttpProblem() | Unreachable():
                if record.state is AttemptState.SHOWING and failures + 1 < _PATIENCE:
                    return replace(record, problem=UNREACHABLE)
                return moved(record, AnswerLost(), UNREACHABLE)

    def _never_asked(self, record: AttemptRecord) -> bool:
        """Whether what central does not know by now can never have taken money."""
        return record.way is Way.PRESENTED and self._now() >= record.created_at + UNDER_WAY

    def _close(self, record: AttemptRecord) -> AttemptRecord:
        """Ask for the attempt to be closed; what central answers is the truth, also when it says paid."""
        record = self._save(moved(record, CloseAsked(), record.problem))
        if self._presented(record.id) is not None:
            return moved(record, ClosedUnpaid(), record.problem)  # central was not asked yet
        why = CancelRequest(reason=QR_REFUSED if record.problem == QR_REFUSED else "")
        match self._client.call("POST", f"/v1/payments/{record.id}/cancel", AttemptView, why):
            case AttemptView() as view:
                return self._adopt(record, view)
            case HttpProblem(status=HTTPStatus.NOT_FOUND, code=code) if (
                code != BARE_PROBLEM and not record.qr_text and (record.way is Way.SCAN or self._never_asked(record))
            ):
                return moved(record, ClosedUnpaid(), record.problem)
            case HttpProblem() | Unreachable():
                return moved(record, AnswerLost(), UNREACHABLE)

    def _adopt(self, record: AttemptRecord, view: AttemptView) -> AttemptRecord:
        after = adopted(record, view, self._method(record.method))
        if after.problem != record.problem and after.problem:
            _log.error("payment-attempt-problem", attempt=record.id, order=record.order_id, problem=after.problem)
        return after

    def _save(self, record: AttemptRecord) -> AttemptRecord:
        """Write an attempt, and with it what it means for the order; then tell."""
        with self._database.write() as connection:
            stored = attempts.find(connection, record.id)
            if stored.close_asked and not record.close_asked:
                record = moved(record, CloseAsked(), record.problem)
            paid = record.state is AttemptState.PAID and stored.state is not AttemptState.PAID
            if paid:
                record = self._pay_order(connection, record)
            if record != stored:
                attempts.save(connection, record)
        if paid:
            self._changes.tell(OrderChanged(record.order_id))
        if record != stored:
            self._changes.tell(AttemptChanged(record.id))
        return record

    def _pay_order(self, connection: Connection, record: AttemptRecord) -> AttemptRecord:
        try:
            append_event(connection, record.order_id, Paid(record.amount, record.method, record.id), self._now())
        except IllegalTransition:
            _log.exception("payment-for-settled-order", attempt=record.id, order=record.order_id)
            return replace(record, problem="order-not-payable")
        return record


def _request(record: AttemptRecord, valid_seconds: int) -> AttemptRequest:
    return AttemptRequest(
        attempt_id=record.id,
        order_id=record.order_id,
        method=record.method,
        amount=record.amount,
        currency=record.currency,
        valid_seconds=valid_seconds,
    )


def _at_central(record: AttemptRecord) -> bool:
    """Whether central can tell more of it; of the shop's own codes it knows nothing."""
    return (record.open or record.state is AttemptState.CLOSED) and record.way is not Way.OWN_CODE
