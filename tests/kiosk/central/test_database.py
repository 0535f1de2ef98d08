"""Sessions that have to share the database."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from sqlalchemy import text

from kiosk.central import CentralSettings
from kiosk.central.database import Database, open_database
from kiosk.central.opening import open_central

_CONNECTIONS = 4
_WRITERS = 8


def test_those_who_wait_to_write_leave_the_readers_their_connections(settings: CentralSettings) -> None:
    open_central(settings).database.close()
    database = open_database(settings.database_url, _CONNECTIONS)
    coming = Barrier(_WRITERS + 1)

    def write() -> None:
        coming.wait()
        with database.write() as session:
            session.execute(text("UPDATE epochs SET epoch = epoch"))

    with ThreadPoolExecutor(_WRITERS) as writers:
        with database.write() as session:
            session.connection()
            waiting = [writers.submit(write) for _ in range(_WRITERS)]
            coming.wait()
            read = [_reads(database) for _ in range(500)]
        for each in waiting:
            each.result()
    database.close()
    assert all(read)


def _reads(database: Database) -> bool:
    with database.read() as session:
        return bool(session.scalar(text("SELECT 1")))
