"""The server's database: one metadata, sessions that read and sessions that write."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pysqlite3 import dbapi2
from sqlalchemy import Connection, DateTime, Engine, MetaData, Table, create_engine, event, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

from kiosk.domain.errors import ShopError

_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
_WAIT_SECONDS = 15
_PRAGMAS = (f"busy_timeout={_WAIT_SECONDS * 1000}", "synchronous=FULL", "foreign_keys=ON")
_POOL_SECONDS = 10
_ONE_WRITER: dict[str, Any] = {"pool_size": 1, "max_overflow": 0, "pool_timeout": _WAIT_SECONDS}
"""SQLite's own wait for its write lock looks again after longer and longer sleeps, and lets latecomers in first: within
one process writers stand in line for a connection instead."""
_SNAPSHOT: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


class Base(DeclarativeBase):
    """All tables of the server."""

    metadata = MetaData(naming_convention=_NAMES)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, kept in UTC; SQLite has no time zones, so it gets them without."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a time that does not say which zone it is in."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back an aware time."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Database:
    """Sessions on one engine.

    A writing session takes SQLite's write lock at once, so it never fails half way; on PostgreSQL it sees what others
    commit as it goes, and locks the rows that it is about to change.
    """

    def __init__(self, engine: Engine, reader: Engine, writer: Engine) -> None:
        self.engine = engine
        self.reader = reader
        self.writer = writer

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the database and changes nothing."""
        with Session(self.reader, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session whose changes are committed at the end, or not at all when it is left by an error."""
        with Session(self.writer, expire_on_commit=False) as session, session.begin():
            yield session

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()
        self.writer.dispose()


def add_unless_there(session: Session, row: type[Base], **values: Any) -> None:
    """Write a row unless there is one of its key, even if another writer is about to commit that."""
    kind = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    session.execute(kind.insert(row).values(**values).on_conflict_do_nothing())


def insert_many(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same columns, in the way that takes the database the least: PostgreSQL by COPY."""
    if not rows:
        return
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        _copy(connection, table, rows)
    else:
        connection.execute(insert(table), rows)


def _copy(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """A third of the time that as many INSERTs take there, and a third of the processor here."""
    dialect, columns = connection.dialect, [table.c[name] for name in rows[0]]
    converters = [(each.name, each.type.dialect_impl(dialect).bind_processor(dialect)) for each in columns]
    write = dialect.identifier_preparer
    into = f"COPY {write.format_table(table)} ({', '.join(write.format_column(each) for each in columns)}) FROM STDIN"
    psycopg: Any = connection.connection.driver_connection
    errors = dialect.loaded_dbapi.Error
    try:
        with psycopg.cursor() as cursor, cursor.copy(into) as copy:
            for row in rows:
                copy.write_row([convert(row[name]) if convert else row[name] for name, convert in converters])
    except errors as fault:
        raise DBAPIError.instance(into, None, fault, errors, hide_parameters=True, dialect=dialect) from fault


class UnknownDatabase(ShopError):
    """The address of the database is none, or of a kind that is not supported."""

    code = "unknown-database"
    bad_input = True


class DatabaseUnreachable(ShopError):
    """The database does not answer, or does not let us in."""

    code = "database-unreachable"


def open_database(url: str, connections: int = 20) -> Database:
    """A database by its SQLAlchemy URL: SQLite or PostgreSQL. The folder of an SQLite file must exist.

    It never has more than so many connections open; who has to wait too long for one gets SQLAlchemy's TimeoutError.

    Raises `UnknownDatabase`, and `DatabaseUnreachable` after trying to connect.
    """
    try:
        database = _database(url, connections)
    except ArgumentError as error:
        wanted = "Give sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME."
        raise UnknownDatabase(f"The database address is not usable: {error}.", wanted) from error
    try:
        database.engine.connect().close()
    except DBAPIError as error:
        database.close()
        reason = " ".join(str(error.orig).split())
        raise DatabaseUnreachable(
            f"The database cannot be opened: {reason}.", "Check its address and that it runs."
        ) from error
    return database


def _database(url: str, connections: int) -> Database:
    pool: dict[str, Any] = {"pool_size": connections, "max_overflow": 0, "pool_timeout": _POOL_SECONDS}
    if make_url(url).get_backend_name() != "sqlite":
        engine = create_engine(url, pool_pre_ping=True, hide_parameters=True, **pool)
        return Database(engine, engine.execution_options(**_SNAPSHOT), engine)
    _make_private(make_url(url).database)
    engine = _sqlite(url, "BEGIN", **pool | {"pool_size": connections - 1})
    return Database(engine, engine, _sqlite(url, "BEGIN IMMEDIATE", **_ONE_WRITER))


def _sqlite(url: str, begin: str, **pool: Any) -> Engine:
    engine = create_engine(url, module=dbapi2, hide_parameters=True, **pool)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _make_private(file: str | None) -> None:
    """A new file holds what customers ordered: only its owner reads it, and what SQLite lays beside it."""
    if file and file != ":memory:" and not file.startswith("file:"):
        with suppress(OSError):  # connecting says better what is wrong
            Path(file).touch(mode=0o600)


def _set_up(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver's own BEGIN comes too late for a consistent read
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    _write_ahead(connection)


def _write_ahead(connection: Any) -> None:
    """Processes that open a new file at once are refused this without SQLite's own wait."""
    deadline = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except dbapi2.OperationalError as fault:
            if fault.sqlite_errorcode != dbapi2.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return
