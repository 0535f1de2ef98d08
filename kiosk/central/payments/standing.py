"""What has happened to a customer's money, in one word for an order."""

from typing import Final

from sqlalchemy.orm import Session

from kiosk.central.payments import repository
from kiosk.domain.payments import AttemptState

_MATTERS: Final = (
    AttemptState.HELD,
    AttemptState.UNKNOWN,
    AttemptState.CLOSING,
    AttemptState.PAID_LATE,
    AttemptState.REFUNDING,
    AttemptState.REFUNDED,
    AttemptState.CLOSED,
)
"""What the customer wants to know before anything else, the most urgent first. That it is paid, the order says."""


def money_of(session: Session, store_id: str, order_id: str) -> AttemptState | None:
    """The state of the order's attempts that matters most to the customer; None where there is nothing to say."""
    states = {row.attempt.state for row in repository.attempts_of_order(session, store_id, order_id)}
    if AttemptState.PAID in states or AttemptState.SHOWING in states:
        states.discard(AttemptState.CLOSED)  # an earlier try, and another one followed
    return next((state for state in _MATTERS if state in states), None)
