"""What a simulated provider knows: charges and refunds, and the mishaps a test has written for it."""

import secrets
import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field

SLOW = "slow"
"""Says nothing until the other side has lost its patience; it acts all the same."""
FAILS = "500"
"""Answers 500 and does nothing."""
LOST = "lost"
"""Acts, and then the line breaks."""
DEAF = "deaf"
"""The line breaks before it acts."""


@dataclass
class SimCharge:
    """One charge. `status`: open, paid, closed, refunded (by other hands)."""

    number: str
    amount: int
    currency: str
    reference: str
    status: str = "open"
    scanned: bool = False
    taken: int = 0
    taken_at: float = 0


@dataclass
class SimRefund:
    number: str
    charge: str
    amount: int
    status: str
    at: float = field(default_factory=time.time)


@dataclass
class Books:
    """`taken` and `returned` count every movement of money, so that nothing moves twice unseen."""

    charges: dict[str, SimCharge] = field(default_factory=dict)
    refunds: dict[str, SimRefund] = field(default_factory=dict)
    mishaps: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    calls: list[str] = field(default_factory=list)
    slow_refunds: bool = False
    refunds_refused: bool = False
    closes_refused: bool = False
    payments: list[str] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)
    """How the wallets behind presented codes answer: `pays` (also one not named here), `password` or `broke`."""
    used: set[str] = field(default_factory=set)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def mishap(self, call: str) -> str:
        """What goes wrong with this call; each written mishap happens once."""
        with self.lock:
            self.calls.append(call)
            waiting = self.mishaps[call]
            return waiting.pop(0) if waiting else ""

    def create(self, number: str, amount: int, currency: str) -> SimCharge:
        with self.lock:
            reference = secrets.token_urlsafe(12)
            return self.charges.setdefault(number, SimCharge(number, amount, currency, reference))

    def pay(self, number: str, amount: int | None = None) -> None:
        """The customer pays: an open charge, or a closed one whose close came too late somewhere inside."""
        with self.lock:
            charge = self.charges[number]
            assert charge.status != "paid", "a provider takes a charge once"
            charge.status, charge.scanned = "paid", True
            charge.taken = charge.amount if amount is None else amount
            charge.taken_at = time.time()
            self.payments.append(number)

    def take(self, number: str, amount: int, currency: str, code: str) -> str:
        """Take money by a presented code, which works once: how its wallet answers."""
        with self.lock:
            assert number not in self.charges, "a presented code is asked with once"
            charge = self.create(number, amount, currency)
            answer = "used" if code in self.used else self.codes.get(code, "pays")
            self.used.add(code)
            match answer:
                case "pays":
                    self.pay(number)
                case "password":
                    charge.scanned = True
                case _:
                    charge.status = "closed"
            return answer

    def reverse(self, number: str) -> str:
        """End it, and send back what was taken: close or refund; refused when such are refused."""
        with self.lock:
            charge = self.charges.get(number)
            if self.closes_refused:
                return "refused"
            if charge is None or charge.status != "paid":
                self.close(number)
                return "close"
            self.refund(f"reverse-{number}", number, charge.taken)
            charge.status = "closed"
            return "refund"

    def close(self, number: str) -> str:
        """closed, paid, refused or unknown."""
        with self.lock:
            charge = self.charges.get(number)
            if charge is None:
                return "unknown"
            if self.closes_refused:
                return "refused"
            if charge.status == "open":
                charge.status = "closed"
            return charge.status

    def refund(self, number: str, charge_number: str, amount: int) -> SimRefund | None:
        """The refund, made once per number; None when there is not that much to send back."""
        with self.lock:
            known = self.refunds.get(number)
            if known is not None:
                assert (known.charge, known.amount) == (charge_number, amount), "one number, one refund"
                if not self.slow_refunds:
                    known.status = "done"
                return known
            charge = self.charges.get(charge_number)
            if charge is None or amount > charge.taken - self.sent_back(charge_number) or self.refunds_refused:
                return None
            made = SimRefund(number, charge_number, amount, "pending" if self.slow_refunds else "done")
            self.refunds[number] = made
            return made

    def sent_back(self, charge_number: str) -> int:
        return sum(refund.amount for refund in self.refunds.values() if refund.charge == charge_number)

    def kept(self, number: str) -> int:
        """What of the customer's money is still with the merchant."""
        with self.lock:
            charge = self.charges.get(number)
            return 0 if charge is None else charge.taken - self.sent_back(number)

    def moved(self, begins: float, ends: float) -> list[SimCharge | SimRefund]:
        """All money that moved in a time, in its order."""
        with self.lock:
            taken = [each for each in self.charges.values() if each.taken and begins <= each.taken_at < ends]
            back = [each for each in self.refunds.values() if begins <= each.at < ends]
        return [*taken, *back]
