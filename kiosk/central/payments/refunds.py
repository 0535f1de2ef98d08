"""What happens to refunds inside a transaction. No provider is asked here."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, assert_never

import structlog
from sqlalchemy.orm import Session

from kiosk.central import orders, staff
from kiosk.central.orders import OrderRow
from kiosk.central.payments import errors, repository, service
from kiosk.central.payments.models import RefundRow
from kiosk.central.payments.port import AttemptKey, RefundOutcome, RefundStuck
from kiosk.central.payments.rhythm import backoff
from kiosk.central.stores import TerminalIdentity
from kiosk.domain.payments import AnswerLost, AttemptState, RefundBegun, RefundDone
from kiosk.domain.rights import Action
from kiosk.wire.audit import Details
from kiosk.wire.payments import RefundRequest, ReturnRequest

LATE: Final = "late"
"""The key of the refund of late or unwanted money, which is the whole of it."""

_log = structlog.get_logger(__name__)


def begin(
    session: Session, sender: TerminalIdentity, attempt_id: str, request: RefundRequest, now: datetime
) -> RefundRow:
    """The refund that a request asks for. It counts on the order at once, so that no two exceed what was paid.

    What one person may send back is counted over the whole order. Raises a typed refusal.
    """
    service.attempt_of(session, sender, attempt_id)
    key = AttemptKey(sender.store_id, attempt_id)
    row = service.locked(session, key)
    known = repository.refund(session, key, request.key)
    if known is not None:
        if (request.amount or known.amount, list(request.lines)) != (known.amount, known.lines):
            raise errors.AttemptConflict("This key was used for another refund.", "Make a new key for a new refund.")
        return known
    if row.state != AttemptState.PAID:
        raise errors.AttemptNotPaid("This attempt holds no money of the order.", "Ask for the attempt's state.")
    order = orders.order_of(session, sender, row.order_id)
    amount = request.amount or _worth(session, key, order, request.lines)
    left = order.paid - order.refunded
    if amount > left:
        raise errors.RefundTooLarge(f"{left} of what was paid is left.", "Ask for no more than that.")
    so_far = order.refunded + amount
    person = staff.author(session, sender.store_id, request.by, Action.REFUND, now, code=request.code, amount=so_far)
    before: Details = {"refunded": order.refunded, "currency": row.currency}
    after: Details = {"refunded": so_far, "currency": row.currency, "attempt": attempt_id, "key": request.key}
    orders.record_refund(session, row.store_id, row.order_id, amount, now)
    refund = RefundRow(
        store_id=row.store_id,
        attempt_id=attempt_id,
        key=request.key,
        lines=list(request.lines),
        by=request.by,
        amount=amount,
        asked_at=now,
        done_at=None,
        stuck="",
        look_at=now + backoff(timedelta()),
    )
    repository.add(session, (refund,))
    staff.note(session, person, Action.REFUND, row.order_id, before, after, now)
    return refund


def _worth(session: Session, key: AttemptKey, order: OrderRow, lines: Sequence[int]) -> int:
    """What was paid for these lines; each goes back once."""
    nets = [line.net for line in orders.receipt(session, order).lines]
    gone = {line for refund in repository.refunds_of(session, key) for line in refund.lines}
    for line in lines:
        if not 1 <= line <= len(nets) or line in gone or lines.count(line) > 1:
            raise errors.UnknownLine(f"Line {line} cannot go back.", f"Name lines from 1 to {len(nets)}, each once.")
    return sum(nets[line - 1] for line in lines)


def authorize_return(
    session: Session, sender: TerminalIdentity, attempt_id: str, request: ReturnRequest, now: datetime
) -> AttemptKey:
    """Whether this person may send back what a held attempt took. Raises a typed refusal."""
    row = service.attempt_of(session, sender, attempt_id)
    taken = row.amount if row.settled is None else row.settled
    wanted = Action.RESOLVE_PAYMENT
    person = staff.author(session, sender.store_id, request.by, wanted, now, code=request.code, amount=taken)
    if row.state != AttemptState.HELD:
        raise errors.AttemptNotHeld("Nothing of this attempt is held.", "Ask for the attempt's state.")
    before: Details = {"held": taken, "currency": row.currency, "attempt": attempt_id}
    staff.note(session, person, wanted, row.order_id, before, {"held": 0, "currency": row.currency}, now)
    return AttemptKey(row.store_id, row.attempt_id)


def record(session: Session, key: AttemptKey, refund_key: str, outcome: RefundOutcome, now: datetime) -> RefundRow:
    """Take in what the provider says of a refund."""
    refund = repository.refund(session, key, refund_key)
    assert refund is not None, "a refund is on disk before the provider is asked"
    match outcome:
        case RefundDone():
            refund.done_at, refund.stuck, refund.look_at = refund.done_at or now, "", None
        case RefundStuck(code):
            row = service.locked(session, key)
            refund.stuck = code[:64]
            orders.flag(session, row.store_id, row.order_id, service.REFUND_STUCK)
            _log.error("refund stuck", attempt=row.attempt_id, store=row.store_id, code=code)
        case RefundBegun() | AnswerLost():
            pass
        case _:
            assert_never(outcome)
    if refund.done_at is None:
        refund.look_at = now + backoff(now - refund.asked_at)
    return refund
