"""Where terminals' requests and providers' notifications meet the attempts."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from kiosk.central.database import Database
from kiosk.central.payments import codes, refunds, repository, service
from kiosk.central.payments.collector import Collector
from kiosk.central.payments.errors import UnknownMethod
from kiosk.central.payments.models import AttemptRow
from kiosk.central.payments.port import AttemptKey, Notice, PaymentProvider
from kiosk.central.payments.repository import UNDECIDED
from kiosk.central.stores import TerminalIdentity
from kiosk.domain.payments import AttemptEvent, AttemptState
from kiosk.wire.payments import (
    AttemptRequest,
    AttemptView,
    PaymentMethod,
    PaymentMethods,
    RefundRequest,
    RefundState,
    RefundView,
    ReturnRequest,
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


class PaymentDesk:
    """Opens, follows and ends attempts; safe to use from many threads and processes at once."""

    def __init__(
        self, database: Database, providers: Mapping[str, PaymentProvider], clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._clock = clock
        self._collector = Collector(database, providers, clock)

    def methods(self, store_id: str) -> PaymentMethods:
        """What a store's customers can pay with. Its own codes and the counter need no attempt here."""
        providers = self._collector.providers.values()
        with self._database.read() as session:
            own = codes.offered(session, store_id)
        return PaymentMethods(methods=(*(provider.method() for provider in providers), *own, COUNTER))

    def open(self, sender: TerminalIdentity, request: AttemptRequest) -> tuple[AttemptView, bool]:
        """Begin an attempt, or take up the one of the same key; and whether it is new."""
        if request.method not in self._collector.providers:
            raise UnknownMethod(f"There is no attempt for the method {request.method}.", "Ask for the methods again.")
        if request.presented is not None:
            self._collector.refuse_unpresentable(request.method)
        self._close_expired(sender, request)
        with self._database.write() as session:
            row, new = service.begin(session, sender, request, self._clock())
        if new and request.presented is not None:
            return view_of(self._collector.take(row, request.presented)), new
        return view_of(self._collector.pursue(row)), new

    def view(self, sender: TerminalIdentity, attempt_id: str) -> AttemptView:
        """What is true of an attempt now; the provider is asked while that can still change."""
        return view_of(self._collector.pursue(self._of(sender, attempt_id)))

    def cancel(self, sender: TerminalIdentity, attempt_id: str, qr_refused: bool = False) -> AttemptView:
        """End an attempt without money if it still can; when the money was quicker the answer says so.

        `qr_refused`: not the customer's wish; the terminal was given a code that it may not show.
        """
        row = self._of(sender, attempt_id)
        if row.attempt.state not in UNDECIDED:
            return view_of(self._collector.pursue(row))
        return view_of(self._collector.refuse_code(row) if qr_refused else self._collector.close(row))

    def refund(self, sender: TerminalIdentity, attempt_id: str, request: RefundRequest) -> RefundView:
        """Send back what a paid attempt took, or a part of it."""
        with self._database.write() as session:
            refund = refunds.begin(session, sender, attempt_id, request, self._clock())
            row = service.attempt_of(session, sender, attempt_id)
        refund = self._collector.send_back(refund)
        return RefundView(
            attempt_id=attempt_id,
            key=refund.key,
            amount=refund.amount,
            currency=row.currency,
            state=RefundState.DONE if refund.done_at else RefundState.PENDING,
        )

    def send_held_back(self, sender: TerminalIdentity, attempt_id: str, request: ReturnRequest) -> AttemptView:
        """Staff do not want the money that a held attempt took."""
        with self._database.write() as session:
            key = refunds.authorize_return(session, sender, attempt_id, request, self._clock())
        return view_of(self._collector.send_held_back(key))

    def owner(self, attempt_id: str) -> TerminalIdentity:
        """The terminal whose attempt it is, for head office. Raises `UnknownAttempt`."""
        with self._database.read() as session:
            row = service.existing(session, service.key_of(session, attempt_id))
        return TerminalIdentity(row.store_id, row.terminal_id)

    def notify(self, key: AttemptKey, event: AttemptEvent) -> None:
        """Take in what a provider says by itself."""
        self._collector.record(key, event)

    def take_notice(self, notice: Notice) -> None:
        """Take in a provider's notification that has proved to be one. Raises `UnknownAttempt`."""
        with self._database.read() as session:
            key = service.key_of(session, notice.attempt_id)
            pending = repository.open_refunds(session, key)
        if notice.event is not None:
            self._collector.record(key, notice.event)
        else:
            self._collector.look_after(key)
        for refund in pending:
            self._collector.send_back(refund)

    def sweep(self) -> int:
        """Look after everything that still wants an outcome; returns how many attempts and refunds that were."""
        looks = self.looks()
        for look in looks:
            look()
        return len(looks)

    def looks(self) -> Sequence[Callable[[], object]]:
        """What there is to look after now: each is one question to a provider, independent of the others."""
        attempts, pending = self._collector.due()
        return [
            *(partial(self._collector.look_after, key) for key in attempts),
            *(partial(self._collector.send_back, refund) for refund in pending),
        ]

    def look_after(self, key: AttemptKey) -> AttemptView:
        """Bring one attempt as far as it goes; one whose order waits for no money is closed."""
        return view_of(self._collector.look_after(key))

    def _of(self, sender: TerminalIdentity, attempt_id: str) -> AttemptRow:
        with self._database.read() as session:
            return service.attempt_of(session, sender, attempt_id)

    def _close_expired(self, sender: TerminalIdentity, request: AttemptRequest) -> None:
        """An earlier attempt of the order may only need to be looked at to be over."""
        with self._database.read() as session:
            earlier = repository.undecided_attempt(session, sender.store_id, request.order_id)
        if earlier is not None and earlier.attempt_id != request.attempt_id and self._collector.over(earlier):
            self._collector.close(earlier)


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
