"""Where attempts meet their providers.

A provider is never asked inside a transaction: what is wanted is on disk first, then the provider is asked, then its
answer is recorded. A process that dies in between leaves an attempt that the next look or the sweeper takes up again.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from kiosk.central.database import Database
from kiosk.central.payments import repository, service
from kiosk.central.payments.errors import UnknownMethod
from kiosk.central.payments.models import AttemptRow, RefundRow
from kiosk.central.payments.port import AttemptKey, PaymentProvider, Refund, Showing
from kiosk.central.payments.repository import UNDECIDED
from kiosk.central.stores import TerminalIdentity
from kiosk.domain.payments import AttemptEvent, AttemptState, RefundBegun, RefundDone
from kiosk.wire.payments import (
    AttemptRequest,
    AttemptView,
    PaymentMethod,
    PaymentMethods,
    RefundRequest,
    RefundState,
    RefundView,
)

COUNTER = PaymentMethod(
    id="counter",
    name={
        "zh-CN": "柜台付款",
        "en": "Pay at the counter",
        "ja": "カウンターで支払う",
        "ko": "카운터에서 결제",
        "ar": "الدفع عند الكاونتر",
    },
    kind="counter",
)
_LATE = "late"
_QUIET = timedelta(seconds=5)


class PaymentDesk:
    """Opens, follows and ends attempts; safe to use from many threads and processes at once."""

    def __init__(
        self, database: Database, providers: Mapping[str, PaymentProvider], clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    def methods(self) -> PaymentMethods:
        """What customers can pay with. Paying at the counter is always possible and needs no attempt."""
        return PaymentMethods(methods=(*(provider.method() for provider in self._providers.values()), COUNTER))

    def open(self, sender: TerminalIdentity, request: AttemptRequest) -> tuple[AttemptView, bool]:
        """Begin an attempt, or take up the one of the same key; and whether it is new."""
        if request.method not in self._providers:
            raise UnknownMethod(f"There is no attempt for the method {request.method}.", "Ask for the methods again.")
        self._close_expired(sender, request)
        with self._database.write() as session:
            row, new = service.begin(session, sender, request, self._clock())
        return view_of(self._pursue(row)), new

    def view(self, sender: TerminalIdentity, attempt_id: str) -> AttemptView:
        """What is true of an attempt now; the provider is asked while that can still change."""
        return view_of(self._pursue(self._of(sender, attempt_id)))

    def cancel(self, sender: TerminalIdentity, attempt_id: str) -> AttemptView:
        """End an attempt without money if it still can; when the money was quicker the answer says so."""
        row = self._of(sender, attempt_id)
        return view_of(self._close(row) if row.attempt.state in UNDECIDED else self._pursue(row))

    def refund(self, sender: TerminalIdentity, attempt_id: str, request: RefundRequest) -> RefundView:
        """Send back what a paid attempt took, or a part of it."""
        with self._database.write() as session:
            refund = service.begin_refund(session, sender, attempt_id, request, self._clock())
            row = service.attempt_of(session, sender, attempt_id)
        refund = self._send_back(row, refund)
        return RefundView(
            attempt_id=attempt_id,
            key=refund.key,
            amount=refund.amount,
            currency=row.currency,
            state=RefundState.DONE if refund.done_at else RefundState.PENDING,
        )

    def notify(self, key: AttemptKey, event: AttemptEvent) -> None:
        """Take in a provider's notification."""
        self._finish(self._record(key, event))

    def sweep(self) -> int:
        """Look after everything that still wants an outcome; returns how many attempts and refunds that were."""
        now = self._clock()
        with self._database.read() as session:
            keys = repository.unresolved(session, self._providers.keys(), now, now - _QUIET)
            refunds = repository.pending_refunds(session, self._providers.keys(), now - _QUIET)
        for key in keys:
            self.look_after(key)
        for refund in refunds:
            self._send_back(self._read(AttemptKey(refund.store_id, refund.attempt_id)), refund)
        return len(keys) + len(refunds)

    def look_after(self, key: AttemptKey) -> AttemptView:
        """Bring one attempt as far as it goes; one whose order waits for no money is closed."""
        with self._database.read() as session:
            row = service.existing(session, key)
            wanted = service.wanted(session, row)
        return view_of(self._pursue(row) if wanted else self._close(row))

    def _of(self, sender: TerminalIdentity, attempt_id: str) -> AttemptRow:
        with self._database.read() as session:
            return service.attempt_of(session, sender, attempt_id)

    def _read(self, key: AttemptKey) -> AttemptRow:
        with self._database.read() as session:
            return service.existing(session, key)

    def _close_expired(self, sender: TerminalIdentity, request: AttemptRequest) -> None:
        """An earlier attempt of the order may only need to be looked at to be over."""
        with self._database.read() as session:
            earlier = repository.undecided_attempt(session, sender.store_id, request.order_id)
        if earlier is not None and earlier.attempt_id != request.attempt_id and self._over(earlier):
            self._close(earlier)

    def _provider(self, row: AttemptRow) -> PaymentProvider:
        if row.method not in self._providers:
            raise UnknownMethod(f"The method {row.method} is not set up.", "Set it up until its attempts are over.")
        return self._providers[row.method]

    def _over(self, row: AttemptRow) -> bool:
        return row.close_asked or row.expires_at <= self._clock()

    def _pursue(self, row: AttemptRow) -> AttemptRow:
        """Ask the provider the one question that can bring this attempt further."""
        provider, key = self._provider(row), _key(row)
        if row.attempt.state not in UNDECIDED:
            return self._finish(row)
        if self._over(row):
            return self._close(row)
        if row.qr_text:
            return self._finish(self._record(key, provider.query(key)))
        match provider.create(service.charge_of(row)):
            case Showing(qr_text):
                with self._database.write() as session:
                    return service.show(session, key, qr_text, self._clock())
            case outcome:
                return self._record(key, outcome)

    def _close(self, row: AttemptRow) -> AttemptRow:
        key = _key(row)
        with self._database.write() as session:
            row = service.ask_to_close(session, key, self._clock())
        if row.attempt.state is not AttemptState.CLOSING:
            return self._finish(row)
        return self._finish(self._record(key, self._provider(row).close(key)))

    def _finish(self, row: AttemptRow) -> AttemptRow:
        """Late money goes back without anybody asking."""
        if row.attempt.state not in (AttemptState.PAID_LATE, AttemptState.REFUNDING):
            return row
        key = _key(row)
        self._record(key, RefundBegun())
        late = Refund(key, _LATE, row.amount, row.currency)
        return self._record(key, self._provider(row).refund(late))

    def _record(self, key: AttemptKey, event: AttemptEvent) -> AttemptRow:
        with self._database.write() as session:
            return service.record(session, key, event, self._clock())

    def _send_back(self, row: AttemptRow, refund: RefundRow) -> RefundRow:
        if refund.done_at is not None:
            return refund
        key = _key(row)
        outcome = self._provider(row).refund(Refund(key, refund.key, refund.amount, row.currency))
        if not isinstance(outcome, RefundDone):
            return refund
        with self._database.write() as session:
            return service.finish_refund(session, key, refund.key, self._clock())


def view_of(row: AttemptRow) -> AttemptView:
    """An attempt as terminals see it; its code only while it can be paid."""
    return AttemptView(
        attempt_id=row.attempt_id,
        order_id=row.order_id,
        method=row.method,
        amount=row.amount,
        currency=row.currency,
        state=row.attempt.state,
        scanned=row.scanned,
        qr_text=row.qr_text if row.attempt.state is AttemptState.SHOWING else "",
        expires_at=row.expires_at,
    )


def _key(row: AttemptRow) -> AttemptKey:
    return AttemptKey(row.store_id, row.attempt_id)
