"""All that orders ask of the database."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from sqlalchemy import insert, select, tuple_
from sqlalchemy.orm import Session

from kiosk.central.orders.models import NewEvent, OrderEventRow, OrderRow, Origin


def orders_for_update(session: Session, order_ids: Collection[str]) -> dict[str, OrderRow]:
    """The known ones of these orders, whoever's they are, locked in one fixed order until the transaction ends."""
    query = select(OrderRow).where(OrderRow.order_id.in_(order_ids)).order_by(OrderRow.order_id).with_for_update()
    return {order.order_id: order for order in session.scalars(query)}


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


def received(session: Session, orders: Collection[OrderRow]) -> Iterator[OrderEventRow]:
    """All that terminals have sent about these orders."""
    row = OrderEventRow
    which = tuple_(row.store_id, row.order_id).in_([(order.store_id, order.order_id) for order in orders])
    yield from session.scalars(select(row).where(which, row.origin == Origin.TERMINAL)) if orders else ()


def first_fact(session: Session, order: OrderRow) -> str | None:
    """The body of the terminal's first fact about an order."""
    key = (order.store_id, order.order_id, Origin.TERMINAL.value, 1)
    row = session.get(OrderEventRow, key)
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


def add(session: Session, orders: Iterable[OrderRow], events: Iterable[NewEvent]) -> None:
    """Write new orders and then the facts about them."""
    session.add_all(orders)
    session.flush()
    rows = [vars(event) for event in events]
    if rows:
        session.execute(insert(OrderEventRow), rows)


def listing(session: Session, store_id: str | None, day: date | None) -> Iterator[OrderRow]:
    """Orders in the order they were placed, all or those of one store or business day."""
    query = select(OrderRow).order_by(OrderRow.placed_at, OrderRow.order_id).execution_options(yield_per=500)
    if store_id is not None:
        query = query.where(OrderRow.store_id == store_id)
    if day is not None:
        query = query.where(OrderRow.business_day == day)
    yield from session.scalars(query)
