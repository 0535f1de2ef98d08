"""The SQL of lists of orders: by pile, page by page, and by what is on a ticket. All of it reads indexes.

The list of a day holds its orders, and after them those of other days that are not over: midnight settles nothing.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Boolean, ColumnElement, Connection, Select, func, literal_column, or_, select

from kiosk.domain.board import STATES, Standing
from kiosk.domain.orders import OrderState
from kiosk.terminal.orders.ledger import record_of
from kiosk.terminal.orders.records import OrderRecord
from kiosk.terminal.orders.tables import STILL_OPEN, order_events, orders


class Pile(StrEnum):
    """Orders that wait for the same thing."""

    ALL = "all"
    UNPAID = "unpaid"
    MAKING = "making"
    READY = "ready"
    UNSENT = "unsent"


PILES: Final = {
    Pile.UNPAID: (OrderState.PLACED, OrderState.AWAITING_PAYMENT),
    Pile.MAKING: STATES[Standing.MAKING],
    Pile.READY: STATES[Standing.READY],
}
"""The states that the orders of a pile are in."""


@dataclass(frozen=True, slots=True)
class Step:
    """One fact of an order's life; `by` is the id of whoever of the staff did it, None for the customer."""

    kind: str
    at: datetime
    by: str | None


def count(connection: Connection, day: date) -> dict[Pile, int]:
    """How many orders each pile of a day's list holds."""
    states: Counter[OrderState] = Counter()
    unsent = 0
    for listed in _list_of(day):
        by_state = select(orders.c.state, func.count()).where(*listed).group_by(orders.c.state)
        states.update({OrderState(state): number for state, number in connection.execute(by_state)})
        waiting = select(func.count()).select_from(orders).where(*listed, orders.c.acknowledged_at.is_(None))
        unsent += connection.execute(waiting).scalar_one()
    counts = {pile: sum(states[state] for state in wanted) for pile, wanted in PILES.items()}
    return counts | {Pile.UNSENT: unsent, Pile.ALL: states.total()}


def page(connection: Connection, day: date, pile: Pile, skip: int, most: int) -> tuple[OrderRecord, ...]:
    """`most` orders of a pile of a day's list after the first `skip`: the day's own, then the others, newest first."""
    of_day, left_over = _list_of(day)
    found = _records(connection, select(orders).where(*of_day, *_of(pile)), skip, most)
    if len(found) == most:
        return found
    own = connection.execute(select(func.count()).select_from(orders).where(*of_day, *_of(pile))).scalar_one()
    others = select(orders).where(*left_over, *_of(pile))
    return found + _records(connection, others, max(0, skip - own), most - len(found))


def search(connection: Connection, day: date, text: str, most: int) -> tuple[OrderRecord, ...]:
    """Orders of a day's list by how their number begins or its digits end, or the one whose ticket was scanned."""
    wanted = text.strip()
    ticket = find_ticket(connection, wanted)
    if ticket is not None:
        return (ticket,)
    number = wanted.upper()
    if not number.isascii() or not number.isalnum():
        return ()
    begins = orders.c.pickup_number.op("GLOB")(f"{number}*")
    same = begins if not number.isdigit() else or_(begins, func.substr(orders.c.pickup_number, -len(number)) == number)
    of_day, left_over = _list_of(day)
    found = _records(connection, select(orders).where(*of_day, same), 0, most)
    return found + _records(connection, select(orders).where(*left_over, same), 0, most - len(found))


def find_ticket(connection: Connection, text: str) -> OrderRecord | None:
    """The order whose ticket carries this: its tracking address, the token at that address's end, or its id."""
    token = text.strip().rstrip("/").rpartition("/")[2]
    if not token:
        return None
    same = or_(orders.c.tracking_token == token, orders.c.order_id == token)
    row = connection.execute(select(orders).where(same).limit(1)).first()
    return record_of(row) if row else None


def steps(connection: Connection, order_id: str) -> tuple[Step, ...]:
    """An order's life, in order."""
    events = select(order_events).where(order_events.c.order_id == order_id).order_by(order_events.c.sequence)
    return tuple(Step(row.kind, datetime.fromisoformat(row.at), row.by) for row in connection.execute(events))


def _list_of(day: date) -> tuple[tuple[ColumnElement[bool], ...], ...]:
    """The two parts of a day's list: its own orders, and those of other days that are not over."""
    of_day = orders.c.business_day == day.isoformat()
    return (of_day,), (~of_day, literal_column(STILL_OPEN, Boolean))


def _of(pile: Pile) -> tuple[ColumnElement[bool], ...]:
    match pile:
        case Pile.ALL:
            return ()
        case Pile.UNSENT:
            return (orders.c.acknowledged_at.is_(None),)
        case _:
            return (orders.c.state.in_([state.value for state in PILES[pile]]),)


def _records(connection: Connection, wanted: Select[Any], skip: int, most: int) -> tuple[OrderRecord, ...]:
    newest_first = wanted.order_by(orders.c.placed_at.desc(), orders.c.pickup_number.desc())
    return tuple(record_of(row) for row in connection.execute(newest_first.offset(skip).limit(most)))
