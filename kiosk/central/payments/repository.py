"""All that payments ask of the database."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from kiosk.central.orders import OrderRow
from kiosk.central.payments.models import AttemptRow, BillDifferenceRow, ReconciliationRow, RefundRow
from kiosk.central.payments.port import AttemptKey
from kiosk.domain.orders import OrderState
from kiosk.domain.payments import AttemptState

UNDECIDED = frozenset({AttemptState.CREATED, AttemptState.SHOWING, AttemptState.CLOSING, AttemptState.UNKNOWN})
"""States in which the attempt may still take money."""

WITH_MONEY: Final = frozenset(
    {
        AttemptState.PAID,
        AttemptState.HELD,
        AttemptState.PAID_LATE,
        AttemptState.REFUNDING,
        AttemptState.REFUNDED,
    }
)
"""States in which money has moved."""

AT_ONCE: Final = 200
"""No more are taken up in one sweep."""

_NAMED_AT_ONCE: Final = 500
"""Names in one statement."""


def attempt(session: Session, key: AttemptKey) -> AttemptRow | None:
    """One attempt, for reading."""
    return session.get(AttemptRow, (key.store_id, key.attempt_id))


def attempt_for_update(session: Session, key: AttemptKey) -> AttemptRow | None:
    """One attempt, locked until the transaction ends."""
    return session.get(AttemptRow, (key.store_id, key.attempt_id), with_for_update=True, populate_existing=True)


def attempt_anywhere(session: Session, attempt_id: str) -> AttemptRow | None:
    """The attempt of that id, whichever store's it is."""
    return session.scalar(select(AttemptRow).where(AttemptRow.attempt_id == attempt_id).limit(1))


def undecided_attempt(session: Session, store_id: str, order_id: str) -> AttemptRow | None:
    """The attempt of an order that may still take money."""
    row = AttemptRow
    mine = (row.store_id == store_id, row.order_id == order_id, row.state.in_([state.value for state in UNDECIDED]))
    return session.scalar(select(row).where(*mine).limit(1))


def attempts_of_order(session: Session, store_id: str, order_id: str) -> Sequence[AttemptRow]:
    """All tries to pay an order."""
    row = AttemptRow
    return session.scalars(select(row).where(row.store_id == store_id, row.order_id == order_id)).all()


def holds_money(session: Session, store_id: str, order_id: str) -> bool:
    """Whether an attempt of the order took money that staff have yet to decide about."""
    row = AttemptRow
    mine = (row.store_id == store_id, row.order_id == order_id, row.state == AttemptState.HELD.value)
    return session.scalar(select(row.attempt_id).where(*mine).limit(1)) is not None


def take_due(session: Session, methods: Collection[str], now: datetime, lease: timedelta) -> Sequence[AttemptKey]:
    """Attempts by these methods that want to be looked at, kept from other processes for the time of `lease`.

    These are the ones whose time has come, and those that show a code for an order that waits for no money.
    """
    row = AttemptRow
    unpaid = [OrderState.PLACED.value, OrderState.AWAITING_PAYMENT.value]
    waits = OrderRow.state.in_(unpaid) & (OrderRow.refusal == "")
    due = or_(row.look_at <= now, (row.state == AttemptState.SHOWING.value) & ~waits)
    same_order = (OrderRow.store_id == row.store_id) & (OrderRow.order_id == row.order_id)
    query = select(row).join(OrderRow, same_order).where(row.method.in_(methods), due).order_by(row.look_at)
    found = session.scalars(query.limit(AT_ONCE).with_for_update(of=row, skip_locked=True)).all()
    for each in found:
        each.look_at = now + lease
    return [AttemptKey(each.store_id, each.attempt_id) for each in found]


def refund(session: Session, key: AttemptKey, refund_key: str) -> RefundRow | None:
    """One refund."""
    return session.get(RefundRow, (key.store_id, key.attempt_id, refund_key), with_for_update=True)


def take_due_refunds(
    session: Session, methods: Collection[str], now: datetime, lease: timedelta
) -> Sequence[RefundRow]:
    """Refunds by these methods whose end is not known yet and is to be asked for, kept from other processes."""
    same = (AttemptRow.store_id == RefundRow.store_id) & (AttemptRow.attempt_id == RefundRow.attempt_id)
    due = (AttemptRow.method.in_(methods), RefundRow.look_at <= now)
    query = select(RefundRow).join(AttemptRow, same).where(*due).order_by(RefundRow.look_at).limit(AT_ONCE)
    found = session.scalars(query.with_for_update(of=RefundRow, skip_locked=True)).all()
    for each in found:
        each.look_at = now + lease
    return found


