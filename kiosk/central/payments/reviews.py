"""The list of payments that staff should look at."""

from sqlalchemy.orm import Session

from kiosk.central import orders
from kiosk.central.payments import repository
from kiosk.central.payments.models import AttemptRow
from kiosk.central.payments.port import AttemptKey
from kiosk.domain.payments import AttemptState
from kiosk.wire.payments import PaymentReview

_WITH_MONEY = (AttemptState.PAID, AttemptState.PAID_LATE, AttemptState.REFUNDING, AttemptState.REFUNDED)


def for_review(session: Session, store_id: str | None = None) -> tuple[PaymentReview, ...]:
    """Payments of a store, or of all, that staff should look at; the oldest first."""
    found = [(row, row.problem) for row in repository.for_review(session, store_id)]
    for refund in repository.stuck_refunds(session, store_id):
        row = repository.attempt(session, AttemptKey(refund.store_id, refund.attempt_id))
        if row is not None:
            found.append((row, f"refund-stuck: {refund.stuck}"))
    return tuple(_review(session, row, problem) for row, problem in sorted(found, key=lambda each: each[0].created_at))


def _review(session: Session, row: AttemptRow, problem: str) -> PaymentReview:
    return PaymentReview(
        attempt_id=row.attempt_id,
        store_id=row.store_id,
        order_id=row.order_id,
        pickup_number=orders.order(session, row.store_id, row.order_id).pickup_number,
        method=row.method,
        state=row.attempt.state,
        problem=problem,
        asked=row.amount,
        taken=_taken(row),
        currency=row.currency,
        created_at=row.created_at,
    )


def _taken(row: AttemptRow) -> int:
    if row.settled is not None:
        return row.settled
    return row.amount if row.attempt.state in _WITH_MONEY else 0
