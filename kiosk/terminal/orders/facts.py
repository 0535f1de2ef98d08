"""Single things the terminal remembers, by name, each a wire or terminal message."""

from typing import TypeVar

from pydantic import BaseModel
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.terminal.orders.tables import facts

M = TypeVar("M", bound=BaseModel)


def recall(connection: Connection, name: str, kind: type[M]) -> M | None:
    """What is remembered under that name, if anything."""
    value = connection.execute(select(facts.c.value).where(facts.c.name == name)).scalar_one_or_none()
    return None if value is None else kind.model_validate_json(value)


def remember(connection: Connection, name: str, fact: BaseModel) -> None:
    """Remember this under that name, in place of what was there."""
    value = fact.model_dump_json()
    row = insert(facts).values(name=name, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def forget_fact(connection: Connection, name: str) -> None:
    """Remember nothing under that name."""
    connection.execute(delete(facts).where(facts.c.name == name))