def refunds_of(session: Session, key: AttemptKey) -> Sequence[RefundRow]:
    """All refunds of an attempt."""
    row = RefundRow
    return session.scalars(select(row).where(row.store_id == key.store_id, row.attempt_id == key.attempt_id)).all()


def stuck_refunds(session: Session, store_id: str | None) -> Sequence[RefundRow]:
    """Refunds that a provider does not make, the oldest first."""
    row = RefundRow
    query = select(row).where(row.stuck != "", row.done_at.is_(None)).order_by(row.asked_at)
    return session.scalars(query if store_id is None else query.where(row.store_id == store_id)).all()


def open_refunds(session: Session, key: AttemptKey) -> Sequence[RefundRow]:
    """Refunds of an attempt whose end is not known yet."""
    row = RefundRow
    mine = (row.store_id == key.store_id, row.attempt_id == key.attempt_id, row.done_at.is_(None))
    return session.scalars(select(row).where(*mine)).all()


def for_review(session: Session, store_id: str | None) -> Sequence[AttemptRow]:
    """Attempts that staff should look at, the oldest first."""
    row = AttemptRow
    query = select(row).where(row.problem != "").order_by(row.created_at)
    return session.scalars(query if store_id is None else query.where(row.store_id == store_id)).all()


def attempts_with_money(
    session: Session, provider: str, since: datetime, begins: datetime, ends: datetime
) -> Iterator[AttemptRow]:
    """Attempts whose money moved that were made from `since` on, or changed from `begins` on, and before `ends`."""
    row = AttemptRow
    with_money = (row.method == provider, row.state.in_([state.value for state in WITH_MONEY]))
    for spans in ((row.created_at >= since, row.created_at < ends), (row.changed_at >= begins, row.changed_at < ends)):
        yield from session.scalars(select(row).where(*with_money, *spans))


def attempts_named(session: Session, names: Collection[str], provider: str = "") -> Iterator[AttemptRow]:
    """Attempts of these ids, whichever store's; where a provider is named, those of it whose money moved."""
    row = AttemptRow
    moved = (row.method == provider, row.state.in_([state.value for state in WITH_MONEY])) if provider else ()
    for some in _in_pieces(names):
        yield from session.scalars(select(row).where(*moved, row.attempt_id.in_(some)))


def refunds_of_day(
    session: Session, provider: str, begins: datetime, ends: datetime, attempts: Collection[str]
) -> Collection[RefundRow]:
    """Refunds by a provider that were done then, and all of these attempts."""
    row, found = RefundRow, dict[tuple[str, str], RefundRow]()
    same = (AttemptRow.store_id == row.store_id) & (AttemptRow.attempt_id == row.attempt_id)
    mine = select(row).join(AttemptRow, same).where(AttemptRow.method == provider)
    wanted = [mine.where(row.done_at >= begins, row.done_at < ends)]
    wanted += [mine.where(row.attempt_id.in_(some)) for some in _in_pieces(attempts)]
    for query in wanted:
        found |= {(each.attempt_id, each.key): each for each in session.scalars(query)}
    return found.values()


def differences_since(session: Session, store_id: str, since: date) -> Sequence[BillDifferenceRow]:
    """What the bills of that day and later have that concerns a store; the newest day first."""
    row = BillDifferenceRow
    wanted = select(row).where(row.store_id == store_id, row.day >= since)
    return session.scalars(wanted.order_by(row.day.desc(), row.provider, row.position)).all()


def put_down(session: Session, checked: ReconciliationRow, found: Collection[BillDifferenceRow]) -> None:
    """Keep what became of a bill, instead of what was found on it before."""
    row = BillDifferenceRow
    session.execute(delete(row).where(row.provider == checked.provider, row.day == checked.day))
    session.merge(checked)
    session.add_all(found)
    session.flush()


def add(session: Session, rows: Collection[AttemptRow | RefundRow]) -> None:
    """Write new rows."""
    session.add_all(rows)
    session.flush()


def _in_pieces(names: Collection[str]) -> Iterator[Sequence[str]]:
    every = sorted(names)
    for begin in range(0, len(every), _NAMED_AT_ONCE):
        yield every[begin : begin + _NAMED_AT_ONCE]
