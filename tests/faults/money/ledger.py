"""What a provider knows, in memory, speaking through the port: its books are always right, its answers may be lost."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from kiosk.central.payments import Charge, CloseOutcome, CreateOutcome, QueryOutcome, Refund, RefundOutcome, Showing
from kiosk.central.payments.port import RefundStuck
from kiosk.domain.payments import AnswerLost, ClosedUnpaid, RefundBegun, RefundDone, Scanned, Settled, Shown
from kiosk.wire.payments import PaymentMethod

T = TypeVar("T")

BANK = "bank"


@dataclass
class Entry:
    """One charge: what was asked, what was taken, and what went back, each refund under its number."""

    charge: Charge
    open: bool = True
    scanned: bool = False
    taken: int = 0
    back: dict[str, int] = field(default_factory=dict)
    through: set[str] = field(default_factory=set)

    @property
    def kept(self) -> int:
        """What is with the merchant, and not on its way back."""
        return self.taken - sum(self.back.values())


@dataclass
class Ledger:
    """`between` is called before and after each question is acted on: whatever happens meanwhile happens there."""

    now: Callable[[], datetime]
    between: Callable[[], None]
    entries: dict[str, Entry] = field(default_factory=dict)
    deaf: bool = False
    loses_answers: bool = False
    declines: bool = False
    slow_refunds: bool = False
    refuses_refunds: bool = False

    def mend(self) -> None:
        """Everything works again."""
        self.deaf = self.loses_answers = self.declines = self.slow_refunds = self.refuses_refunds = False

    def method(self) -> PaymentMethod:
        return PaymentMethod(id=BANK, name={"en": "Bank"}, kind="qr", qr_schemes=("bank",), qr_hosts=("pay",))

    def create(self, charge: Charge) -> CreateOutcome:
        return self._answered(lambda: self._create(charge))

    def query(self, charge: Charge) -> QueryOutcome:
        return self._answered(lambda: self._truth(charge))

    def close(self, charge: Charge) -> CloseOutcome:
        return self._answered(lambda: self._close(charge))

    def refund(self, refund: Refund) -> RefundOutcome:
        return self._answered(lambda: self._refund(refund))

    def can_be_paid(self, number: str) -> bool:
        """By a phone that scans it now, or by one that had scanned it before it was closed."""
        entry = self.entries[number]
        return not entry.taken and (entry.open or entry.scanned) and self.now() < entry.charge.expires_at

    def scan(self, number: str) -> None:
        if self.can_be_paid(number):
            self.entries[number].scanned = True

    def pay(self, number: str, amount: int) -> None:
        if self.can_be_paid(number):
            entry = self.entries[number]
            entry.open, entry.scanned, entry.taken = False, True, amount

    def notice(self, number: str) -> Settled | ClosedUnpaid | None:
        """What it would tell of a charge by itself."""
        entry = self.entries[number]
        if entry.taken:
            return Settled(entry.taken, entry.charge.currency)
        return None if entry.open else ClosedUnpaid()

    def _answered(self, act: Callable[[], T]) -> T | AnswerLost:
        self.between()
        if self.deaf:
            return AnswerLost()
        answer = act()
        lost = self.loses_answers
        self.between()
        return AnswerLost() if lost else answer

    def _create(self, charge: Charge) -> CreateOutcome:
        if self.declines:
            return ClosedUnpaid()
        entry = self.entries.setdefault(charge.key.attempt_id, Entry(charge))
        return Showing(f"bank://pay/{charge.key.attempt_id}") if entry.open else AnswerLost()

    def _truth(self, charge: Charge) -> QueryOutcome:
        entry = self.entries.get(charge.key.attempt_id)
        if entry is None:
            return Shown()  # as with Alipay: a trade does not exist until it is scanned
        if entry.taken:
            return Settled(entry.taken, charge.currency)
        if not entry.open or self.now() >= entry.charge.expires_at:
            return ClosedUnpaid()
        return Scanned() if entry.scanned else Shown()

    def _close(self, charge: Charge) -> CloseOutcome:
        entry = self.entries.get(charge.key.attempt_id)
        if entry is None:
            return ClosedUnpaid()
        entry.open = False
        return Settled(entry.taken, charge.currency) if entry.taken else ClosedUnpaid()

    def _refund(self, refund: Refund) -> RefundOutcome:
        entry = self.entries[refund.charge.key.attempt_id]
        if self.refuses_refunds:
            return RefundStuck("NOT_ENOUGH")
        if refund.number not in entry.back:
            assert refund.amount <= entry.kept, "more is to go back than was taken"
            entry.back[refund.number] = refund.amount
        if not self.slow_refunds:
            entry.through.add(refund.number)
        return RefundDone() if refund.number in entry.through else RefundBegun()
