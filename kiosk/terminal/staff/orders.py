"""What staff do with orders: see them, take money at the counter, move them on, call them off."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from kiosk.domain.orders import Cancelled, Collected, MadeReady, OrderEvent, Paid, PreparationBegun
from kiosk.domain.rights import Action
from kiosk.terminal.changes import AttemptChanged, Changes, OrderChanged
from kiosk.terminal.orders import (
    COUNTER,
    PILES,
    MenuSource,
    OrderDatabase,
    OrderRecord,
    Pile,
    Step,
    append_event,
    count,
    find_order,
    find_ticket,
    page,
    placed,
    refuse_while_paying,
    search,
    steps,
)
from kiosk.terminal.payments import AttemptRecord, arrived, denied_last, for_staff, not_come
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author
from kiosk.terminal.staff.trail import AuditTrail
from kiosk.wire.audit import Details
from kiosk.wire.orders import PlacedMessage

MOST_FOUND: Final = 12
"""Of more, nobody looks through all: they type another digit."""
CANCELLED_BY_STAFF: Final = "staff"
"""The reason that a cancelled order carries."""


@dataclass(frozen=True, slots=True)
class ListedOrder:
    """An order and what was ordered."""

    record: OrderRecord
    placed: PlacedMessage


@dataclass(frozen=True, slots=True)
class OrderPage:
    """One page of a pile, and how many orders each pile of the list holds."""

    orders: tuple[ListedOrder, ...]
    counts: dict[Pile, int]
    skipped: int


@dataclass(frozen=True, slots=True)
class OrderDetail:
    """An order with its life so far; `to_confirm` is the payment of which staff are to say whether it came.

    `denied` is one of which they said that it did not, while the order still waits for its money.
    """

    listed: ListedOrder
    steps: tuple[Step, ...]
    to_confirm: AttemptRecord | None = None
    denied: AttemptRecord | None = None


class StaffOrders:
    """Works with the network down; central hears of it by the outbox, with author and time. Threads may share it."""

    def __init__(
        self,
        database: OrderDatabase,
        menu: MenuSource,
        now: Callable[[], datetime],
        guard: Guard,
        trail: AuditTrail,
        changes: Changes,
    ) -> None:
        self._database = database
        self._menu = menu
        self._now = now
        self._guard = guard
        self._trail = trail
        self._changes = changes

    def page(self, author: Author, pile: Pile, skip: int, most: int) -> OrderPage:
        """Orders of the present business day, newest first; after them those of other days that are not over."""
        self._guard.check(author, Action.SEE_ORDERS)
        day = self._menu.local_time().date()
        with self._database.read() as connection:
            records = page(connection, day, pile, skip, most)
            listed = tuple(ListedOrder(each, placed(connection, each.order_id)) for each in records)
            return OrderPage(listed, count(connection, day), skip)

    def search(self, author: Author, text: str) -> tuple[ListedOrder, ...]:
        """Orders of the list by number or by its last digits, or the one whose ticket was scanned."""
        self._guard.check(author, Action.SEE_ORDERS)
        day = self._menu.local_time().date()
        with self._database.read() as connection:
            found = search(connection, day, text, MOST_FOUND)
            return tuple(ListedOrder(each, placed(connection, each.order_id)) for each in found)

    def detail(self, author: Author, order_id: str) -> OrderDetail:
        """One order with its life. Raises `UnknownOrder`."""
        self._guard.check(author, Action.SEE_ORDERS)
        with self._database.read() as connection:
            listed = ListedOrder(find_order(connection, order_id), placed(connection, order_id))
            denied = denied_last(connection, order_id) if listed.record.state in PILES[Pile.UNPAID] else None
            return OrderDetail(listed, steps(connection, order_id), for_staff(connection, order_id), denied)

    def by_ticket(self, author: Author, text: str) -> OrderRecord | None:
        """The order whose ticket was scanned, or of the list whose number was typed; today's goes before another's."""
        self._guard.check(author, Action.SEE_ORDERS)
        day = self._menu.local_time().date()
        with self._database.read() as connection:
            if ticket := find_ticket(connection, text):
                return ticket
            found = search(connection, day, text, 2)
        exact = [each for each in found if each.pickup_number == text.strip().upper()]
        return exact[0] if exact else None

    def confirm_payment(self, author: Author, order_id: str) -> OrderRecord:
        """They have the whole amount in the hand.

        Raises `AttemptStillOpen` while the customer's phone may yet have paid, through a provider or by the shop's
        own code.
        """
        self._guard.check(author, Action.CONFIRM_PAYMENT)
        with self._database.write() as connection:
            paid = Paid(find_order(connection, order_id).total, COUNTER)
            record = self._write(connection, author, Action.CONFIRM_PAYMENT, order_id, paid)
        self._told(order_id)
        return record

    def confirm_arrival(self, author: Author, payment: AttemptRecord) -> OrderRecord:
        """The whole amount is on the account where the shop's own code leads, of a payment that they saw so.

        Raises `PaymentDenied`, `PaymentGivenUp` or `IllegalTransition` where something else was said of it meanwhile.
        """
        self._guard.check(author, Action.CONFIRM_PAYMENT)
        with self._database.write() as connection:
            arrived(connection, payment)
            paid = Paid(payment.amount, payment.method)
            record = self._write(connection, author, Action.CONFIRM_PAYMENT, payment.order_id, paid)
        self._told(payment.order_id, payment)
        return record

    def deny_payment(self, author: Author, payment: AttemptRecord) -> OrderRecord:
        """The money of the shop's own code is not on the account: the order still waits for it.

        Raises as `confirm_arrival` does.
        """
        self._guard.check(author, Action.CONFIRM_PAYMENT)
        with self._database.write() as connection:
            not_come(connection, payment)
            record = find_order(connection, payment.order_id)
            said: Details = {"method": payment.method, "came": False}
            self._trail.add(connection, author, Action.CONFIRM_PAYMENT, payment.order_id, _standing(record), said)
        self._told(payment.order_id, payment)
        return record

    def prepare(self, author: Author, order_id: str) -> OrderRecord:
        """The kitchen begins."""
        return self._do(author, Action.PREPARE, order_id, PreparationBegun())

    def make_ready(self, author: Author, order_id: str) -> OrderRecord:
        """It waits at the counter, and its number is called."""
        return self._do(author, Action.MAKE_READY, order_id, MadeReady())

    def hand_over(self, author: Author, order_id: str) -> OrderRecord:
        """The customer has it."""
        return self._do(author, Action.HAND_OVER, order_id, Collected())

    def cancel(self, author: Author, order_id: str) -> OrderRecord:
        """Call an unpaid order off. Raises `AttemptStillOpen` while it may yet turn out paid."""
        return self._do(author, Action.CANCEL_ORDER, order_id, Cancelled(CANCELLED_BY_STAFF))

    def _do(self, author: Author, action: Action, order_id: str, event: OrderEvent) -> OrderRecord:
        self._guard.check(author, action)
        with self._database.write() as connection:
            record = self._write(connection, author, action, order_id, event)
        self._told(order_id)
        return record

    def _write(
        self, connection: Connection, author: Author, action: Action, order_id: str, event: OrderEvent
    ) -> OrderRecord:
        if isinstance(event, Paid | Cancelled):
            refuse_while_paying(connection, order_id)
        before = find_order(connection, order_id)
        record = append_event(connection, order_id, event, self._now(), by=author.staff_id)
        self._trail.add(connection, author, action, order_id, _standing(before), _standing(record))
        return record

    def _told(self, order_id: str, attempt: AttemptRecord | None = None) -> None:
        self._trail.told()
        if attempt is not None:
            self._changes.tell(AttemptChanged(attempt.id))
        self._changes.tell(OrderChanged(order_id))


def _standing(record: OrderRecord) -> Details:
    return {"state": record.state.value, "paid": record.paid, "refunded": record.refunded}
