"""A payment desk with the breakable bank behind it and a clock that is set by hand."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select

from kiosk.central.orders import OrderRow
from kiosk.central.payments import AttemptKey, PaymentDesk
from kiosk.central.stores import TerminalIdentity
from kiosk.wire.orders import OrderEventMessage
from kiosk.wire.payments import AttemptRequest, AttemptView
from tests.kiosk.central.payments.bank import Bank
from tests.kiosk.central.till import Till, attempt_request


@dataclass
class Office:
    """A desk with a bank behind it and a clock that is set by hand."""

    till: Till
    bank: Bank = field(default_factory=Bank)
    ahead: timedelta = timedelta()

    def __post_init__(self) -> None:
        self.desk = PaymentDesk(self.till.central.database, {"bank": self.bank}, self.now)
        self.sender = TerminalIdentity(self.till.pairing.store_id, self.till.pairing.terminal_id)

    def now(self) -> datetime:
        return self.till.central.now() + self.ahead

    def key(self, request: AttemptRequest) -> AttemptKey:
        return AttemptKey(self.sender.store_id, request.attempt_id)

    def open(self, request: AttemptRequest) -> AttemptView:
        return self.desk.open(self.sender, request)[0]

    def look(self, request: AttemptRequest) -> AttemptView:
        return self.desk.view(self.sender, request.attempt_id)

    def sweep_later(self) -> None:
        self.ahead += timedelta(seconds=60)
        self.desk.sweep()

    def order(self, request: AttemptRequest) -> OrderRow:
        with self.till.central.database.read() as session:
            order = session.scalar(select(OrderRow).where(OrderRow.order_id == request.order_id))
        assert order
        return order


def by_bank(order: OrderEventMessage) -> AttemptRequest:
    return attempt_request(order).model_copy(update={"method": "bank"})
