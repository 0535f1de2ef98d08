import traceback
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from pysqlite3 import dbapi2
from sqlalchemy import insert, text

from kiosk.domain.errors import ShopError
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import (
    OrderDatabase,
    OrderDesk,
    OrderRecord,
    StorageDamaged,
    StorageFull,
    StorageTooNew,
    outbox,
    tables,
)
from kiosk.terminal.orders import migrate as migrating
from tests.kiosk.terminal.shop import PAIRING, Menu, a_cart


def desk_on(database: OrderDatabase) -> OrderDesk:
    return OrderDesk(database, Menu(), lambda: PAIRING, Changes())


def test_every_connection_is_as_durable_as_promised(tmp_path: Path) -> None:
    database = OrderDatabase(tmp_path / "orders.db")
    for transaction in (database.read, database.write):
        with transaction() as connection:
            found = [
                connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys")
            ]
        assert found == ["wal", 2, 1]
    database.close()
    assert (tmp_path / "orders.db").stat().st_mode & 0o077 == 0


def test_the_migrations_lead_to_the_tables(tmp_path: Path) -> None:
    database = OrderDatabase(tmp_path / "orders.db")
    with database.read() as connection:
        assert migrating.revision(connection) == migrating.HEAD
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) == []
    database.close()
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == migrating.HEAD


def test_a_failed_statement_does_not_repeat_what_it_was_to_write(tmp_path: Path) -> None:
    database = OrderDatabase(tmp_path / "orders.db")
    secret = "4815" * 4
    twice = insert(tables.facts).values([{"name": "pairing", "value": secret}] * 2)
    with pytest.raises(dbapi2.IntegrityError) as failed, database.write() as connection:
        connection.execute(twice)
    database.close()
    assert secret not in "".join(traceback.format_exception(failed.value))


def test_a_newer_form_is_left_alone(tmp_path: Path) -> None:
    database = OrderDatabase(tmp_path / "orders.db")
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    with pytest.raises(StorageTooNew, match="9999"):
        OrderDatabase(tmp_path / "orders.db")


@pytest.mark.parametrize("content", [b"no database at all, but long enough to look like one" * 100])
def test_a_damaged_file_is_not_opened(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "orders.db").write_bytes(content)
    with pytest.raises(StorageDamaged, match="backups"):
        OrderDatabase(tmp_path / "orders.db")


def test_flipped_bytes_are_found_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "orders.db"
    database = OrderDatabase(path)
    desk = desk_on(database)
    for _ in range(30):
        desk.place(a_cart(), "en", 6800)
    database.close()
    content = bytearray(path.read_bytes())
    for start in range(4096, len(content), 4096):
        content[start : start + 16] = b"\xff" * 16
    path.write_bytes(content)
    with pytest.raises(StorageDamaged):
        OrderDatabase(path)


def test_a_full_disk_is_a_typed_refusal_that_leaves_nothing_half_there(tmp_path: Path) -> None:
    database = OrderDatabase(tmp_path / "orders.db")
    desk = desk_on(database)
    with database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 3}")
    placed: list[OrderRecord] = []
    with pytest.raises(StorageFull, match="Free space") as refusal:
        placed.extend(desk.place(a_cart(), "en", 6800) for _ in range(100))
    assert isinstance(refusal.value, ShopError)
    assert {record.order_id for record in desk.today()} == {record.order_id for record in placed}
    with database.read() as connection:
        assert outbox.waiting_events(connection).depth == len(placed)
    with database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=100000")
    assert desk.place(a_cart(), "en", 6800).pickup_number == f"A{len(placed) + 1:03d}"
    database.close()
