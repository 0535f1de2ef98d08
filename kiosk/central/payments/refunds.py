"""What happens to refunds inside a transaction. No provider is asked here."""

from datetime import datetime, timedelta
from typing import assert_never

import structlog
from sqlalchemy.orm import Session

from kiosk.central import orders
from kiosk.central.payments import errors, repository, service
from kiosk.central.payments.models import RefundRow
from kiosk.central.payments.port import AttemptKey, RefundOutcome, RefundStuck
from kiosk.central.payments.rhythm import backoff
from kiosk.central.stores import TerminalIdentity
from kiosk.domain.payments import AnswerLost, AttemptState, RefundBegun, RefundDone
from kiosk.wire.payments import RefundRequest

_log = structlog.get_logger(__name__)


def begin(
    session: Session, sender: TerminalIdentity, attempt_id: str, request: RefundRequest, now: datetime
) -> RefundRow:
    """The refund that a request asks for. It counts on the order at once, so that no two exceed what was paid."""
    service.attempt_of(session, sender, attempt_id)
    key = AttemptKey(sender.store_id, attempt_id)
    row = service.locked(session, key)
    known = repository.refund(session, key, request.key)
    if known is not None:
        if known.amount != request.amount:
            raise errors.AttemptConflict("This key was used for another refund.", "Make a new key for a new refund.")
        return known
    if row.state != AttemptState.PAID:
        raise errors.AttemptNotPaid("This attempt holds no money of the order.", "Ask for the attempt's state.")
    order = orders.order_of(session, sender, row.order_id)
    left = order.paid - order.refunded
    if request.amount > left:
        raise errors.RefundTooLarge(f"{left} of what was paid is left.", "Ask for no more than that.")
    orders.record_refund(session, row.store_id, row.order_id, request.amount, now)
    refund = RefundRow(
        store_id=row.store_id,
        attempt_id=attempt_id,
        key=request.key,
        amount=request.amount,
        asked_at=now,
        done_at=None,
        stuck="",
        look_at=now + backoff(timedelta()),
    )
    repository.add(session, (refund,))
    return refund


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
