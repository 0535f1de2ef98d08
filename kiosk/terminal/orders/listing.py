"""The SQL of lists of orders: by day and pile, page by page, and by what is on a ticket. All of it reads indexes."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from kiosk.domain.board import STATES, Standing
from kiosk.domain.orders import OrderState
from kiosk.domain.payments import OPEN_STATES
from kiosk.terminal.orders.ledger import record_of
from kiosk.terminal.orders.records import OrderRecord
from kiosk.terminal.orders.tables import attempts, order_events, orders


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
_TO_CONFIRM: Final = (attempts.c.way == "own_code", attempts.c.state.in_([state.value for state in OPEN_STATES]))
"""Tries to pay of which only staff can say what became of them."""


@dataclass(frozen=True, slots=True)
class Step:
    """One fact of an order's life; `by` is the id of whoever of the staff did it, None for the customer."""

    kind: str
    at: datetime
    by: str | None


def count(connection: Connection, day: date) -> dict[Pile, int]:
    """How many orders of a day each pile holds."""
    of_day = orders.c.business_day == day.isoformat()
    by_state = select(orders.c.state, func.count()).where(of_day).group_by(orders.c.state)
    states = {OrderState(state): number for state, number in connection.execute(by_state)}
    counts = {pile: sum(states.get(state, 0) for state in wanted) for pile, wanted in PILES.items()}
    unsent = select(func.count()).select_from(orders).where(of_day, orders.c.acknowledged_at.is_(None))
    counts[Pile.UNSENT] = connection.execute(unsent).scalar_one()
    return counts | {Pile.ALL: sum(states.values())}


def page(connection: Connection, day: date, pile: Pile, skip: int, most: int) -> tuple[OrderRecord, ...]:
    """`most` orders of a pile after the first `skip`, newest first."""
    return _records(connection, select(orders).where(orders.c.business_day == day.isoformat(), *_of(pile)), skip, most)


def search(connection: Connection, day: date, text: str, most: int) -> tuple[OrderRecord, ...]:
    """Orders of a day by how their number begins or its digits end, or the one whose ticket was scanned.

    After them those of other days of which staff have yet to say whether their money came.
    """
    wanted = text.strip()
    ticket = find_ticket(connection, wanted)
    if ticket is not None:
        return (ticket,)
    number = wanted.upper()
    if not number.isascii() or not number.isalnum():
        return ()
    of_day = orders.c.business_day == day.isoformat()
    begins = orders.c.pickup_number.op("GLOB")(f"{number}*")
    same = begins if not number.isdigit() else or_(begins, func.substr(orders.c.pickup_number, -len(number)) == number)
    found = _records(connection, select(orders).where(of_day, same), 0, most)
    left_over = orders.c.order_id.in_(select(attempts.c.order_id).where(*_TO_CONFIRM))
    return found + _records(connection, select(orders).where(left_over, ~of_day, same), 0, most - len(found))


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
