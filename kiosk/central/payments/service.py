"""What happens to attempts inside a transaction. No provider is asked here; `PaymentDesk` does that in between."""

from datetime import datetime, timedelta
from typing import Final, assert_never

import structlog
from sqlalchemy.orm import Session

from kiosk.central import live, orders
from kiosk.central.orders import OrderRow
from kiosk.central.payments import errors, repository
from kiosk.central.payments.models import AttemptRow
from kiosk.central.payments.port import AttemptKey, Charge, Showing
from kiosk.central.payments.repository import UNDECIDED
from kiosk.central.payments.rhythm import next_look
from kiosk.central.stores import TerminalIdentity
from kiosk.domain.orders import OrderState
from kiosk.domain.payments import (
    AnswerLost,
    AttemptEvent,
    AttemptState,
    CloseAsked,
    ClosedUnpaid,
    RefundBegun,
    RefundDone,
    Scanned,
    Settled,
    Shown,
    advance,
)
from kiosk.wire.live import PaymentMoved
from kiosk.wire.orders import PaidMessage
from kiosk.wire.payments import AttemptRequest

PRESENTED_HOLDS: Final = timedelta(seconds=20)
"""A request that was under way for longer is not charged: the terminal may have given it up.

Nor is one from a clock that far ahead: nobody can tell how old its code is.
"""
PAYMENT_HELD: Final = "payment-held"
QR_REFUSED: Final = "qr-refused"
REFUND_STUCK: Final = "refund-stuck"
_log = structlog.get_logger(__name__)


def begin(
    session: Session, sender: TerminalIdentity, request: AttemptRequest, now: datetime
) -> tuple[AttemptRow, bool]:
    """The attempt that a request asks for, and whether it is new. Raises a typed refusal when there may be none."""
    known = repository.attempt_anywhere(session, request.attempt_id)
    if known is not None:
        return _same(known, sender, request), False
    order = orders.order_of(session, sender, request.order_id)
    known = repository.attempt_anywhere(session, request.attempt_id)
    if known is not None:  # made while this request waited for the order
        return _same(known, sender, request), False
    _check(order, request)
    if request.presented_at is not None and abs(now - request.presented_at) > PRESENTED_HOLDS:
        raise errors.CodeTooOld(
            "The code was not read just now, by central's clock.", "Ask the customer to show it again."
        )
    if repository.undecided_attempt(session, sender.store_id, request.order_id):
        raise errors.AttemptOpen("Another attempt of this order can still be paid.", "Cancel that one first.")
    if repository.holds_money(session, sender.store_id, request.order_id):
        raise errors.PaymentHeld("The customer has paid another amount for it.", "Let staff see to that first.")
    row = AttemptRow(
        store_id=sender.store_id,
        attempt_id=request.attempt_id,
        order_id=request.order_id,
        terminal_id=sender.terminal_id,
        method=request.method,
        amount=request.amount,
        currency=request.currency,
        state=AttemptState.CREATED.value,
        scanned=False,
        qr_text="",
        reference="",
        settled=None,
        problem="",
        close_asked=False,
        created_at=now,
        expires_at=now + timedelta(seconds=request.valid_seconds),
        changed_at=now,
        presented=request.presented is not None,
    )
    row.look_at = next_look(row, now)
    repository.add(session, (row,))
    return row, True


def _same(known: AttemptRow, sender: TerminalIdentity, request: AttemptRequest) -> AttemptRow:
    mine = (known.store_id, known.terminal_id, known.order_id, known.method, known.amount, known.currency)
    asked = (
        sender.store_id, sender.terminal_id, request.order_id, request.method, request.amount, request.currency
    )  # fmt: skip
    if mine != asked:
        raise errors.AttemptConflict("This key was used for another attempt.", "Make a new key for a new attempt.")
    return known


def _check(order: OrderRow, request: AttemptRequest) -> None:
    if order.refusal:
        raise errors.OrderRefused(f"The order was refused ({order.refusal}).", "Let staff see to it.")
    if order.state == OrderState.CANCELLED:
        raise errors.OrderCancelled("The order was cancelled.", "Take a new order.")
    if not orders.payable(order):
        raise errors.OrderAlreadyPaid("The order is paid.", "Show the customer that it is; take no more money.")
    if (order.total, order.currency) != (request.amount, request.currency):
        wrong = f"The order costs {order.total} {order.currency}, not {request.amount} {request.currency}."
        raise errors.AmountDiffers(wrong, "Ask for exactly what the order costs.")


def attempt_of(session: Session, sender: TerminalIdentity, attempt_id: str) -> AttemptRow:
    """The sender's attempt. Raises `UnknownAttempt`."""
    row = repository.attempt(session, AttemptKey(sender.store_id, attempt_id))
    if row is None or row.terminal_id != sender.terminal_id:
        raise _unknown()
    return row


def key_of(session: Session, attempt_id: str) -> AttemptKey:
    """The attempt of that id, whichever store's it is: providers know no stores. Raises `UnknownAttempt`."""
    row = repository.attempt_anywhere(session, attempt_id)
    if row is None:
        raise _unknown()
    return AttemptKey(row.store_id, row.attempt_id)


