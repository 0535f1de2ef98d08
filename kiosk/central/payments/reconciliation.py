"""Holds a provider's bill of a day against the books, and keeps what differs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central.database import Database
from kiosk.central.payments import repository
from kiosk.central.payments.comparing import REMEDIES, Difference, Movement, around_midnight, compare, key_of
from kiosk.central.payments.errors import UnknownProvider
from kiosk.central.payments.models import AttemptRow, BillDifferenceRow, ReconciliationRow
from kiosk.central.payments.port import Bill, Billing, Refund
from kiosk.central.payments.refunds import LATE
from kiosk.central.payments.service import charge_of
from kiosk.domain.payments import AttemptState
from kiosk.wire.payments import BillDifference

_LATE_BY: Final = timedelta(hours=1)
"""No money comes later than this after its code has expired."""


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What became of one bill."""

    provider: str
    day: date
    entries: int
    differences: tuple[BillDifference, ...]


class Reconciler:
    """Reads bills through the port; asks nothing of a provider inside a transaction."""

    def __init__(self, database: Database, billing: Mapping[str, Billing], clock: Callable[[], datetime]) -> None:
        self._database = database
        self._billing = billing
        self._clock = clock

    @property
    def providers(self) -> tuple[str, ...]:
        """The providers that give bills."""
        return tuple(self._billing)

    def reconcile(self, provider: str, day: date) -> Reconciliation:
        """Hold the bill of that day against the books. Raises `UnknownProvider`, `BillUnavailable`."""
        if provider not in self._billing:
            raise UnknownProvider(f"No provider {provider} is set up.", "Set up its account, or name another one.")
        bill = self._billing[provider].bill(day)
        with self._database.read() as session:
            known = tuple(_movements(session, provider, bill))
        before = self._billing[provider].bill(day - timedelta(days=1)).entries if around_midnight(bill, known) else ()
        differences = compare(bill, known, frozenset(map(key_of, before)))
        with self._database.write() as session:
            told = tuple(_told(session, provider, day, bill, differences))
            done = Reconciliation(provider, day, len(bill.entries), told)
            _keep(session, done, self._clock())
        return done


def differences_of(session: Session, store_id: str, since: date) -> tuple[BillDifference, ...]:
    """What the bills of that day and later have that concerns a store; the newest day first."""
    found = repository.differences_since(session, store_id, since)
    return tuple(BillDifference.model_validate_json(each.body) for each in found)


def _movements(session: Session, provider: str, bill: Bill) -> Iterator[Movement]:
    """All that central knows of the attempts on the bill, and of those whose money moved on its day."""
    early = bill.begins - _LATE_BY - timedelta(hours=1)
    moved = repository.attempts_with_money(session, provider, early, bill.begins, bill.ends)
    billed = repository.attempts_named(session, {entry.attempt_id for entry in bill.entries}, provider)
    attempts = {row.attempt_id: row for row in (*moved, *billed)}
    for row in attempts.values():
        charge = charge_of(row)
        paid = row.attempt.state is AttemptState.PAID
        until = row.changed_at if paid else min(row.changed_at, row.expires_at + _LATE_BY)
        yield Movement(row.attempt_id, charge.amount, row.created_at, until)
        if row.attempt.state is AttemptState.REFUNDED:
            number = Refund(charge, LATE, charge.amount).number
            yield Movement(row.attempt_id, charge.amount, row.created_at, row.changed_at, number)
    for refund in repository.refunds_of_day(session, provider, bill.begins, bill.ends, set(attempts)):
        whole = attempts.get(refund.attempt_id) or session.get_one(AttemptRow, (refund.store_id, refund.attempt_id))
        number = Refund(charge_of(whole), refund.key, refund.amount).number
        until = refund.done_at or bill.ends  # one that is under way need not stand on any bill yet
        yield Movement(refund.attempt_id, refund.amount, refund.asked_at, until, number)


def _told(
    session: Session, provider: str, day: date, bill: Bill, differences: Sequence[Difference]
) -> Iterator[BillDifference]:
    currencies = {entry.attempt_id: entry.currency for entry in bill.entries}
    named = {each.attempt_id for each in differences}
    rows = {row.attempt_id: row for row in repository.attempts_named(session, named)}
    for each in differences:
        row = rows.get(each.attempt_id)
        yield BillDifference(
            kind=each.kind,
            provider=provider,
            day=day,
            attempt_id=each.attempt_id,
            store_id=row.store_id if row else "",
            order_id=row.order_id if row else "",
            refund=each.refund,
            here=each.here,
            there=each.there,
            currency=row.currency if row else currencies[each.attempt_id],
            remedy=REMEDIES[each.kind],
        )


def _keep(session: Session, done: Reconciliation, now: datetime) -> None:
    checked = ReconciliationRow(provider=done.provider, day=done.day, checked_at=now, entries=done.entries)
    place = {"provider": done.provider, "day": done.day}
    found = [
        BillDifferenceRow(**place, store_id=each.store_id, position=position, body=each.model_dump_json())
        for position, each in enumerate(done.differences)
    ]
    repository.put_down(session, checked, found)
