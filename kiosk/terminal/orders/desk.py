"""Taking orders: everything here is on disk when the call returns."""

import secrets
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

import structlog
from pydantic import ValidationError
from sqlalchemy import Connection, or_, select

from kiosk.domain.cart import Cart
from kiosk.domain.errors import EmptyCart, IllegalTransition
from kiosk.domain.numbers import pickup_number
from kiosk.domain.orders import Cancelled, OrderEvent, OrderState, Paid, PaymentAsked, Refunded
from kiosk.domain.payments import OPEN_STATES
from kiosk.domain.pricing import Quote, price
from kiosk.domain.selection import SoldOut
from kiosk.domain.stock import demands, shortages, totals
from kiosk.terminal.changes import Changes, OrderChanged
from kiosk.terminal.orders import ledger, takings
from kiosk.terminal.orders.database import OrderDatabase
from kiosk.terminal.orders.messages import Edition, placed_message
from kiosk.terminal.orders.records import OrderRecord
from kiosk.terminal.orders.refusals import (
    AttemptStillOpen,
    NoCatalog,
    NotPaired,
    PriceChanged,
    UnfitCart,
    UnknownOrder,
    refuse_line,
)
from kiosk.terminal.orders.stock import Counted, still_left
from kiosk.terminal.orders.tables import attempts
from kiosk.wire.orders import PlacedMessage
from kiosk.wire.pairing import Pairing

_log = structlog.get_logger(__name__)

COUNTER = "counter"
"""The method that always works: the customer pays a clerk."""


class MenuSource(Protocol):
    """What the desk needs of the menu."""

    def catalog(self) -> Edition | None:
        """The open edition, if there is one."""

    def sold_out(self) -> SoldOut:
        """The marks as they are now."""

    def counts(self) -> Counted:
        """What central has counted."""

    def local_time(self) -> datetime:
        """The time in the store's zone."""