def existing(session: Session, key: AttemptKey) -> AttemptRow:
    """An attempt, whoever's it is. Raises `UnknownAttempt`."""
    row = repository.attempt(session, key)
    if row is None:
        raise _unknown()
    return row


def wanted(session: Session, row: AttemptRow) -> bool:
    """Whether the attempt's order still waits for its money."""
    return orders.payable(orders.order(session, row.store_id, row.order_id))


def show(session: Session, key: AttemptKey, showing: Showing, now: datetime) -> AttemptRow:
    """The provider has the charge: keep its code."""
    row = locked(session, key)
    row.qr_text, row.reference = showing.qr_text, showing.reference
    return _apply(session, row, Shown(), now)


def refuse_code(session: Session, key: AttemptKey, now: datetime, reference: str = "") -> AttemptRow:
    """The code does not point to its provider: nobody is to see it, and staff are to know of it."""
    row = locked(session, key)
    row.qr_text, row.reference = "", row.reference or reference
    row.problem = QR_REFUSED
    orders.flag(session, row.store_id, row.order_id, QR_REFUSED)
    _log.error("payment code refused", attempt=row.attempt_id, store=row.store_id, method=row.method)
    row.close_asked = row.close_asked or row.attempt.state in UNDECIDED
    return _apply(session, row, CloseAsked(), now)


def stuck(session: Session, key: AttemptKey, code: str, now: datetime) -> AttemptRow:
    """The provider does not send late money back: staff must see to it, and it is asked again all the same."""
    row = locked(session, key)
    row.problem = f"refund-stuck: {code}"[:64]
    orders.flag(session, row.store_id, row.order_id, REFUND_STUCK)
    row.look_at = next_look(row, now)
    _log.error("refund stuck", attempt=row.attempt_id, store=row.store_id, code=code)
    return row


def ask_to_close(session: Session, key: AttemptKey, now: datetime) -> AttemptRow:
    """The attempt shall end without money, if it still can."""
    row = locked(session, key)
    row.close_asked = row.close_asked or row.attempt.state in UNDECIDED
    return _apply(session, row, CloseAsked(), now)


def record(session: Session, key: AttemptKey, event: AttemptEvent, now: datetime) -> AttemptRow:
    """Take in what the provider says, by notification or by answer, as often as it says it."""
    return _apply(session, locked(session, key), event, now)


def charge_of(row: AttemptRow) -> Charge:
    """What the provider is asked to collect for an attempt."""
    key = AttemptKey(row.store_id, row.attempt_id)
    taken = row.amount if row.settled is None else row.settled
    return Charge(key, taken, row.currency, row.created_at, row.expires_at, row.reference, row.presented)


def locked(session: Session, key: AttemptKey) -> AttemptRow:
    """An attempt, kept from other writers until the transaction ends. Raises `UnknownAttempt`."""
    row = repository.attempt_for_update(session, key)
    if row is None:
        raise _unknown()
    return row


def _unknown() -> errors.UnknownAttempt:
    return errors.UnknownAttempt("Central does not have this attempt.", "Begin it again with the same key.")


def _apply(session: Session, row: AttemptRow, event: AttemptEvent, now: datetime) -> AttemptRow:
    before = row.attempt
    match event:
        case Settled():
            _settle(session, row, event, now)
        case Shown() | Scanned() | CloseAsked() | ClosedUnpaid() | AnswerLost():
            if before.state in UNDECIDED:  # else the answer was overtaken by a definite one and says nothing new
                row.attempt = advance(before, event)
        case RefundBegun() | RefundDone():
            row.attempt = advance(before, event)
        case _:
            assert_never(event)
    if row.attempt != before:
        row.changed_at = now
    row.look_at = next_look(row, now)
    if row.attempt.state is AttemptState.REFUNDED:
        row.problem = ""
    if row.attempt.state is not before.state:
        moved = PaymentMoved(attempt_id=row.attempt_id, order_id=row.order_id, state=row.attempt.state)
        live.tell(session, row.store_id, moved, now, row.terminal_id)
        _log.info("attempt", attempt=row.attempt_id, store=row.store_id, was=before.state, now=row.state)
    return row


def _settle(session: Session, row: AttemptRow, settled: Settled, now: datetime) -> None:
    """Give the money to the order; what the order does not need (any more) is late and goes back."""
    before = row.attempt
    after = advance(before, settled)
    if after.state is AttemptState.HELD and before.state is not AttemptState.HELD:
        row.settled, row.problem = settled.amount, PAYMENT_HELD
        orders.flag(session, row.store_id, row.order_id, PAYMENT_HELD)
        _log.error("payment held", attempt=row.attempt_id, asked=row.amount, settled=settled.amount)
    if after.state is AttemptState.PAID and before.state is not AttemptState.PAID:
        paid = PaidMessage(amount=row.amount, method=row.method, attempt=row.attempt_id)
        if not orders.record_payment(session, row.store_id, row.order_id, row.attempt_id, paid, now):
            after = advance(advance(before, ClosedUnpaid()), settled)
    row.attempt = after
