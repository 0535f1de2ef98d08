"""How an attempt moves on what central says of it. Pure: no disk, no network."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kiosk.domain import payments
from kiosk.domain.errors import IllegalTransition
from kiosk.domain.payments import Attempt, AttemptEvent, AttemptState
from kiosk.terminal.payments.records import AttemptRecord, Way
from kiosk.wire.payments import AttemptView, PaymentMethod

QR_REFUSED: Final = "qr-refused"
"""The problem of an attempt whose code does not point to its provider."""


def moved(record: AttemptRecord, event: AttemptEvent, problem: str = "") -> AttemptRecord:
    """The record after an event; one that comes too late changes nothing but the problem."""
    try:
        attempt = payments.advance(_attempt(record), event)
    except IllegalTransition:
        return replace(record, problem=problem)
    close_asked = record.close_asked or isinstance(event, payments.CloseAsked)
    return replace(record, state=attempt.state, scanned=attempt.scanned, close_asked=close_asked, problem=problem)


def adopted(record: AttemptRecord, view: AttemptView, method: PaymentMethod | None) -> AttemptRecord:
    """The record after central told what it knows. A code that may not be shown closes the attempt instead."""
    if (view.attempt_id, view.order_id) != (record.id, record.order_id):
        return replace(record, problem="another-attempt")
    if view.state is AttemptState.HELD or (view.amount, view.currency) != (record.amount, record.currency):
        return replace(record, state=AttemptState.HELD, problem="amount-differs")
    if record.state is AttemptState.CLOSED and view.state is AttemptState.PAID:
        return replace(record, state=AttemptState.PAID, problem="")  # central gave the money to the order
    for event in _events(view):
        record = moved(record, event, record.problem if record.close_asked else "")
    record = replace(record, expires_at=view.expires_at)
    if record.state is not AttemptState.SHOWING or record.qr_text or record.way is Way.PRESENTED:
        return record
    if method is None or not method.allows(view.qr_text):
        return moved(record, payments.CloseAsked(), QR_REFUSED)
    return replace(record, qr_text=view.qr_text)


def _events(view: AttemptView) -> Iterator[AttemptEvent]:
    settled = payments.Settled(view.amount, view.currency)
    match view.state:
        case AttemptState.CREATED | AttemptState.HELD:
            pass
        case AttemptState.SHOWING:
            yield payments.Shown()
            if view.scanned:
                yield payments.Scanned()
        case AttemptState.CLOSING:
            yield payments.CloseAsked()
        case AttemptState.UNKNOWN:
            yield payments.AnswerLost()
        case AttemptState.CLOSED:
            yield payments.ClosedUnpaid()
        case AttemptState.PAID:
            yield settled
        case AttemptState.PAID_LATE:
            yield from (payments.ClosedUnpaid(), settled)
        case AttemptState.REFUNDING:
            yield from (payments.ClosedUnpaid(), settled, payments.RefundBegun())
        case AttemptState.REFUNDED:
            yield from (payments.ClosedUnpaid(), settled, payments.RefundBegun(), payments.RefundDone())


def _attempt(record: AttemptRecord) -> Attempt:
    return Attempt(
        record.id, record.order_id, record.method, record.amount, record.currency, record.state, record.scanned
    )
