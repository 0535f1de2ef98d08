"""A provider whose line breaks where a test wants it to, while its own books stay right."""

from dataclasses import dataclass, field

from kiosk.central.payments import (
    AttemptKey,
    Charge,
    CloseOutcome,
    CreateOutcome,
    QueryOutcome,
    Refund,
    RefundOutcome,
    Showing,
)
from kiosk.domain.payments import AnswerLost, ClosedUnpaid, RefundBegun, RefundDone, Settled, Shown
from kiosk.wire.payments import PaymentMethod


@dataclass
class Bank:
    """`lost` names the calls whose answers get lost after the bank has acted on them."""

    lost: set[str] = field(default_factory=set)
    slow_refunds: bool = False
    charges: dict[AttemptKey, str] = field(default_factory=dict)
    amounts: dict[AttemptKey, tuple[int, str]] = field(default_factory=dict)
    refunds: dict[tuple[AttemptKey, str], int] = field(default_factory=dict)

    def method(self) -> PaymentMethod:
        return PaymentMethod(id="bank", name={"en": "Bank"}, kind="qr", qr_schemes=("bank",), qr_hosts=("pay",))

    def create(self, charge: Charge) -> CreateOutcome:
        self.charges.setdefault(charge.key, "open")
        self.amounts[charge.key] = (charge.amount, charge.currency)
        return AnswerLost() if "create" in self.lost else Showing(f"bank://pay/{charge.key.attempt_id}")

    def query(self, charge: Charge) -> QueryOutcome:
        return AnswerLost() if "query" in self.lost else self._truth(charge.key)

    def close(self, charge: Charge) -> CloseOutcome:
        key = charge.key
        if self.charges.get(key) != "paid":
            self.charges[key] = "closed"
        if "close" in self.lost:
            return AnswerLost()
        return Settled(*self.amounts[key]) if self.charges[key] == "paid" else ClosedUnpaid()

    def refund(self, refund: Refund) -> RefundOutcome:
        self.refunds[refund.charge.key, refund.key] = refund.amount
        if "refund" in self.lost:
            return AnswerLost()
        return RefundBegun() if self.slow_refunds else RefundDone()

    def pay(self, key: AttemptKey, amount: int | None = None) -> Settled:
        """Money comes in, closed or not, as it does when a bank is slow."""
        self.charges[key] = "paid"
        asked, currency = self.amounts[key]
        self.amounts[key] = (amount or asked, currency)
        return Settled(*self.amounts[key])

    def _truth(self, key: AttemptKey) -> QueryOutcome:
        match self.charges.get(key):
            case "paid":
                return Settled(*self.amounts[key])
            case "closed":
                return ClosedUnpaid()
            case _:
                return Shown()