class OrderDesk:
    """The terminal's orders. Threads may share it."""

    def __init__(
        self, database: OrderDatabase, menu: MenuSource, pairing: Callable[[], Pairing | None], changes: Changes
    ) -> None:
        self._database = database
        self._menu = menu
        self._pairing = pairing
        self._changes = changes

    def quote(self, cart: Cart) -> Quote:
        """What the cart costs now. Raises `NoCatalog`."""
        catalog = self._catalog()
        wanted = demands(cart, catalog)
        short = shortages(wanted, {demand.item: demand.figure for demand in wanted})
        return price(cart, catalog, self._menu.local_time(), self._menu.sold_out(), short)

    def place(self, cart: Cart, language: str, shown_total: int) -> OrderRecord:
        """Take the order at the present prices, which must be the total the customer was shown, in minor units.

        Order, first event, pickup number, outbox entry and what it takes of stock are one transaction; it takes no more
        than is left, as far as this terminal knows. Raises `EmptyCart`, `LineRefused` or
        `LineSoldOut` with the line, `PriceChanged`, `UnfitCart`, `NoCatalog`, `NotPaired`,
        `StorageFull`; then nothing was written.
        """
        if not cart.lines:
            raise EmptyCart("There is nothing in the cart.", "Add something first.")
        pairing = self._pairing()
        if pairing is None:
            raise NotPaired
        with self._database.write() as connection:
            record = self._place(connection, cart, language, shown_total, pairing)
        self._changes.tell(OrderChanged(record.order_id))
        return record

    def ask_payment(self, order_id: str, method: str) -> OrderRecord:
        """Note how the customer wants to pay. Online methods go through `PaymentDesk.begin`, which does this itself."""
        return self._append(order_id, PaymentAsked(method))

    def confirm_counter_payment(self, order_id: str) -> OrderRecord:
        """A clerk has the whole amount. Raises `AttemptStillOpen` while the customer's phone may yet have paid."""
        total = self.order(order_id).total
        return self._append(order_id, Paid(total, COUNTER))

    def cancel(self, order_id: str, reason: str) -> OrderRecord:
        """Call an unpaid order off; `reason` is a code. Raises `AttemptStillOpen` while it may yet turn out paid."""
        return self._append(order_id, Cancelled(reason))

    def follow_refunds(self, order_id: str, refunded: int) -> None:
        """Central says that so much went back of an order so far, in minor units: write down what is new of it.

        It goes to central as a fact like any other, which confirms the refund there. What does not fit, such as one of
        an order that is not here any more, is only logged.
        """
        try:
            with self._database.write() as connection:
                more = refunded - ledger.find_order(connection, order_id).refunded
                if more <= 0:
                    return
                ledger.append_event(connection, order_id, Refunded(more), self._menu.local_time().astimezone(UTC))
        except (UnknownOrder, IllegalTransition) as refusal:
            _log.warning("refund-not-followed", order=order_id, code=refusal.code)
        else:
            self._changes.tell(OrderChanged(order_id))

    def order(self, order_id: str) -> OrderRecord:
        """The order as it stands, or `UnknownOrder`."""
        with self._database.read() as connection:
            return ledger.find_order(connection, order_id)

    def details(self, order_id: str) -> PlacedMessage:
        """The whole order as the customer saw it: lines, discounts, tax."""
        with self._database.read() as connection:
            return ledger.placed(connection, order_id)

    def today(self) -> tuple[OrderRecord, ...]:
        """The orders of the present business day, newest first."""
        with self._database.read() as connection:
            return ledger.of_day(connection, self._menu.local_time().date())

    def by_pickup_number(self, number: str) -> OrderRecord | None:
        """The newest order with that number."""
        with self._database.read() as connection:
            return next(iter(ledger.with_number(connection, number.strip().upper())), None)

    def _place(
        self, connection: Connection, cart: Cart, language: str, shown_total: int, pairing: Pairing
    ) -> OrderRecord:
        catalog, local = self._catalog(), self._menu.local_time()
        wanted = demands(cart, catalog)
        short = shortages(wanted, still_left(connection, wanted, catalog, self._menu.counts))
        quote = price(cart, catalog, local, self._menu.sold_out(), short)
        for line in quote.lines:
            if line.problems:
                raise refuse_line(line.line, line.problems)
        if quote.total != shown_total:
            raise PriceChanged(shown_total, quote.total)
        day = local.date()
        number = pickup_number(pairing.letters, ledger.next_counter(connection, day, pairing.letters))
        try:
            placed = placed_message(cart, quote, catalog, language, number, day, secrets.token_urlsafe(18))
        except ValidationError as fault:
            raise UnfitCart(" ".join(map(str, fault.errors()[0]["loc"]))) from fault
        record = _record(placed, pairing, local.astimezone(UTC))
        ledger.add_order(connection, record, placed)
        takings.take(connection, record.order_id, totals(wanted))
        return record

    def _append(self, order_id: str, event: OrderEvent) -> OrderRecord:
        with self._database.write() as connection:
            refuse_while_paying(connection, order_id)
            record = ledger.append_event(connection, order_id, event, self._menu.local_time().astimezone(UTC))
        self._changes.tell(OrderChanged(order_id))
        return record

    def _catalog(self) -> Edition:
        catalog = self._menu.catalog()
        if catalog is None:
            raise NoCatalog
        return catalog


def _record(placed: PlacedMessage, pairing: Pairing, placed_at: datetime) -> OrderRecord:
    return OrderRecord(
        order_id=uuid.uuid4().hex,
        store_id=pairing.store_id,
        terminal_id=pairing.terminal_id,
        pickup_number=placed.pickup_number,
        business_day=placed.business_day,
        placed_at=placed_at,
        state=OrderState.PLACED,
        total=placed.total,
        paid=0,
        refunded=0,
        currency=placed.currency,
        fulfilment=placed.fulfilment,
        table=placed.table,
        language=placed.language,
        tracking_token=placed.tracking_token,
        acknowledged=False,
    )


def refuse_while_paying(connection: Connection, order_id: str) -> None:
    """Raise `AttemptStillOpen` for an attempt whose code was shown, by either side: it may yet be paid."""
    states = [state.value for state in OPEN_STATES]
    may_be_paid = select(attempts.c.attempt_id).where(
        attempts.c.order_id == order_id,
        attempts.c.state.in_(states),
        or_(attempts.c.qr_text != "", attempts.c.way == "presented"),
    )
    attempt_id = connection.execute(may_be_paid).scalars().first()
    if attempt_id is not None:
        raise AttemptStillOpen(attempt_id)
