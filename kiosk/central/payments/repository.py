"""All that payments ask of the database."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from kiosk.central.orders import OrderRow
from kiosk.central.payments.models import AttemptRow, RefundRow
from kiosk.central.payments.port import AttemptKey
from kiosk.domain.orders import OrderState
from kiosk.domain.payments import OPEN_STATES, AttemptState

UNDECIDED = frozenset({AttemptState.CREATED, AttemptState.SHOWING, AttemptState.CLOSING, AttemptState.UNKNOWN})
"""States in which the attempt may still take money."""


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


def holds_money(session: Session, store_id: str, order_id: str) -> bool:
    """Whether an attempt of the order took money that staff have yet to decide about."""
    row = AttemptRow
    mine = (row.store_id == store_id, row.order_id == order_id, row.state == AttemptState.HELD.value)
    return session.scalar(select(row.attempt_id).where(*mine).limit(1)) is not None


def unresolved(
    session: Session, methods: Collection[str], now: datetime, quiet_since: datetime
) -> Sequence[AttemptKey]:
    """Attempts by these methods without a definite outcome, past their time, or of an order that waits for no money.

    One that was only just created is still in the hands of the request that made it; `quiet_since` leaves it out.
    """
    row = AttemptRow
    pending = [state.value for state in OPEN_STATES - {AttemptState.SHOWING}]
    unpaid = [OrderState.PLACED.value, OrderState.AWAITING_PAYMENT.value]
    waits = OrderRow.state.in_(unpaid) & (OrderRow.refusal == "")
    due = or_(
        row.state.in_(pending) & (row.changed_at <= quiet_since),
        (row.state == AttemptState.SHOWING.value) & or_(row.expires_at <= now, ~waits),
    )
    same_order = (OrderRow.store_id == row.store_id) & (OrderRow.order_id == row.order_id)
    query = select(row.store_id, row.attempt_id).join(OrderRow, same_order).where(row.method.in_(methods), due)
    return [AttemptKey(store_id, attempt_id) for store_id, attempt_id in session.execute(query)]


def refund(session: Session, key: AttemptKey, refund_key: str) -> RefundRow | None:
    """One refund."""
    return session.get(RefundRow, (key.store_id, key.attempt_id, refund_key), with_for_update=True)


def pending_refunds(session: Session, methods: Collection[str], quiet_since: datetime) -> Sequence[RefundRow]:
    """Refunds by these methods whose end is not known yet."""
    same = (AttemptRow.store_id == RefundRow.store_id) & (AttemptRow.attempt_id == RefundRow.attempt_id)
    due = (AttemptRow.method.in_(methods), RefundRow.done_at.is_(None), RefundRow.asked_at <= quiet_since)
    return session.scalars(select(RefundRow).join(AttemptRow, same).where(*due)).all()


def add(session: Session, rows: Collection[AttemptRow | RefundRow]) -> None:
    """Write new rows."""
    session.add_all(rows)
    session.flush()
