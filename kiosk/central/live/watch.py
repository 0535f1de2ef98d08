"""How a process learns that another one, or it itself, has committed live events."""

import threading
from collections.abc import Callable
from typing import Final, Protocol

import psycopg
import structlog
from sqlalchemy import Engine

from kiosk.central.database import Database
from kiosk.central.live.repository import NOTICE

_log = structlog.get_logger(__name__)

_GLANCE_SECONDS: Final = 0.05
"""How often a SQLite file is looked at; that costs some microseconds."""
_LOST_SECONDS: Final = 0.5
"""A pause before PostgreSQL is asked again to tell us."""

Woken = Callable[[str | None], None]
"""Gets the store that has something new, or None when any may have."""


class Watch(Protocol):
    """Looks out for one round; calls `woken` from its own thread."""

    def look(self, woken: Woken, stopping: threading.Event) -> None:
        """Return after about a second at most, or when `stopping` is set."""


class Watching:
    """The thread that watches from `start` to `stop`."""

    def __init__(self, database: Database, woken: Woken) -> None:
        self._watch = _watch_of(database)
        self._woken = woken
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="live-events", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End; it has ended when this returns."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._watch.look(self._woken, self._stopping)
            except Exception as fault:  # noqa: BLE001  live events come late while the database is away, never not at all
                _log.warning("live events cannot be watched", error=type(fault).__name__)
                self._stopping.wait(_LOST_SECONDS)


def _watch_of(database: Database) -> Watch:
    return _Notices(database.engine) if database.engine.dialect.name == "postgresql" else _FileChanges(database.engine)


class _Notices:
    """PostgreSQL tells of commits in any process by NOTIFY, over a connection of its own."""

    def __init__(self, engine: Engine) -> None:
        arguments, keywords = engine.dialect.create_connect_args(engine.url)
        self._arguments, self._keywords = arguments, keywords

    def _connect(self) -> psycopg.Connection:
        return psycopg.Connection.connect(*self._arguments, **self._keywords, autocommit=True)

    def look(self, woken: Woken, stopping: threading.Event) -> None:
        with self._connect() as connection:
            connection.execute(f"LISTEN {NOTICE}")
            woken(None)  # what came while nobody listened
            while not stopping.is_set():
                for notice in connection.notifies(timeout=0.25):
                    woken(notice.payload)


class _FileChanges:
    """SQLite counts the commits of other connections, those of other processes included."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def look(self, woken: Woken, stopping: threading.Event) -> None:
        connection = self._engine.raw_connection()
        try:
            seen = None
            while not stopping.wait(_GLANCE_SECONDS):
                cursor = connection.cursor()
                (version,) = cursor.execute("PRAGMA data_version").fetchone()
                cursor.close()
                if version != seen:
                    seen = version
                    woken(None)
        finally:
            connection.close()
