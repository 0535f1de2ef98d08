"""Payments that somebody should look at: what this terminal knows of them, what central knows, and what can be done."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.errors import ShopError
from kiosk.domain.payments import AttemptState
from kiosk.domain.rights import Action
from kiosk.terminal.orders import OrderDesk
from kiosk.terminal.payments import PaymentDesk, Way
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author
from kiosk.terminal.staff.trail import AuditTrail
from kiosk.terminal.sync import CentralClient, HttpProblem, Unreachable
from kiosk.wire.payments import (
    AttemptView,
    BillDifference,
    BillDifferences,
    PaymentReview,
    PaymentReviews,
    ReturnRequest,
)


class NotSentBack(ShopError):
    """Central did not send the money back; `code` says why."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason, "Look at the payment again.")
        self.code = code


@dataclass(frozen=True, slots=True)
class DoubtfulPayment:
    """One payment. `here` is its state at this terminal, None if it is another's; `there` what central says of it.

    `to_confirm`: it was by the shop's own code, and staff are to say whether it came.
    """

    attempt_id: str
    number: str
    method: str
    amount: int
    at: datetime
    here: AttemptState | None
    there: PaymentReview | None
    to_confirm: bool = False


@dataclass(frozen=True, slots=True)
class PaymentPage:
    """`asked` tells whether central answered: without it, only this terminal's own payments are known.

    `differences` is in what providers' bills and the books differ about payments of this store.
    """

    payments: tuple[DoubtfulPayment, ...]
    asked: bool
    differences: tuple[BillDifference, ...] = ()


class StaffPayments:
    """Asks central each time. Threads may share it."""

    def __init__(
        self, desk: PaymentDesk, orders: OrderDesk, client: CentralClient, guard: Guard, trail: AuditTrail
    ) -> None:
        self._desk = desk
        self._orders = orders
        self._client = client
        self._guard = guard
        self._trail = trail

    def page(self, author: Author) -> PaymentPage:
        """All payments without an outcome here, and those of the store that central holds, the oldest first.

        And what the daily check of the providers' bills found. Where central hangs, that is waited for once.
        """
        self._guard.check(author, Action.SEE_PAYMENTS)
        with self._client.one_wait():
            answer = self._client.call("GET", "/v1/payment-reviews", PaymentReviews)
            bills = self._client.call("GET", "/v1/bill-differences", BillDifferences)
        reviews = {each.attempt_id: each for each in answer.reviews} if isinstance(answer, PaymentReviews) else {}
        own = [
            DoubtfulPayment(
                each.id, self._orders.order(each.order_id).pickup_number, each.method, each.amount, each.created_at,
                each.state, reviews.pop(each.id, None), each.way is Way.OWN_CODE,
            )
            for each in self._desk.still_open()
        ]  # fmt: skip
        held = [
            DoubtfulPayment(each.attempt_id, each.pickup_number, each.method, each.taken, each.created_at, None, each)
            for each in reviews.values()
        ]
        found = tuple(sorted(own + held, key=lambda each: each.at))
        differences = bills.differences if isinstance(bills, BillDifferences) else ()
        return PaymentPage(found, isinstance(answer, PaymentReviews), differences)

    def ask_again(self, author: Author, payment: DoubtfulPayment) -> None:
        """Ask central about it now."""
        self._guard.check(author, Action.SEE_PAYMENTS)
        self._desk.refresh(payment.attempt_id)

    def send_back(self, author: Author, payment: DoubtfulPayment) -> None:
        """Have central send back what a held payment took. Raises `NotSentBack`."""
        self._guard.check(author, Action.RESOLVE_PAYMENT)
        self._trail.note(author, Action.RESOLVE_PAYMENT, payment.number, {}, {"send_back": payment.amount})
        path, request = f"/v1/payments/{payment.attempt_id}/return", ReturnRequest(by=author.staff_id)
        answer = self._client.call("POST", path, AttemptView, request)
        match answer:
            case AttemptView():
                return
            case HttpProblem():
                raise NotSentBack(answer.code, answer.title)
            case Unreachable():
                raise NotSentBack("unreachable", "Central does not answer.")
