"""The SQL of a day's figures. Sums come from a covering index; what was ordered is added up as it goes."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, func, select, text

from kiosk.domain.orders import OrderState
from kiosk.terminal.orders.facts import recall, remember
from kiosk.terminal.orders.tables import orders, tally
from kiosk.wire.message import Message

_CHUNK: Final = 1000
"""So many events at a time: orders are never kept waiting for longer than a few milliseconds."""
_ROWS: Final = 5000
_NAME: Final = "tally-until"
_MINUTES: Final = 15
"""Letters of a UTC time down to ten minutes: store zones are whole quarters of an hour, so hours add up right
but for three zones of the world that stand on 45 minutes."""

_ADD: Final = text("""
    INSERT INTO tally (business_day, product, name, quantity)
    SELECT o.business_day, line.value ->> '$.selection.product', max(line.value -> '$.name'),
        sum(line.value ->> '$.quantity')
    FROM order_events AS e JOIN orders AS o ON o.order_id = e.order_id, json_each(e.fact, '$.lines') AS line
    WHERE e.rowid > :since AND e.rowid <= :until AND e.kind = 'placed'
    GROUP BY 1, 2
    ON CONFLICT (business_day, product) DO UPDATE SET quantity = quantity + excluded.quantity, name = excluded.name
""")


class _Until(Message):
    rowid: int = 0


@dataclass(frozen=True, slots=True)
class Slice:
    """What was sold within ten minutes by one method, in minor units; `state` of the orders."""

    begins: datetime
    state: OrderState
    method: str
    orders: int
    total: int


@dataclass(frozen=True, slots=True)
class Sold:
    """How many of a product were ordered on a day; `name` by language."""

    product: str
    name: dict[str, str]
    quantity: int


def slices(connection: Connection, day: date) -> tuple[Slice, ...]:
    """A day's orders, added up by ten minutes, state and method."""
    at = func.substr(orders.c.placed_at, 1, _MINUTES)
    wanted = (
        select(at, orders.c.state, orders.c.method, func.count(), func.sum(orders.c.total))
        .where(orders.c.business_day == day.isoformat())
        .group_by(at, orders.c.state, orders.c.method)
    )
    return tuple(
        Slice(datetime.fromisoformat(f"{begins}0:00+00:00"), OrderState(state), method, count, total)
        for begins, state, method, count, total in connection.execute(wanted)
    )


def paid_back(connection: Connection, day: date) -> int:
    """What went back of a day's orders that still stand, in minor units: whole refunds are no sales anyway."""
    stands = orders.c.state != OrderState.REFUNDED.value
    part = (orders.c.business_day == day.isoformat(), orders.c.refunded > 0, stands)
    return int(connection.execute(select(func.coalesce(func.sum(orders.c.refunded), 0)).where(*part)).scalar_one())


def best(connection: Connection, day: date, most: int, *, slowest: bool = False) -> tuple[Sold, ...]:
    """What was ordered most on a day, or least of what was ordered at all."""
    order = tally.c.quantity.asc() if slowest else tally.c.quantity.desc()
    wanted = select(tally).where(tally.c.business_day == day.isoformat()).order_by(order, tally.c.product).limit(most)
    return tuple(Sold(row.product, json.loads(row.name), row.quantity) for row in connection.execute(wanted))


def day_rows(
    connection: Connection, day: date, columns: Sequence[str]
) -> Iterator[tuple[Sequence[Sequence[object]], float]]:
    """A day's orders in the order they were placed, some at a time, with the share that is read by then."""
    of_day = orders.c.business_day == day.isoformat()
    number = connection.execute(select(func.count()).select_from(orders).where(of_day)).scalar_one()
    wanted = select(*(orders.c[name] for name in columns)).where(of_day).order_by(orders.c.placed_at)
    read = 0
    for rows in connection.execute(wanted.execution_options(yield_per=_ROWS)).partitions():
        read += len(rows)
        yield rows, read / number


def add_up(connection: Connection) -> bool:
    """Add up some more of what was ordered; whether there is more left."""
    since = (recall(connection, _NAME, _Until) or _Until()).rowid
    last = connection.execute(text("SELECT max(rowid) FROM order_events")).scalar_one() or 0
    until = min(since + _CHUNK, last)
    if until > since:
        connection.execute(_ADD, {"since": since, "until": until})
        remember(connection, _NAME, _Until(rowid=until))
    return until < last


def methods(parts: Sequence[Slice]) -> dict[str, tuple[int, int]]:
    """How many orders and how much money by method, of those that are paid."""
    found: dict[str, tuple[int, int]] = {}
    for part in parts:
        if part.state in SOLD:
            count, total = found.get(part.method, (0, 0))
            found[part.method] = (count + part.orders, total + part.total)
    return found


SOLD: Final = frozenset({OrderState.PAID, OrderState.PREPARING, OrderState.READY, OrderState.COLLECTED})
"""States of an order whose money the shop has."""
