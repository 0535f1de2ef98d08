"""A disk that is really full, where the machine lets a test make one."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk, OrderRecord, StorageFull, outbox
from tests.kiosk.terminal.shop import PAIRING, Menu, a_cart


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk needs root; the page limit in test_database stands in for it")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


def test_an_order_that_does_not_fit_is_refused_whole(small_disk: Path) -> None:
    database = OrderDatabase(small_disk / "orders.db")
    desk = OrderDesk(database, Menu(), lambda: PAIRING, Changes())
    ballast = small_disk / "ballast"
    first = desk.place(a_cart(), "en", 6800)
    with pytest.raises(OSError, match="No space left"):
        ballast.write_bytes(bytes(2**20))
    told: list[OrderRecord] = [first]
    with pytest.raises(StorageFull, match="Free space"):
        told.extend(desk.place(a_cart(), "en", 6800) for _ in range(1000))
    with pytest.raises(StorageFull):
        desk.ask_payment(first.order_id, "counter")
    assert sorted(record.order_id for record in desk.today()) == sorted(record.order_id for record in told)
    with database.read() as connection:
        assert outbox.waiting_events(connection).depth == len(told)
    ballast.unlink()
    assert desk.place(a_cart(), "en", 6800).pickup_number == f"A{len(told) + 1:03d}"
    database.close()
    again = OrderDatabase(small_disk / "orders.db")
    again.close()
