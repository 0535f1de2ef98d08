"""The SQL of the outbox: what central has not acknowledged. Every function works inside the caller's transaction."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from pydantic import ValidationError
from sqlalchemy import Connection, Row, and_, delete, exists, func, insert, literal, or_, select, update

from kiosk.terminal.orders import takings
from kiosk.terminal.orders.records import Refusal, RefusedEvent
from kiosk.terminal.orders.tables import order_events, orders, outbox
from kiosk.wire.orders import OrderEventMessage

FOLLOWS_REFUSED: Final = "follows-refused"
"""The code of an event that central cannot take because one before it is set aside here."""

FOR_THE_ORDER: Final = ("order-refused", FOLLOWS_REFUSED)
"""Codes of events that were refused because their order was."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many events wait to be sent, and since when the oldest does."""

    depth: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class NextEvents:
    """What to send, and (order, sequence) of what was stored but cannot be read: a disk's fault, or a hand's."""

    events: tuple[OrderEventMessage, ...]
    unreadable: tuple[tuple[str, int], ...]


def next_events(connection: Connection, most: int, order_id: str | None = None) -> NextEvents:
    """The next events to send, each order's in sequence: of all orders, or of one.

    A refused event keeps none back: central keeps it too, and what follows may mend it, as money taken does.
    """
    waiting = select(outbox.c.order_id, outbox.c.sequence).where(outbox.c.refused_at.is_(None))
    if order_id is not None:
        waiting = waiting.where(outbox.c.order_id == order_id)
    place = func.min(outbox.c.id).over(partition_by=outbox.c.order_id)
    chosen = waiting.add_columns(place.label("place")).order_by(place, outbox.c.sequence).limit(most).subquery()
    same = (order_events.c.order_id == chosen.c.order_id, order_events.c.sequence == chosen.c.sequence)
    wanted = select(order_events).join(chosen, and_(*same)).order_by(chosen.c.place, chosen.c.sequence)
    rows = connection.execute(wanted).all()
    read = [_message(row) for row in rows]
    return NextEvents(
        tuple(event for event in read if event is not None),
        tuple((row.order_id, row.sequence) for row, event in zip(rows, read, strict=True) if event is None),
    )


def acknowledge(connection: Connection, sent: Iterable[tuple[str, int]], at: datetime) -> None:
    """Central has these events: take them out, and note the orders it now has whole."""
    events = list(sent)
    if not events:
        return
    for order_id, sequence in events:
        connection.execute(delete(outbox).where(outbox.c.order_id == order_id, outbox.c.sequence == sequence))
    unsent = exists().where(outbox.c.order_id == orders.c.order_id)
    whole = update(orders).where(orders.c.order_id.in_({order_id for order_id, _ in events}), ~unsent)
    connection.execute(whole.values(acknowledged_at=at.isoformat()))


def set_aside(connection: Connection, order_id: str, sequence: int, refusal: Refusal, at: datetime) -> None:
    """Central refuses this event: keep it for staff and send it no more. A refused order takes no stock at central."""
    event = update(outbox).where(outbox.c.order_id == order_id, outbox.c.sequence == sequence)
    why = {"refused_code": refusal.code, "refused_reason": refusal.reason, "refused_line": refusal.line}
    connection.execute(event.values(refused_at=at.isoformat(), **why))
    if sequence == 1:
        takings.give_back(connection, order_id)


def settle(connection: Connection, order_ids: Collection[str]) -> None:
    """Central took these orders' money or saw them called off: that they were refused before asks nothing more."""
    for_the_order = or_(outbox.c.sequence == 1, outbox.c.refused_code.in_(FOR_THE_ORDER))
    theirs = (outbox.c.order_id.in_(order_ids), outbox.c.refused_at.is_not(None))
    if order_ids:
        connection.execute(delete(outbox).where(*theirs, for_the_order))


def refusal_of(connection: Connection, order_id: str, sequence: int) -> str | None:
    """The code for which this event was set aside, if it was."""
    event = (outbox.c.order_id == order_id, outbox.c.sequence == sequence, outbox.c.refused_at.is_not(None))
    return connection.execute(select(outbox.c.refused_code).where(*event)).scalar_one_or_none()


def is_waiting(connection: Connection, order_id: str, sequence: int) -> bool:
    """Whether this event is still to be sent."""
    event = (outbox.c.order_id == order_id, outbox.c.sequence == sequence, outbox.c.refused_at.is_(None))
    return connection.execute(select(outbox.c.id).where(*event)).first() is not None


def ask_again(connection: Connection) -> int:
    """Send what was set aside once more, for another judge; how many."""
    aside = update(outbox).where(outbox.c.refused_at.is_not(None))
    return connection.execute(
        aside.values(refused_at=None, refused_code="", refused_reason="", refused_line=None)
    ).rowcount


def queue_again(connection: Connection, at: datetime, order_id: str | None = None, first: int = 1) -> int:
    """Queue events anew that central turned out not to have: of one order from `first` on, or of all; how many."""
    queued = exists().where(outbox.c.order_id == order_events.c.order_id, outbox.c.sequence == order_events.c.sequence)
    lost = select(
        order_events.c.order_id, order_events.c.sequence, literal(at.isoformat()), literal(""), literal("")
    ).where(~queued, order_events.c.sequence >= first)
    if order_id is not None:
        lost = lost.where(order_events.c.order_id == order_id)
    columns = ["order_id", "sequence", "queued_at", "refused_code", "refused_reason"]
    back = insert(outbox).from_select(columns, lost.order_by(order_events.c.order_id, order_events.c.sequence))
    added = connection.execute(back).rowcount
    unsent = exists().where(outbox.c.order_id == orders.c.order_id)
    connection.execute(update(orders).where(unsent).values(acknowledged_at=None))
    return added


def waiting_events(connection: Connection) -> Waiting:
    """What is still to be sent, without what was refused."""
    row = connection.execute(
        select(func.count(), func.min(outbox.c.queued_at)).where(outbox.c.refused_at.is_(None))
    ).one()
    return Waiting(row[0], datetime.fromisoformat(row[1]) if row[1] else None)


def refused_events(connection: Connection) -> tuple[RefusedEvent, ...]:
    """The events that central refused, oldest first."""
    rows = connection.execute(
        select(outbox, order_events.c.kind)
        .join_from(outbox, order_events)
        .where(outbox.c.refused_at.is_not(None))
        .order_by(outbox.c.id)
    )
    return tuple(_refused(row) for row in rows)


def _refused(row: Row[Any]) -> RefusedEvent:
    at = datetime.fromisoformat(row.refused_at)
    return RefusedEvent(
        row.order_id, row.sequence, row.kind, row.refused_code, row.refused_reason, at, row.refused_line
    )


def _message(row: Row[Any]) -> OrderEventMessage | None:
    by = f'"{row.by}"' if row.by else "null"
    header = f'{{"order_id":"{row.order_id}","sequence":{row.sequence},"at":"{row.at}","by":{by},"fact":'
    try:
        return OrderEventMessage.model_validate_json(header + row.fact + "}")
    except ValidationError:
        return None
