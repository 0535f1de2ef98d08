"""The SQL of what this terminal's orders take of counted stock. Every function works inside the caller's transaction.

Central counts an order down when it has it. `version` is that of its count with the order in it, empty before.
"""

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import ColumnElement, Connection, delete, exists, func, insert, or_, select, update

from kiosk.domain.stock import Item
from kiosk.terminal.orders.tables import takings


def take(connection: Connection, order_id: str, taken: Mapping[Item, int]) -> None:
    """An order takes these."""
    rows = [
        {**_key(item), "order_id": order_id, "quantity": quantity, "version": None} for item, quantity in taken.items()
    ]
    if rows:
        connection.execute(insert(takings), rows)


def give_back(connection: Connection, order_id: str) -> None:
    """An order takes nothing after all."""
    connection.execute(delete(takings).where(takings.c.order_id == order_id))


def counted(connection: Connection, order_ids: Iterable[str], version: int | None) -> None:
    """Central's count of that version has these orders; without one it counts nothing of theirs."""
    theirs = takings.c.order_id.in_(list(order_ids))
    if version is None:
        connection.execute(delete(takings).where(theirs))
    else:
        connection.execute(update(takings).where(theirs).values(version=version))


def taken(connection: Connection, version: int, items: Iterable[Item] | None = None) -> dict[Item, int]:
    """What central's count of that version lacks: of all items, or of these."""
    columns = (takings.c.subject, takings.c.choice, takings.c.variant)
    sums = select(*columns, func.sum(takings.c.quantity)).where(_lacking(version)).group_by(*columns)
    if items is not None:
        sums = sums.where(takings.c.subject.in_({item.subject for item in items}))
    return {
        Item(subject, choice, _variant(variant)): int(quantity)
        for subject, choice, variant, quantity in connection.execute(sums)
    }


def has_counted(connection: Connection, version: int) -> bool:
    """Whether there is anything to `forget`."""
    return bool(connection.execute(select(exists().where(takings.c.version <= version))).scalar())


def forget(connection: Connection, version: int) -> None:
    """Central's count that is known here has these: they are no more to be taken off it."""
    connection.execute(delete(takings).where(takings.c.version <= version))


def _lacking(version: int) -> ColumnElement[bool]:
    return or_(takings.c.version.is_(None), takings.c.version > version)


def _key(item: Item) -> dict[str, str]:
    variant = json.dumps(item.variant, ensure_ascii=False) if item.variant else ""
    return {"subject": item.subject, "choice": item.choice, "variant": variant}


def _variant(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((option, choice) for option, choice in json.loads(text)) if text else ()
