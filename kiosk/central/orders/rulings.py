"""What central makes of a fact about an order that it knows."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.central.orders.models import HeldOrder, OrderRow
from kiosk.domain import orders as domain
from kiosk.domain.errors import IllegalTransition
from kiosk.domain.orders import OrderState
from kiosk.wire.orders import (
    CancelledMessage,
    Fact,
    PaidMessage,
    PaymentAskedMessage,
    PlacedMessage,
    ProgressMessage,
    RefundedMessage,
    Verdict,
)

_PROGRESS: dict[str, domain.OrderEvent] = {
    "preparation_begun": domain.PreparationBegun(),
    "made_ready": domain.MadeReady(),
    "collected": domain.Collected(),
}
_UNPAID = frozenset({OrderState.PLACED, OrderState.AWAITING_PAYMENT})


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict with its code and reason, the codes flagged for staff, and the line of the order that it is about."""

    verdict: Verdict
    code: str = ""
    reason: str = ""
    flag: str = ""
    line: int | None = None


ACCEPTED = Ruling(Verdict.ACCEPTED)


def refuse(code: str, reason: str, line: int | None = None) -> Ruling:
    """A refusal."""
    return Ruling(Verdict.REFUSED, code, reason, line=line)


def payable(order: OrderRow) -> bool:
    """Whether the order still waits for its money."""
    return not order.refusal and order.status.state in _UNPAID


def rule(order: HeldOrder, fact: Fact) -> Ruling:
    """Let `order` take the fact in, or say why it does not; a refused fact leaves the order as it was."""
    match fact:
        case PaidMessage(attempt=None):
            return _paid_at_the_counter(order, fact)
        case PaidMessage():
            return _paid_by_attempt(order, fact)
        case CancelledMessage() if order.status.paid:
            return refuse("order-already-paid", "It was paid before it was cancelled; the payment stands.")
        case RefundedMessage() if order.payment_attempt:
            return _refund_confirmed(order, fact)
        case PaymentAskedMessage() if order.status.paid:
            return ACCEPTED  # the news of the payment was quicker than the news of the question
        case _ if order.refusal and not isinstance(fact, CancelledMessage):
            return refuse("order-refused", f"The order was refused ({order.refusal}).")
        case _:
            return _advance(order, _event(fact))


def _paid_at_the_counter(order: HeldOrder, paid: PaidMessage) -> Ruling:
    if order.status.paid:
        return refuse("order-already-paid", "Its payment is on record; staff must see to the second one.")
    if paid.amount != order.status.total:
        return refuse("amount-differs", f"It costs {order.status.total}, not {paid.amount}.")
    ruling = _advance(order, domain.Paid(paid.amount, paid.method))
    if ruling.verdict is not Verdict.ACCEPTED:
        return ruling
    order.payment_method = paid.method
    if not order.refusal:
        return ruling
    flag, order.refusal = order.refusal, ""  # a paid order is never refused
    order.flag(flag)
    return Ruling(Verdict.ACCEPTED, flag=flag)


def _paid_by_attempt(order: HeldOrder, paid: PaidMessage) -> Ruling:
    """The terminal repeats what central recorded when the attempt was settled; it never counts twice."""
    if order.payment_attempt is None or order.payment_attempt != paid.attempt:
        return refuse("attempt-not-paid", "This attempt has not paid this order here; ask for the attempt's state.")
    if paid.amount != order.status.paid:
        return refuse("amount-differs", f"The attempt paid {order.status.paid}, not {paid.amount}.")
    return ACCEPTED


def _refund_confirmed(order: HeldOrder, refunded: RefundedMessage) -> Ruling:
    """What was paid by an attempt goes back through it: central made the refund, the terminal repeats it."""
    confirmed = order.refunds_confirmed + refunded.amount
    if refunded.amount <= 0 or confirmed > order.status.refunded:
        made = order.status.refunded
        return refuse("refund-not-made", f"{made} went back so far; ask for the refund of the attempt first.")
    order.refunds_confirmed = confirmed
    return ACCEPTED


def _advance(order: HeldOrder, event: domain.OrderEvent) -> Ruling:
    try:
        order.status = domain.advance(order.status, event)
    except IllegalTransition as refusal:
        return refuse(refusal.code, refusal.message)
    return ACCEPTED


def _event(fact: Fact) -> domain.OrderEvent:
    match fact:
        case PlacedMessage(total=total):
            return domain.Placed(total)
        case PaymentAskedMessage(method=method):
            return domain.PaymentAsked(method)
        case PaidMessage(amount=amount, method=method, attempt=attempt):
            return domain.Paid(amount, method, attempt)
        case CancelledMessage(reason=reason):
            return domain.Cancelled(reason)
        case RefundedMessage(amount=amount):
            return domain.Refunded(amount)
        case ProgressMessage(kind=kind):
            return _PROGRESS[kind]
        case _:
            assert_never(fact)
