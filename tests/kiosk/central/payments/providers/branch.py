"""A server with one real provider behind it, which is a simulator on a real port."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import requests
from fastapi import FastAPI
from sqlalchemy import select

from kiosk.central.orders import OrderRow
from kiosk.central.payments import PaymentDesk, Payments
from kiosk.central.payments.models import AttemptRow, RefundRow
from kiosk.central.stores import TerminalIdentity
from kiosk.domain.payments import AttemptState
from kiosk.wire.payments import AttemptRequest, AttemptView, RefundRequest, RefundView
from tests.kiosk.central.till import TEA, Till, attempt_request
from tests.providers.simulator import Sent, Simulator


@dataclass
class Branch:
    """The server's own provider; a desk whose clock is set by hand; one order and one attempt at a time."""

    app: FastAPI
    till: Till
    simulator: Simulator
    ahead: timedelta = timedelta()
    desk: PaymentDesk = field(init=False)

    def __post_init__(self) -> None:
        payments: Payments = self.app.state.payments
        self.books = self.simulator.books
        self.desk = PaymentDesk(self.till.central.database, payments.desk._collector.providers, self.now)
        self.sender = TerminalIdentity(self.till.pairing.store_id, self.till.pairing.terminal_id)
        self.asked = self.request()

    def now(self) -> datetime:
        return self.till.central.now() + self.ahead

    def request(self) -> AttemptRequest:
        order = self.till.ordered(TEA)
        return attempt_request(order).model_copy(update={"method": self.simulator.provider})

    def again(self) -> AttemptRequest:
        """Another attempt for the same order."""
        return attempt_request_like(self.asked)

    def open(self, request: AttemptRequest | None = None) -> AttemptView:
        return self.desk.open(self.sender, request or self.asked)[0]

    def look(self, request: AttemptRequest | None = None) -> AttemptView:
        return self.desk.view(self.sender, (request or self.asked).attempt_id)

    def cancel(self) -> AttemptView:
        return self.desk.cancel(self.sender, self.asked.attempt_id)

    def refund(self, key: str, amount: int) -> RefundView:
        request = RefundRequest(key=key, amount=amount, by=self.till.manager)
        return self.desk.refund(self.sender, self.asked.attempt_id, request)

    def state(self) -> AttemptState:
        """How the attempt stands, without asking anybody."""
        return self.row().attempt.state

    def row(self) -> AttemptRow:
        with self.till.central.database.read() as session:
            return session.get_one(AttemptRow, (self.sender.store_id, self.asked.attempt_id))

    def refunds(self) -> list[RefundRow]:
        with self.till.central.database.read() as session:
            return list(session.scalars(select(RefundRow).where(RefundRow.attempt_id == self.asked.attempt_id)))

    def order(self) -> OrderRow:
        with self.till.central.database.read() as session:
            return session.get_one(OrderRow, (self.sender.store_id, self.asked.order_id))

    def pays(self, amount: int | None = None) -> None:
        self.books.pay(self.asked.attempt_id, amount)

    def scans(self) -> None:
        self.books.charges[self.asked.attempt_id].scanned = True

    def mishap(self, **calls: str) -> None:
        for call, kind in calls.items():
            self.books.mishaps[call].append(kind)

    def notified(self, sent: Sent | None = None) -> requests.Response:
        sent = sent or self.simulator.notice(self.asked.attempt_id)
        url = f"{self.till.url}/v1/notify/{self.simulator.provider}"
        return requests.post(url, data=sent.body, headers=dict(sent.headers), timeout=20)

    def sweep(self, minutes: float = 1) -> None:
        self.ahead += timedelta(minutes=minutes)
        self.desk.sweep()


def attempt_request_like(request: AttemptRequest) -> AttemptRequest:
    return request.model_copy(update={"attempt_id": f"again-{request.attempt_id}"[:32]})
