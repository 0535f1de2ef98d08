"""The SQL of payment attempts. Every function works inside the caller's transaction."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from kiosk.domain.payments import OPEN_STATES, AttemptState
from kiosk.terminal.orders import attempts as _attempts
from kiosk.terminal.payments.records import NOT_COME, AttemptRecord, Way
from kiosk.terminal.payments.refusals import UnknownAttempt


def add(connection: Connection, record: AttemptRecord) -> None:
    """Write a new attempt."""
    connection.execute(insert(_attempts).values(attempt_id=record.id, **_values(record)))


def save(connection: Connection, record: AttemptRecord) -> None:
    """Write an attempt's present state."""
    connection.execute(update(_attempts).where(_attempts.c.attempt_id == record.id).values(**_values(record)))


def find(connection: Connection, attempt_id: str) -> AttemptRecord:
    """The attempt of that id, or `UnknownAttempt`."""
    row = connection.execute(select(_attempts).where(_attempts.c.attempt_id == attempt_id)).one_or_none()
    if row is None:
        raise UnknownAttempt(attempt_id)
    return _record(row)


def of_order(connection: Connection, order_id: str) -> tuple[AttemptRecord, ...]:
    """All tries to pay an order, oldest first."""
    wanted = select(_attempts).where(_attempts.c.order_id == order_id)
    return _records(connection.execute(wanted.order_by(_attempts.c.created_at)))


def still_open(connection: Connection) -> tuple[AttemptRecord, ...]:
    """All attempts whose outcome is still to come, oldest first."""
    wanted = select(_attempts).where(_attempts.c.state.in_([state.value for state in OPEN_STATES]))
    return _records(connection.execute(wanted.order_by(_attempts.c.created_at)))


def closed_since(connection: Connection, since: datetime) -> tuple[AttemptRecord, ...]:
    """All attempts that ended without money and began after that, oldest first."""
    closed = _attempts.c.state == AttemptState.CLOSED.value
    wanted = select(_attempts).where(closed, _attempts.c.created_at >= since.isoformat())
    return _records(connection.execute(wanted.order_by(_attempts.c.created_at)))


def for_staff(connection: Connection, order_id: str) -> AttemptRecord | None:
    """The try to pay an order of which staff are to say whether its money came."""
    open_ones = (record for record in of_order(connection, order_id) if record.open)
    return next((record for record in open_ones if record.way is Way.OWN_CODE), None)


def denied_last(connection: Connection, order_id: str) -> AttemptRecord | None:
    """The last try by the shop's own code, where staff did not find its money: it may yet turn up."""
    own = [record for record in of_order(connection, order_id) if record.way is Way.OWN_CODE]
    return own[-1] if own and own[-1].problem == NOT_COME else None


def _values(record: AttemptRecord) -> dict[str, Any]:
    return {
        "order_id": record.order_id,
        "method": record.method,
        "amount": record.amount,
        "currency": record.currency,
        "state": record.state.value,
        "scanned": record.scanned,
        "close_asked": record.close_asked,
        "qr_text": record.qr_text,
        "problem": record.problem,
        "created_at": record.created_at.isoformat(),
        "expires_at": record.expires_at.isoformat() if record.expires_at else None,
        "way": record.way.value,
    }


def _records(rows: Iterable[Row[Any]]) -> tuple[AttemptRecord, ...]:
    return tuple(_record(row) for row in rows)


def _record(row: Row[Any]) -> AttemptRecord:
    return AttemptRecord(
        id=row.attempt_id,
        order_id=row.order_id,
        method=row.method,
        amount=row.amount,
        currency=row.currency,
        state=AttemptState(row.state),
        scanned=row.scanned,
        qr_text=row.qr_text,
        created_at=datetime.fromisoformat(row.created_at),
        expires_at=datetime.fromisoformat(row.expires_at) if row.expires_at else None,
        problem=row.problem,
        close_asked=row.close_asked,
        way=Way(row.way),
    )
