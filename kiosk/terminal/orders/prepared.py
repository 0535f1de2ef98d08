"""Statements that are put together once: of what every order writes, SQLAlchemy takes more time than SQLite."""

from collections.abc import Mapping
from functools import cache, partial
from typing import Any

from pysqlite3 import dbapi2
from sqlalchemy import Connection, Insert
from sqlalchemy.dialects import sqlite


class Prepared:
    """An insert that the driver runs itself, inside the caller's transaction."""

    def __init__(self, statement: Insert) -> None:
        self._made = cache(partial(_make, statement))

    def run(self, connection: Connection, values: Mapping[str, object]) -> Any:
        """Run it with these values by column or parameter; gives the driver's cursor."""
        text, names, fixed = self._made(tuple(values))
        driver: dbapi2.Connection = connection.connection.driver_connection
        return driver.execute(text, [values[name] if name in values else fixed[name] for name in names])


def _make(statement: Insert, given: tuple[str, ...]) -> tuple[str, tuple[str, ...], Mapping[str, object]]:
    """Its text, the names of its values in their order, and those values that are its own."""
    compiled = statement.compile(dialect=sqlite.dialect(), column_keys=given)
    names = tuple(compiled.positiontup or ())
    assert set(given) <= set(names), f"no such columns: {set(given) - set(names)}"
    return str(compiled), names, compiled.params
