"""The one port behind which every online way to pay stands."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, runtime_checkable

from pydantic import SecretStr

from kiosk.domain.payments import AnswerLost, ClosedUnpaid, RefundBegun, RefundDone, Scanned, Settled, Shown
from kiosk.wire.payments import PaymentMethod


@dataclass(frozen=True, slots=True)
class AttemptKey:
    """Which attempt is meant; `attempt_id` is the merchant's number of it at every provider."""

    store_id: str
    attempt_id: str


@dataclass(frozen=True, slots=True)
class Charge:
    """What a provider is asked to collect: `amount` in minor units of `currency`, until `expires_at`.

    `reference` is the provider's own name of it, empty while that is not known: also when the answer that carried it
    was lost. `presented`: it is by the code of the customer's phone, which is not kept.
    """

    key: AttemptKey
    amount: int
    currency: str
    created_at: datetime
    expires_at: datetime
    reference: str = ""
    presented: bool = False


@dataclass(frozen=True, slots=True)
class Refund:
    """What a provider is asked to send back of a charge; the same `key` again is the same refund."""

    charge: Charge
    key: str
    amount: int

    @property
    def number(self) -> str:
        """The merchant's number of this refund: one per attempt and key, short enough for every provider."""
        return hashlib.sha256(f"{self.charge.key.attempt_id}/{self.key}".encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Showing:
    """The provider has the charge; the customer scans `qr_text`."""

    qr_text: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class RefundStuck:
    """The provider will not send the money back until somebody does something; `code` is the provider's reason."""

    code: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What a provider's notification says, once it has proved where it comes from.

    No `event`: something about the attempt changed that is better asked for, such as the end of a refund.
    """

    attempt_id: str
    event: Settled | ClosedUnpaid | None = None


PresentedOutcome = Settled | Scanned | ClosedUnpaid | AnswerLost
"""`Scanned`: the customer is asked for the password on the phone."""
CreateOutcome = Showing | ClosedUnpaid | AnswerLost
QueryOutcome = Shown | Scanned | Settled | ClosedUnpaid | AnswerLost
CloseOutcome = ClosedUnpaid | Settled | AnswerLost
RefundOutcome = RefundDone | RefundBegun | RefundStuck | AnswerLost


class PaymentProvider(Protocol):
    """A provider, asked from no transaction: what it says is then recorded in one.

    Every call is safe to repeat. A call that gets no definite answer (a time-out, a 5xx, a broken line, an answer that
    does not prove where it comes from) returns `AnswerLost`; it never raises for that, and it never guesses.
    """

    def method(self) -> PaymentMethod:
        """How it is offered to customers."""

    def create(self, charge: Charge) -> CreateOutcome:
        """Open a charge; the same charge again answers with the same code. `ClosedUnpaid` when it is declined."""

    def query(self, charge: Charge) -> QueryOutcome:
        """What is true of a charge now."""

    def close(self, charge: Charge) -> CloseOutcome:
        """End a charge so that it can never be paid. When the money was quicker the answer is `Settled`."""

    def refund(self, refund: Refund) -> RefundOutcome:
        """Send money back. `RefundBegun` when it was accepted and is not through yet."""


@runtime_checkable
class TakesPresented(Protocol):
    """A provider that also takes money by the code on a customer's phone.

    `query` and `close` know such a charge by its `presented`: closing it sends back what may have been taken meanwhile.
    """

    def take(self, charge: Charge, code: SecretStr) -> PresentedOutcome:
        """Ask for the money once; the code is said to nobody but the provider."""


class Notifying(Protocol):
    """A provider that also calls by itself. `thanks` is what it wants to hear when a notification was taken in."""

    thanks: str

    def end(self) -> None:
        """Let go of what it holds; the server stops."""

    def read_notice(self, headers: Mapping[str, str], body: bytes) -> Notice:
        """What a notification says; `headers` in lower case. Raises `NoticeRefused` unless it is the provider's."""


@dataclass(frozen=True, slots=True)
class BillEntry:
    """One movement of money on a provider's bill: a payment, or with its number a `refund`. Positive minor units."""

    attempt_id: str
    amount: int
    currency: str
    refund: str = ""


@dataclass(frozen=True, slots=True)
class Bill:
    """What a provider says moved on one of its days, which is not everybody's: from `begins` until before `ends`."""

    begins: datetime
    ends: datetime
    entries: tuple[BillEntry, ...]


class Billing(Protocol):
    """A provider that gives its bill of a day, so that central's books can be held against it."""

    def bill(self, day: date) -> Bill:
        """All that moved on that day of the provider's. Raises `BillUnavailable` when it cannot be had whole."""
