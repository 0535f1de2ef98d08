"""`orders.db`: what may never be lost. One writer at a time, every commit on the platter before it returns."""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pysqlite3 import dbapi2
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from kiosk.terminal.orders.migrate import migrate
from kiosk.terminal.orders.refusals import StorageDamaged, StorageFull

OLDEST_SQLITE = (3, 51, 3)
"""3.7.0 to 3.51.2 can corrupt a WAL database that has several connections (sqlite.org/wal.html#walresetbug)."""

_NO_ROOM = frozenset({dbapi2.SQLITE_FULL, dbapi2.SQLITE_IOERR, dbapi2.SQLITE_READONLY, dbapi2.SQLITE_CANTOPEN})
_DAMAGED = frozenset({dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB})


class OrderDatabase:
    """The database file, checked and migrated when opened. Threads may share it."""

    def __init__(self, path: Path) -> None:
        _check_sqlite()
        path.parent.mkdir(parents=True, exist_ok=True)
        _private(path)
        self.path = path
        self._writing = threading.RLock()
        self._writer = _engine(path, "BEGIN IMMEDIATE")
        self._reader = _engine(path, "BEGIN")
        try:
            self._check()
            with self.write() as connection:
                migrate(connection)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One write transaction: all of it is on disk when the block ends, or nothing is.

        Raises `StorageFull` when the disk does not take it.
        """
        with self._writing, _typed_failures(self.path), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view; it never waits for a writer."""
        with _typed_failures(self.path), self._reader.begin() as connection:
            yield connection

    def room(self) -> int:
        """Bytes that are left on the disk where orders are kept."""
        return shutil.disk_usage(self.path.parent).free

    def copy_to(self, target: Path) -> None:
        """Write a compact, consistent copy to a new file, while orders go on."""
        with _typed_failures(self.path), self._reader.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("VACUUM INTO ?", (str(target),))

    def close(self) -> None:
        """Close all connections; SQLite folds the write-ahead log into the file."""
        with self._writing:
            self._reader.dispose()
            self._writer.dispose()

    def _check(self) -> None:
        with self.read() as connection:
            verdict = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        if verdict != "ok":
            raise _damaged(self.path, str(verdict))


def _engine(path: Path, begin: str) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=dbapi2,
        poolclass=QueuePool,
        hide_parameters=True,
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": 10},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: dbapi2.Connection, _record: object) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


@contextmanager
def _typed_failures(path: Path) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        raise _typed(path, error.orig) from error
    except dbapi2.Error as error:
        raise _typed(path, error) from error


def _typed(path: Path, error: BaseException | None) -> Exception:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary in _NO_ROOM:
        return StorageFull(str(error))
    if primary in _DAMAGED:
        return _damaged(path, str(error))
    return error if isinstance(error, Exception) else AssertionError("a database error without a cause")


def _damaged(path: Path, verdict: str) -> StorageDamaged:
    return StorageDamaged(
        f"{path} is damaged ({verdict}).",
        f"Keep that file, put the newest copy from {path.parent / 'backups'} in its place, and start again.",
    )


def _check_sqlite() -> None:
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        wanted = ".".join(map(str, OLDEST_SQLITE))
        raise StorageDamaged(
            f"SQLite {dbapi2.sqlite_version} can corrupt the order database.",
            f"Install pysqlite3 with SQLite {wanted} or newer: pip install --upgrade pysqlite3",
        )


def _private(path: Path) -> None:
    """The file holds the credential: nobody else on the machine may read it, or what SQLite lays beside it."""
    path.touch(mode=0o600)
    os.chmod(path, 0o600)  # noqa: PTH101  — also for a file that was there
