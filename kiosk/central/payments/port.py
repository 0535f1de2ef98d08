"""The one port behind which every online way to pay stands."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.payments import AnswerLost, ClosedUnpaid, RefundBegun, RefundDone, Scanned, Settled, Shown
from kiosk.wire.payments import PaymentMethod


@dataclass(frozen=True, slots=True)
class AttemptKey:
    """Which attempt is meant; `attempt_id` is the merchant's number of it at every provider."""

    store_id: str
    attempt_id: str


@dataclass(frozen=True, slots=True)
class Charge:
    """What a provider is asked to collect: `amount` in minor units of `currency`, until `expires_at`."""

    key: AttemptKey
    amount: int
    currency: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Refund:
    """What a provider is asked to send back; the same `key` again is the same refund."""

    attempt: AttemptKey
    key: str
    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class Showing:
    """The provider has the charge; the customer scans `qr_text`."""

    qr_text: str


CreateOutcome = Showing | ClosedUnpaid | AnswerLost
QueryOutcome = Shown | Scanned | Settled | ClosedUnpaid | AnswerLost
CloseOutcome = ClosedUnpaid | Settled | AnswerLost
RefundOutcome = RefundDone | RefundBegun | AnswerLost


class PaymentProvider(Protocol):
    """A provider, asked from no transaction: what it says is then recorded in one.

    Every call is safe to repeat. A call that gets no definite answer (a time-out, a 5xx, a broken line) returns
    `AnswerLost`; it never raises for that, and it never guesses.
    """

    def method(self) -> PaymentMethod:
        """How it is offered to customers."""

    def create(self, charge: Charge) -> CreateOutcome:
        """Open a charge; the same charge again answers with the same code. `ClosedUnpaid` when it is declined."""

    def query(self, key: AttemptKey) -> QueryOutcome:
        """What is true of a charge now."""

    def close(self, key: AttemptKey) -> CloseOutcome:
        """End a charge so that it can never be paid. When the money was quicker the answer is `Settled`."""

    def refund(self, refund: Refund) -> RefundOutcome:
        """Send money back. `RefundBegun` when it was accepted and is not through yet."""
