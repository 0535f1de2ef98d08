"""Where customers pay: what the screen asks, and what it is told at once."""

import uuid
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from pydantic import SecretStr

from kiosk.domain.orders import PaymentAsked
from kiosk.domain.payments import AttemptState, CloseAsked
from kiosk.domain.presented_codes import wallet_of
from kiosk.terminal.changes import AttemptChanged, Changes, OrderChanged
from kiosk.terminal.orders import COUNTER, AttemptStillOpen, OrderDatabase, OrderRecord, append_event, recall, remember
from kiosk.terminal.payments import attempts, own_codes
from kiosk.terminal.payments.methods import METHODS, every, offer
from kiosk.terminal.payments.moves import moved
from kiosk.terminal.payments.presented import PresentedCodes
from kiosk.terminal.payments.records import AttemptRecord, PaymentOffer, Way
from kiosk.terminal.payments.refusals import MethodUnavailable, NothingToPay
from kiosk.terminal.sync import Link
from kiosk.wire.payments import STANDARD, PaymentMethod, PaymentMethods

_USUALLY_VALID: Final = timedelta(seconds=180)


class PaymentDesk:
    """The terminal's payments. No call waits for the network: outcomes arrive as `AttemptChanged`.

    `withheld` names the ways to pay that are not offered here; what has begun by one of them goes on.
    """

    def __init__(
        self,
        database: OrderDatabase,
        link: Link,
        attend: Callable[[str], None],
        changes: Changes,
        withheld: Callable[[], Collection[str]] = tuple,
        valid: timedelta = _USUALLY_VALID,
    ) -> None:
        self._database = database
        self._valid = valid
        self._link = link
        self._attend = attend
        self.presented = PresentedCodes()
        self._changes = changes
        self._withheld = withheld
        with database.read() as connection:
            self._known = recall(connection, METHODS, PaymentMethods)

    def offer(self) -> PaymentOffer:
        """What can be paid with now, and what cannot and why."""
        return offer(self._known, self._link.online, self._withheld())

    def methods(self) -> tuple[PaymentMethod, ...]:
        """What can be paid with now; without a link the counter, and codes of the shop's own account."""
        return self.offer().methods

    def method(self, method_id: str) -> PaymentMethod | None:
        """A method that central named, whether it works now or not."""
        return next((each for each in self.every_method() if each.id == method_id), None)

    def every_method(self) -> tuple[PaymentMethod, ...]:
        """All methods that central named, and the counter: those too that are not offered here."""
        return every(self._known)

    def begin(self, order_id: str, method: str) -> AttemptRecord:
        """Begin to pay: the attempt is on disk when this returns; a provider's code comes with `AttemptChanged`.

        A try by the same method that is under way is taken up again. Raises `AttemptStillOpen` while another one's
        outcome is not known, `MethodUnavailable`, `NothingToPay`, `UnknownOrder`, `IllegalTransition` for a settled
        order, and `StorageFull`.
        """
        wanted = self.method(method)
        if wanted is None or wanted.kind == COUNTER or method in self._withheld():
            raise MethodUnavailable(method)
        with self._database.write() as connection:
            under_way = [record for record in attempts.of_order(connection, order_id) if record.open]
            for record in under_way:
                if record.method != method or record.close_asked:
                    raise AttemptStillOpen(record.id)
                return record
            order = append_event(connection, order_id, PaymentAsked(method), self._link.now())
            if not order.total:
                raise NothingToPay
            record = _new_attempt(order, method, self._link.now())
            if wanted.kind == STANDARD:
                record = own_codes.shown(record, order, wanted, self._valid)
            attempts.add(connection, record)
        self._changes.tell(OrderChanged(order_id))
        self._have_followed(record)
        return record

    def present(self, order_id: str, text: str) -> AttemptRecord:
        """Begin to pay by the code of the customer's phone, which is kept in memory until central is asked, once.

        Raises as `begin` does; `MethodUnavailable` also where that wallet's codes are not taken, or not now.
        """
        wallet = wallet_of(text)
        wanted = next((each for each in self.methods() if each.presentable and each.kind == wallet), None)
        if wanted is None:
            raise MethodUnavailable(wallet or "presented")
        with self._database.write() as connection:
            for record in attempts.of_order(connection, order_id):
                if record.open:
                    raise AttemptStillOpen(record.id)
            order = append_event(connection, order_id, PaymentAsked(wanted.id), self._link.now())
            if not order.total:
                raise NothingToPay
            record = replace(_new_attempt(order, wanted.id, self._link.now()), way=Way.PRESENTED)
            attempts.add(connection, record)
            self.presented.keep(record.id, SecretStr(text.strip()), record.created_at)
        self._changes.tell(OrderChanged(order_id))
        self._attend(record.id)
        return record

    def attempt(self, attempt_id: str) -> AttemptRecord:
        """The attempt as it stands, or `UnknownAttempt`."""
        with self._database.read() as connection:
            return attempts.find(connection, attempt_id)

    def attempts_of(self, order_id: str) -> tuple[AttemptRecord, ...]:
        """All tries to pay an order, oldest first."""
        with self._database.read() as connection:
            return attempts.of_order(connection, order_id)

    def still_open(self) -> tuple[AttemptRecord, ...]:
        """All attempts whose outcome is still to come."""
        with self._database.read() as connection:
            return attempts.still_open(connection)

    def open_at_central(self) -> tuple[AttemptRecord, ...]:
        """Those of which central will say what became of them; of the shop's own codes staff do."""
        return tuple(each for each in self.still_open() if each.way is not Way.OWN_CODE)

    def cancel(self, attempt_id: str) -> None:
        """The customer gives up. The outcome is what central says: a payment that was quicker stands.

        By the shop's own code that is the customer's word; who said that they have paid is not asked again.
        """
        self._move(attempt_id, _given_up)

    def leave_to_staff(self, attempt_id: str) -> None:
        """The customer says that they have paid by the shop's own code, or has gone: staff will see and say."""
        self._move(attempt_id, own_codes.left_to_staff)

    def refresh(self, attempt_id: str) -> None:
        """Ask central about this attempt now rather than at the next poll."""
        self._attend(attempt_id)

    @property
    def public_url(self) -> str:
        """How customers' phones reach central, as central said; empty when it did not."""
        return self._known.public_url if self._known else ""

    def known(self) -> PaymentMethods:
        """What central named last, none before it did."""
        return self._known or PaymentMethods(methods=())

    def learn(self, methods: PaymentMethods) -> None:
        """Keep what central offers, also for the next start without a link."""
        if methods != self._known:
            with self._database.write() as connection:
                remember(connection, METHODS, methods)
            self._known = methods

    def _move(self, attempt_id: str, move: Callable[[AttemptRecord], AttemptRecord]) -> None:
        with self._database.write() as connection:
            record = attempts.find(connection, attempt_id)
            after = move(record) if record.open else record
            if after != record:
                attempts.save(connection, after)
        if after != record:
            self._changes.tell(AttemptChanged(attempt_id))
            self._have_followed(after)

    def _have_followed(self, record: AttemptRecord) -> None:
        """Have central asked about it, which knows nothing of the shop's own codes."""
        if record.way is not Way.OWN_CODE:
            self._attend(record.id)


def _given_up(record: AttemptRecord) -> AttemptRecord:
    if record.way is Way.OWN_CODE:
        return own_codes.given_up(record)
    return moved(record, CloseAsked(), record.problem)


def _new_attempt(order: OrderRecord, method: str, now: datetime) -> AttemptRecord:
    return AttemptRecord(
        id=uuid.uuid4().hex,
        order_id=order.order_id,
        method=method,
        amount=order.total,
        currency=order.currency,
        state=AttemptState.CREATED,
        scanned=False,
        qr_text="",
        created_at=now,
        expires_at=None,
    )
