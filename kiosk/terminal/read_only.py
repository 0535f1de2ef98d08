"""Looking into a database of the terminal without touching it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from pysqlite3 import dbapi2


@contextmanager
def reading(database: Path, *how: str) -> Iterator[dbapi2.Connection]:
    """A connection that can only read, and never waits for whoever writes there; `how` is more for SQLite's address."""
    address = f"file:{quote(str(database))}?{'&'.join(('mode=ro', *how))}"
    connection = dbapi2.connect(address, uri=True, timeout=0)
    try:
        yield connection
    finally:
        connection.close()
