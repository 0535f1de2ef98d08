"""Faults of libraries that we once met and pin versions against; each would come back with a careless upgrade."""

import sys

from PySide6.QtCore import QObject
from pysqlite3 import dbapi2


def test_pyside_gives_back_its_references_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 drops one reference to None a call, and the process dies when they run out."""
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(20_000):
        thing.setObjectName("name")

    lost = before - sys.getrefcount(None)
    assert lost < 1_000, f"{lost} references to None are gone: do not use this PySide6 with this Python"


def test_sqlite_is_past_the_fault_that_corrupts_wal_databases() -> None:
    """SQLite 3.7.0 to 3.51.2 can corrupt a database in WAL mode that has several connections."""
    assert dbapi2.sqlite_version_info >= (3, 51, 3), "pysqlite3 must bring SQLite 3.51.3 or newer"


def test_sqlite_brings_full_text_search() -> None:
    connection = dbapi2.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(text, detail=none)")
    connection.execute("INSERT INTO words VALUES ('牛肉 niurou')")

    assert connection.execute("SELECT rowid FROM words WHERE words MATCH 'niurou'").fetchone() == (1,)
    connection.close()
