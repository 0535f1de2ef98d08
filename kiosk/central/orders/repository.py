"""All that orders ask of the database."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Any, Final

from sqlalchemy import bindparam, select, tuple_, update
from sqlalchemy.orm import Session

from kiosk.central.database import insert_many
from kiosk.central.orders.models import HeldOrder, NewEvent, OrderEventRow, OrderRow, Origin

_ORDERS: Final = OrderRow.metadata.tables[OrderRow.__tablename__]
_EVENTS: Final = OrderEventRow.metadata.tables[OrderEventRow.__tablename__]
_KEY: Final = ("store_id", "order_id")
_CHANGING: Final = (
    *("state", "paid", "refunded", "refunds_confirmed", "payment_method", "refusal"),
    *("flags", "counted", "last_sequence", "changed_at"),
)
_CHANGE: Final = (
    update(_ORDERS)
    .where(*(_ORDERS.c[name] == bindparam(f"held_{name}") for name in _KEY))
    .values({name: bindparam(name) for name in _CHANGING})
)


def hold_orders(session: Session, order_ids: Collection[str]) -> dict[str, HeldOrder]:
    """The known ones of these orders, whoever's they are, locked in one fixed order until the transaction ends."""
    known = select(_ORDERS).where(_ORDERS.c.order_id.in_(order_ids)).order_by(_ORDERS.c.order_id)
    rows = session.execute(known.with_for_update()).mappings()
    return {row["order_id"]: HeldOrder.of(row) for row in rows}


def order_for_update(session: Session, store_id: str, order_id: str) -> OrderRow | None:
    """One order, locked until the transaction ends."""
    return session.get(OrderRow, (store_id, order_id), with_for_update=True, populate_existing=True)


def order(session: Session, store_id: str, order_id: str) -> OrderRow | None:
    """One order, for reading."""
    return session.get(OrderRow, (store_id, order_id))


def order_by_number(session: Session, store_id: str, day: date, number: str) -> OrderRow | None:
    """The order that carries a pickup number on a business day."""
    row = OrderRow
    mine = (row.store_id == store_id, row.business_day == day, row.pickup_number == number)
    return session.scalar(select(row).where(*mine).order_by(row.placed_at.desc()).limit(1))


def order_by_token(session: Session, token: str) -> OrderRow | None:
    """The order that a tracking token belongs to."""
    return session.scalar(select(OrderRow).where(OrderRow.tracking_token == token).limit(1))


def received(session: Session, orders: Collection[HeldOrder]) -> Iterator[OrderEventRow]:
    """All that terminals have sent about these orders."""
    row = OrderEventRow
    which = tuple_(row.store_id, row.order_id).in_([(order.store_id, order.order_id) for order in orders])
    yield from session.scalars(select(row).where(which, row.origin == Origin.TERMINAL)) if orders else ()


def first_fact(session: Session, store_id: str, order_id: str) -> str | None:
    """The body of the terminal's first fact about an order."""
    row = session.get(OrderEventRow, (store_id, order_id, Origin.TERMINAL.value, 1))
    return row.body if row else None


def numbers_in_use(
    session: Session, store_ids: Collection[str], days: Collection[date], numbers: Collection[str]
) -> set[tuple[str, date, str]]:
    """Which of these pickup numbers the stores have given out on these days: (store, day, number)."""
    row = OrderRow
    theirs = (row.store_id.in_(store_ids), row.business_day.in_(days), row.pickup_number.in_(numbers))
    found = session.execute(select(row.store_id, row.business_day, row.pickup_number).where(*theirs))
    return {(store_id, day, number) for store_id, day, number in found}


def tokens_in_use(session: Session, tokens: Collection[str]) -> set[str]:
    """Which of these tracking tokens belong to an order already."""
    found = session.scalars(select(OrderRow.tracking_token).where(OrderRow.tracking_token.in_(tokens)))
    return {token for token in found if token}


def write(session: Session, new: Iterable[HeldOrder], changed: Iterable[HeldOrder], events: Iterable[NewEvent]) -> None:
    """Write new orders, what became of known ones, and then the facts about them: one statement for all of a kind."""
    session.flush()
    insert_many(session, _ORDERS, [order.columns for order in new])
    if changes := [_change(order.columns) for order in changed]:
        session.execute(_CHANGE, changes)
    insert_many(session, _EVENTS, [vars(event) for event in events])


def _change(columns: dict[str, Any]) -> dict[str, Any]:
    return {f"held_{name}": columns[name] for name in _KEY} | {name: columns[name] for name in _CHANGING}


def listing(session: Session, store_id: str | None, day: date | None) -> Iterator[OrderRow]:
    """Orders in the order they were placed, all or those of one store or business day."""
    query = select(OrderRow).order_by(OrderRow.placed_at, OrderRow.order_id).execution_options(yield_per=500)
    if store_id is not None:
        query = query.where(OrderRow.store_id == store_id)
    if day is not None:
        query = query.where(OrderRow.business_day == day)
    yield from session.scalars(query)
