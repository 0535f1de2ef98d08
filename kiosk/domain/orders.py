"""An order's life: the facts about it, and the state they lead to.

placed → awaiting payment → paid → preparing → ready → collected
placed | awaiting payment → cancelled          paid … collected → refunded (whole; a part leaves the state)
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, assert_never

from kiosk.domain.errors import IllegalTransition


class OrderState(StrEnum):
    """Where an order is."""

    PLACED = "placed"
    AWAITING_PAYMENT = "awaiting_payment"
    PAID = "paid"
    PREPARING = "preparing"
    READY = "ready"
    COLLECTED = "collected"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"


OVER: Final = frozenset({OrderState.COLLECTED, OrderState.CANCELLED, OrderState.REFUNDED})
"""Nobody waits for such an order any more; every other one is somebody's to see to, whatever the day."""


@dataclass(frozen=True, slots=True)
class Placed:
    """The customer ordered for `total` minor units."""

    total: int


@dataclass(frozen=True, slots=True)
class PaymentAsked:
    """The customer chose a method; the first attempt, or another one after a failed one."""

    method: str


@dataclass(frozen=True, slots=True)
class Paid:
    """`amount` minor units were taken by `method`; `attempt` names the try, None at the counter."""

    amount: int
    method: str
    attempt: str | None = None


@dataclass(frozen=True, slots=True)
class PreparationBegun:
    """The kitchen has begun."""


@dataclass(frozen=True, slots=True)
class MadeReady:
    """The order waits at the counter."""


@dataclass(frozen=True, slots=True)
class Collected:
    """The customer has it."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The order is off; only an unpaid one can be. `reason` is a code."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refunded:
    """`amount` minor units went back to the customer."""

    amount: int


OrderEvent = Placed | PaymentAsked | Paid | PreparationBegun | MadeReady | Collected | Cancelled | Refunded


@dataclass(frozen=True, slots=True)
class OrderStatus:
    """What the events so far amount to; amounts in minor units."""

    state: OrderState
    total: int
    paid: int = 0
    refunded: int = 0


_UNPAID = frozenset({OrderState.PLACED, OrderState.AWAITING_PAYMENT})
_MONEY_TAKEN = frozenset({OrderState.PAID, OrderState.PREPARING, OrderState.READY, OrderState.COLLECTED})


def advance(status: OrderStatus | None, event: OrderEvent) -> OrderStatus:
    """The status after one more event; `None` is before the first.

    Raises `IllegalTransition` for an event that cannot follow, and leaves everything as it was.
    """
    if status is None:
        if isinstance(event, Placed) and event.total >= 0:
            return OrderStatus(OrderState.PLACED, event.total)
        raise _illegal("nothing", event)
    match event:
        case Placed():
            raise _illegal(status.state, event)
        case PaymentAsked():
            return _step(status, event, _UNPAID, OrderState.AWAITING_PAYMENT)
        case Paid(amount):
            if amount != status.total:
                raise IllegalTransition(
                    f"{amount} was paid for an order of {status.total}.", "Hold it and let staff decide."
                )
            return replace(_step(status, event, _UNPAID, OrderState.PAID), paid=amount)
        case PreparationBegun():
            return _step(status, event, {OrderState.PAID}, OrderState.PREPARING)
        case MadeReady():
            return _step(status, event, {OrderState.PAID, OrderState.PREPARING}, OrderState.READY)
        case Collected():
            return _step(status, event, {OrderState.READY}, OrderState.COLLECTED)
        case Cancelled():
            return _step(status, event, _UNPAID, OrderState.CANCELLED)
        case Refunded(amount):
            return _refund(status, event, amount)
        case _:
            assert_never(event)


def replay(events: Iterable[OrderEvent]) -> OrderStatus:
    """The status that a whole history leads to."""
    status: OrderStatus | None = None
    for event in events:
        status = advance(status, event)
    if status is None:
        raise IllegalTransition("An order has no events.", "Send its first event.")
    return status


def _refund(status: OrderStatus, event: OrderEvent, amount: int) -> OrderStatus:
    refunded = status.refunded + amount
    if status.state not in _MONEY_TAKEN or amount <= 0 or refunded > status.paid:
        raise _illegal(status.state, event)
    state = OrderState.REFUNDED if refunded == status.paid else status.state
    return replace(status, refunded=refunded, state=state)


def _step(status: OrderStatus, event: OrderEvent, allowed: Iterable[OrderState], to: OrderState) -> OrderStatus:
    if status.state not in allowed:
        raise _illegal(status.state, event)
    return replace(status, state=to)


def _illegal(state: str, event: OrderEvent) -> IllegalTransition:
    name = type(event).__name__
    return IllegalTransition(f"{name} cannot follow {state}.", "Read the order again and act on its present state.")
