"""The SQL of orders and their events. Every function works inside the caller's transaction.

What placing an order writes is put together once, and run by the driver itself.
"""

from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, delete, exists, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.cart import Fulfilment
from kiosk.domain.orders import Cancelled, OrderEvent, OrderState, OrderStatus, Paid, PaymentAsked, Placed, advance
from kiosk.terminal.orders import takings
from kiosk.terminal.orders.messages import fact_of
from kiosk.terminal.orders.prepared import Prepared
from kiosk.terminal.orders.records import OrderRecord
from kiosk.terminal.orders.refusals import UnknownOrder
from kiosk.terminal.orders.tables import counters, order_events, orders, outbox
from kiosk.wire.orders import Fact, PlacedMessage

_COUNT: Final = Prepared(
    upsert(counters)
    .values(business_day=bindparam("day"), letters=bindparam("of"), value=1)
    .on_conflict_do_update(index_elements=["business_day", "letters"], set_={"value": counters.c.value + 1})
    .returning(counters.c.value)
)
_ADD_ORDER: Final = Prepared(insert(orders))
_ADD_EVENT: Final = Prepared(insert(order_events))
_QUEUE: Final = Prepared(insert(outbox))
_FIND: Final = select(orders).where(orders.c.order_id == bindparam("wanted"))
_LAST: Final = select(func.max(order_events.c.sequence)).where(order_events.c.order_id == bindparam("wanted"))


def next_counter(connection: Connection, day: date, letters: str) -> int:
    """The next pickup counter of a business day. It rolls back with the order, and is never given twice."""
    (value,) = _COUNT.run(connection, {"day": day.isoformat(), "of": letters}).fetchone()
    return int(value)


def add_order(connection: Connection, record: OrderRecord, placed: PlacedMessage) -> None:
    """Write an order with its first event and that event's place in the outbox."""
    status = advance(None, Placed(record.total))
    row = {
        "order_id": record.order_id,
        "store_id": record.store_id,
        "terminal_id": record.terminal_id,
        "pickup_number": record.pickup_number,
        "business_day": record.business_day.isoformat(),
        "placed_at": record.placed_at.isoformat(),
        "state": status.state.value,
        "total": record.total,
        "paid": 0,
        "refunded": 0,
        "currency": record.currency,
        "fulfilment": record.fulfilment.value,
        "place": record.table,
        "language": record.language,
        "tracking_token": record.tracking_token,
    }
    _ADD_ORDER.run(connection, row)
    _add_event(connection, record.order_id, 1, record.placed_at, placed)


def append_event(
    connection: Connection, order_id: str, event: OrderEvent, at: datetime, by: str | None = None
) -> OrderRecord:
    """Write the next fact about an order; `by` is the id of whoever of the staff did it.

    Raises `IllegalTransition` when it cannot follow, and `UnknownOrder`.
    """
    record = find_order(connection, order_id)
    status = advance(OrderStatus(record.state, record.total, record.paid, record.refunded), event)
    last = connection.execute(_LAST, {"wanted": order_id}).scalar_one()
    _add_event(connection, order_id, last + 1, at, fact_of(event), by)
    if isinstance(event, Cancelled):
        takings.give_back(connection, order_id)
    method = event.method if isinstance(event, Paid | PaymentAsked) else record.method
    changed = {"state": status.state.value, "paid": status.paid, "refunded": status.refunded, "method": method}
    connection.execute(update(orders).where(orders.c.order_id == order_id).values(**changed, acknowledged_at=None))
    return replace(
        record, state=status.state, paid=status.paid, refunded=status.refunded, method=method, acknowledged=False
    )


def find_order(connection: Connection, order_id: str) -> OrderRecord:
    """The order of that id, or `UnknownOrder`."""
    row = connection.execute(_FIND, {"wanted": order_id}).one_or_none()
    if row is None:
        raise UnknownOrder(order_id)
    return record_of(row)


def of_day(connection: Connection, day: date) -> tuple[OrderRecord, ...]:
    """The orders of a business day, newest first."""
    return _records(connection, select(orders).where(orders.c.business_day == day.isoformat()))


def with_number(connection: Connection, pickup_number: str) -> tuple[OrderRecord, ...]:
    """The orders that carry this number, newest first: numbers come again on another day."""
    return _records(connection, select(orders).where(orders.c.pickup_number == pickup_number))


def placed(connection: Connection, order_id: str) -> PlacedMessage:
    """The whole order as the customer saw it."""
    wanted = select(order_events.c.fact).where(order_events.c.order_id == order_id, order_events.c.sequence == 1)
    fact = connection.execute(wanted).scalar_one_or_none()
    if fact is None:
        raise UnknownOrder(order_id)
    return PlacedMessage.model_validate_json(fact)


def forget(connection: Connection, acknowledged_before: datetime) -> int:
    """Delete orders that central has had since before that moment; how many."""
    unsent = exists().where(outbox.c.order_id == orders.c.order_id)
    gone = delete(orders).where(orders.c.acknowledged_at < acknowledged_before.isoformat(), ~unsent)
    return connection.execute(gone).rowcount


def record_of(row: Row[Any]) -> OrderRecord:
    """The record that a row of `orders` holds."""
    return OrderRecord(
        order_id=row.order_id,
        store_id=row.store_id,
        terminal_id=row.terminal_id,
        pickup_number=row.pickup_number,
        business_day=date.fromisoformat(row.business_day),
        placed_at=datetime.fromisoformat(row.placed_at),
        state=OrderState(row.state),
        total=row.total,
        paid=row.paid,
        refunded=row.refunded,
        currency=row.currency,
        fulfilment=Fulfilment(row.fulfilment),
        table=row.place,
        language=row.language,
        tracking_token=row.tracking_token,
        acknowledged=row.acknowledged_at is not None,
        method=row.method,
    )


def _records(connection: Connection, wanted: Select[Any]) -> tuple[OrderRecord, ...]:
    newest_first = wanted.order_by(orders.c.placed_at.desc(), orders.c.pickup_number.desc())
    return tuple(record_of(row) for row in connection.execute(newest_first))


def _add_event(
    connection: Connection, order_id: str, sequence: int, at: datetime, fact: Fact, by: str | None = None
) -> None:
    event = {"order_id": order_id, "sequence": sequence, "at": at.isoformat(), "kind": fact.kind, "by": by}
    _ADD_EVENT.run(connection, event | {"fact": fact.model_dump_json()})
    queued = {"order_id": order_id, "sequence": sequence, "queued_at": at.isoformat()}
    _QUEUE.run(connection, queued | {"refused_code": "", "refused_reason": ""})
