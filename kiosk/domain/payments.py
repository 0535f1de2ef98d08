"""One try to pay one order.

    created → showing → paid                 showing → closing → closed
    closed → paid late → refunding → refunded      held → refunding → refunded
    created | showing | closing → unknown, and from there to whatever turns out to be true

An unknown is never failed automatically; when cancel and payment race, payment wins; a settled amount that is not the
amount asked is held for staff, who may send it back. The same events come from the provider's notification and from
the poll's answer, so each may come twice.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.domain.errors import IllegalTransition


class AttemptState(StrEnum):
    """Where an attempt is."""

    CREATED = "created"
    SHOWING = "showing"
    CLOSING = "closing"
    CLOSED = "closed"
    PAID = "paid"
    PAID_LATE = "paid_late"
    REFUNDING = "refunding"
    REFUNDED = "refunded"
    UNKNOWN = "unknown"
    HELD = "held"


OPEN_STATES = frozenset(
    {
        AttemptState.CREATED,
        AttemptState.SHOWING,
        AttemptState.CLOSING,
        AttemptState.UNKNOWN,
        AttemptState.PAID_LATE,
        AttemptState.REFUNDING,
    }
)
"""States that still want to be resolved: resumed at start-up and swept in the background."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """An attempt and the amount asked, in minor units. Its id is the key every retry carries."""

    id: str
    order: str
    method: str
    amount: int
    currency: str
    state: AttemptState = AttemptState.CREATED
    scanned: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """The provider has the attempt; its code is on the screen."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """The customer's phone has read the code."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The provider says money was taken."""

    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class CloseAsked:
    """The customer cancelled, or the time is up: the provider is asked to close."""


@dataclass(frozen=True, slots=True)
class ClosedUnpaid:
    """The provider says it is closed and no money was taken."""


@dataclass(frozen=True, slots=True)
class AnswerLost:
    """No definite answer came; the truth is with the provider."""


@dataclass(frozen=True, slots=True)
class RefundBegun:
    """The provider was asked to send back late money, or money that staff held and did not want."""


@dataclass(frozen=True, slots=True)
class RefundDone:
    """The provider says the money went back."""


AttemptEvent = Shown | Scanned | Settled | CloseAsked | ClosedUnpaid | AnswerLost | RefundBegun | RefundDone

_S = AttemptState
_STEPS: dict[type[AttemptEvent], dict[AttemptState, AttemptState]] = {
    Shown: {_S.CREATED: _S.SHOWING, _S.UNKNOWN: _S.SHOWING, _S.SHOWING: _S.SHOWING, _S.CLOSING: _S.CLOSING},
    CloseAsked: {
        _S.CREATED: _S.CLOSING,
        _S.SHOWING: _S.CLOSING,
        _S.UNKNOWN: _S.CLOSING,
        _S.CLOSING: _S.CLOSING,
        _S.CLOSED: _S.CLOSED,
        _S.PAID: _S.PAID,
    },
    ClosedUnpaid: {
        _S.CREATED: _S.CLOSED,
        _S.SHOWING: _S.CLOSED,
        _S.CLOSING: _S.CLOSED,
        _S.UNKNOWN: _S.CLOSED,
        _S.CLOSED: _S.CLOSED,
    },
    AnswerLost: {
        _S.CREATED: _S.UNKNOWN,
        _S.SHOWING: _S.UNKNOWN,
        _S.CLOSING: _S.UNKNOWN,
        _S.UNKNOWN: _S.UNKNOWN,
        _S.REFUNDING: _S.REFUNDING,
        _S.PAID_LATE: _S.PAID_LATE,
    },
    Settled: {
        _S.CREATED: _S.PAID,
        _S.SHOWING: _S.PAID,
        _S.CLOSING: _S.PAID,
        _S.UNKNOWN: _S.PAID,
        _S.PAID: _S.PAID,
        _S.CLOSED: _S.PAID_LATE,
        _S.PAID_LATE: _S.PAID_LATE,
        _S.REFUNDING: _S.REFUNDING,
        _S.REFUNDED: _S.REFUNDED,
        _S.HELD: _S.HELD,
    },
    RefundBegun: {
        _S.PAID_LATE: _S.REFUNDING,
        _S.HELD: _S.REFUNDING,
        _S.REFUNDING: _S.REFUNDING,
        _S.REFUNDED: _S.REFUNDED,
    },
    RefundDone: {_S.PAID_LATE: _S.REFUNDED, _S.REFUNDING: _S.REFUNDED, _S.REFUNDED: _S.REFUNDED},
}


def advance(attempt: Attempt, event: AttemptEvent) -> Attempt:
    """The attempt after one more event. Raises `IllegalTransition` for an event that cannot follow."""
    match event:
        case Scanned():
            open_to_scan = attempt.state in (_S.CREATED, _S.SHOWING, _S.UNKNOWN)
            return replace(attempt, scanned=True) if open_to_scan else attempt
        case Settled(amount, currency) if (amount, currency) != (attempt.amount, attempt.currency):
            on_its_way_back = attempt.state in (_S.REFUNDING, _S.REFUNDED)
            return attempt if on_its_way_back else replace(attempt, state=_S.HELD)
        case Shown() | Settled() | CloseAsked() | ClosedUnpaid() | AnswerLost() | RefundBegun() | RefundDone():
            return replace(attempt, state=_next(attempt.state, event))
        case _:
            assert_never(event)


def _next(state: AttemptState, event: AttemptEvent) -> AttemptState:
    name = type(event).__name__
    try:
        return _STEPS[type(event)][state]
    except KeyError:
        remedy = "Ask the provider what is true and act on that."
        raise IllegalTransition(f"{name} cannot follow {state}.", remedy) from None
