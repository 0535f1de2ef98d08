"""Sessions that have to share the database."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError

from kiosk.central import CentralSettings
from kiosk.central.database import Base, Database, insert_many, open_database
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


def test_many_rows_are_all_inserted_or_a_clash_is_named_as_one(settings: CentralSettings) -> None:
    database = open_central(settings).database
    table = Base.metadata.tables["stores"]
    now = datetime(2026, 11, 27, 12, tzinfo=UTC)
    row = {"created_at": now, "marks_version": 0}
    rows = [row | {"store_id": f"s{n}", "name": {"zh-CN": f'店\t"{n}"\\'}, "edition": n} for n in range(500)]
    with database.write() as session:
        insert_many(session, table, [])
        insert_many(session, table, rows)
    with database.read() as session:
        kept = session.execute(select(*(table.c[name] for name in rows[0])).order_by(table.c.edition)).mappings().all()
    assert [dict(row) for row in kept] == rows
    with pytest.raises(IntegrityError), database.write() as session:
        insert_many(session, table, [rows[0] | {"store_id": "new"}, rows[1]])
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(table)) == len(rows)
    database.close()


def _reads(database: Database) -> bool:
    with database.read() as session:
        return bool(session.scalar(text("SELECT 1")))
