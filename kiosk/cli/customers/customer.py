"""One customer from the cart to the receipt, through the real order desk and payment desk."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from kiosk.cli.customers.phone import Phone, Tapped
from kiosk.cli.customers.wishes import Wish, wish
from kiosk.domain.payments import AttemptState
from kiosk.terminal import (
    AttemptChanged,
    AttemptRecord,
    AttemptStillOpen,
    Change,
    LineRefused,
    NoCatalog,
    OrderRecord,
    PriceChanged,
    Terminal,
)

COUNTER = "counter"
_CHANGES_OF_MIND = 20


@dataclass(frozen=True, slots=True)
class Waiting:
    """An order whose payment is not known yet."""

    order_id: str
    attempt_id: str


Outcome = OrderRecord | Waiting


class Customer:
    """Orders and pays. `patience` is how many seconds a customer looks at a screen that does not move on."""

    def __init__(self, terminal: Terminal, phone: Phone, patience: float) -> None:
        self._terminal = terminal
        self._phone = phone
        self._patience = patience
        self._moved = threading.Condition()
        terminal.on_change(self._notice)

    def order(self, random: Random) -> tuple[OrderRecord, Wish]:
        """Fill a cart and place it; what sells out or changes its price meanwhile is thought over again."""
        refusal: Exception = NoCatalog()
        for _ in range(_CHANGES_OF_MIND):
            wanted = self._wish(random)
            total = self._terminal.orders.quote(wanted.cart).total
            try:
                return self._terminal.orders.place(wanted.cart, wanted.language, total), wanted
            except (LineRefused, PriceChanged) as changed:
                refusal = changed
        raise refusal

    def pay(self, order: OrderRecord, at_counter: bool) -> Outcome:
        """Pay by code where that works, else at the counter. Who sees nothing come of it gives up; a payment wins."""
        online = [method.id for method in self._terminal.payments.methods() if method.kind != COUNTER]
        if at_counter or not online or not order.total:
            return self._pay_clerk(order.order_id)
        attempt = self._terminal.payments.begin(order.order_id, online[0])
        shown = self._watch(attempt.id, _answered)
        if shown.state is AttemptState.SHOWING and shown.qr_text:
            tapped = self._phone.pay(shown.qr_text)
            self._terminal.payments.refresh(attempt.id)
            if tapped is not Tapped.NOT_SENT:
                self._watch(attempt.id, lambda seen: not seen.open)
        self._terminal.payments.cancel(attempt.id)
        return self.settle(Waiting(order.order_id, attempt.id))

    def settle(self, waiting: Waiting) -> Outcome:
        """What is known by now: paid, or not and then the clerk takes the money, or still unknown."""
        attempt = self._terminal.payments.attempt(waiting.attempt_id)
        if attempt.state is AttemptState.PAID:
            return self._terminal.orders.order(waiting.order_id)
        if attempt.open and attempt.qr_text:
            return waiting
        try:
            return self._pay_clerk(waiting.order_id)
        except AttemptStillOpen:
            return waiting

    def _pay_clerk(self, order_id: str) -> OrderRecord:
        self._terminal.orders.ask_payment(order_id, COUNTER)
        return self._terminal.orders.confirm_counter_payment(order_id)

    def _wish(self, random: Random) -> Wish:
        menu = self._terminal.menu
        catalog = menu.catalog()
        if catalog is None:
            raise NoCatalog
        return wish(random, catalog, menu.local_time(), menu.sold_out())

    def _watch(self, attempt_id: str, enough: Callable[[AttemptRecord], bool]) -> AttemptRecord:
        """Look at an attempt until it has moved far enough, or patience ends."""
        deadline = time.monotonic() + self._patience
        with self._moved:
            while True:
                seen = self._terminal.payments.attempt(attempt_id)
                left = deadline - time.monotonic()
                if enough(seen) or left <= 0:
                    return seen
                self._moved.wait(min(left, 0.5))

    def _notice(self, change: Change) -> None:
        if isinstance(change, AttemptChanged):
            with self._moved:
                self._moved.notify_all()


def _answered(attempt: AttemptRecord) -> bool:
    return bool(attempt.qr_text) or not attempt.open
