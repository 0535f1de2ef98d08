"""Brings attempts and refunds as far as they go, by asking their providers.

A provider is never asked inside a transaction: what is wanted is on disk first, then the provider is asked, then its
answer is recorded. A process that dies in between leaves an attempt that the next look or the sweeper takes up again.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from pydantic import SecretStr

from kiosk.central.database import Database
from kiosk.central.payments import refunds, repository, service
from kiosk.central.payments.errors import NotPresentable, UnknownMethod
from kiosk.central.payments.models import AttemptRow, RefundRow
from kiosk.central.payments.port import AttemptKey, PaymentProvider, Refund, RefundStuck, Showing, TakesPresented
from kiosk.central.payments.repository import UNDECIDED
from kiosk.central.payments.rhythm import LEASE
from kiosk.domain.payments import (
    AnswerLost,
    AttemptEvent,
    AttemptState,
    ClosedUnpaid,
    RefundBegun,
    Scanned,
    Settled,
    Shown,
)

_TAKING: Final = timedelta(seconds=15)
"""So long a request to take money by a presented code may be under way; none is reversed before (WeChat Pay's rule)."""


class Collector:
    """Asks one question at a time; safe to use from many threads and processes at once."""

    def __init__(
        self, database: Database, providers: Mapping[str, PaymentProvider], clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self.providers = providers
        self._clock = clock

    def due(self) -> tuple[Sequence[AttemptKey], Sequence[RefundRow]]:
        """What wants to be looked at now though nobody asks; no other process takes it up meanwhile."""
        now, methods = self._clock(), self.providers.keys()
        with self._database.write() as session:
            return (
                repository.take_due(session, methods, now, LEASE),
                repository.take_due_refunds(session, methods, now, LEASE),
            )

    def look_after(self, key: AttemptKey) -> AttemptRow:
        """Bring one attempt as far as it goes; one whose order waits for no money is closed."""
        with self._database.read() as session:
            row = service.existing(session, key)
            wanted = service.wanted(session, row)
        if row.attempt.state is AttemptState.CLOSED:
            return self._look_back(row)
        return self.pursue(row) if wanted else self.close(row)

    def pursue(self, row: AttemptRow) -> AttemptRow:
        """Ask the provider the one question that can bring this attempt further."""
        provider = self._provider(row)
        if row.attempt.state not in UNDECIDED:
            return self._finish(row)
        if self.over(row):
            return self.close(row)
        if row.qr_text or row.presented:
            return self.record(_key(row), provider.query(service.charge_of(row)))
        match provider.create(service.charge_of(row)):
            case Showing() as showing if provider.method().allows(showing.qr_text):
                with self._database.write() as session:
                    return service.show(session, _key(row), showing, self._clock())
            case Showing(reference=reference):
                return self.refuse_code(row, reference)
            case outcome:
                return self.record(_key(row), outcome)

    def refuse_unpresentable(self, method: str) -> None:
        """Raise `NotPresentable` unless this way to pay takes the codes of customers' phones."""
        if not isinstance(self.providers[method], TakesPresented):
            raise NotPresentable(f"{method} takes no code of a customer's phone.", "Show the customer a code.")

    def take(self, row: AttemptRow, code: SecretStr) -> AttemptRow:
        """Have the provider take the money by the code of the customer's phone: asked once, whatever the answer.

        Whoever finds such an attempt later asks what became of it; the code is gone.
        """
        provider = self._provider(row)
        assert isinstance(provider, TakesPresented), "only for such is an attempt begun"
        outcome = provider.take(service.charge_of(row), code)
        if isinstance(outcome, Scanned):
            self.record(_key(row), Shown())
        return self.record(_key(row), outcome)

    def close(self, row: AttemptRow) -> AttemptRow:
        """End an attempt without money if it still can."""
        with self._database.write() as session:
            row = service.ask_to_close(session, _key(row), self._clock())
        if row.attempt.state is not AttemptState.CLOSING:
            return self._finish(row)
        if row.presented and self._clock() < row.created_at + _TAKING:
            return self.record(_key(row), self._provider(row).query(service.charge_of(row)))
        return self.record(_key(row), self._provider(row).close(service.charge_of(row)))

    def refuse_code(self, row: AttemptRow, reference: str = "") -> AttemptRow:
        """A code that may not be shown: the attempt ends, and staff are told."""
        with self._database.write() as session:
            row = service.refuse_code(session, _key(row), self._clock(), reference)
        return self.close(row)

    def record(self, key: AttemptKey, event: AttemptEvent) -> AttemptRow:
        """Take in what a provider says, by notification or by answer; late money then goes back."""
        with self._database.write() as session:
            row = service.record(session, key, event, self._clock())
        return self._finish(row)

    def send_held_back(self, key: AttemptKey) -> AttemptRow:
        """Staff do not want the money of a held attempt."""
        return self.record(key, RefundBegun())

    def send_back(self, refund: RefundRow) -> RefundRow:
        """Ask the provider to make a refund, or how far it is."""
        if refund.done_at is not None:
            return refund
        key = AttemptKey(refund.store_id, refund.attempt_id)
        with self._database.read() as session:
            row = service.existing(session, key)
        outcome = self._provider(row).refund(Refund(service.charge_of(row), refund.key, refund.amount))
        with self._database.write() as session:
            return refunds.record(session, key, refund.key, outcome, self._clock())

    def over(self, row: AttemptRow) -> bool:
        """Whether the attempt shall take no more money."""
        return row.close_asked or row.expires_at <= self._clock()

    def _provider(self, row: AttemptRow) -> PaymentProvider:
        if row.method not in self.providers:
            raise UnknownMethod(f"The method {row.method} is not set up.", "Set it up until its attempts are over.")
        return self.providers[row.method]

    def _look_back(self, row: AttemptRow) -> AttemptRow:
        """Whether money came to a closed attempt after all; asked again until the answer is definite."""
        provider, charge = self._provider(row), service.charge_of(row)
        match provider.query(charge):
            case Settled() | ClosedUnpaid() | Shown() as known:
                return self.record(_key(row), known)
            case AnswerLost():
                return row
            case _:
                return self.record(_key(row), provider.close(charge))

    def _finish(self, row: AttemptRow) -> AttemptRow:
        """Late money goes back without anybody asking."""
        if row.attempt.state not in (AttemptState.PAID_LATE, AttemptState.REFUNDING):
            return row
        key = _key(row)
        with self._database.write() as session:
            row = service.record(session, key, RefundBegun(), self._clock())
        if row.attempt.state is not AttemptState.REFUNDING:
            return row  # another one was quicker
        charge = service.charge_of(row)
        outcome = self._provider(row).refund(Refund(charge, refunds.LATE, charge.amount))
        with self._database.write() as session:
            if isinstance(outcome, RefundStuck):
                return service.stuck(session, key, outcome.code, self._clock())
            return service.record(session, key, outcome, self._clock())


def _key(row: AttemptRow) -> AttemptKey:
    return AttemptKey(row.store_id, row.attempt_id)
