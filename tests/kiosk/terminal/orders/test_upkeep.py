from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk, back_up, outbox, prune
from tests.kiosk.terminal.shop import PAIRING, Menu, a_cart

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_copy_a_day_holds_the_orders_and_old_copies_go(tmp_path: Path) -> None:
    database = OrderDatabase(tmp_path / "orders.db")
    placed = OrderDesk(database, Menu(), lambda: PAIRING, Changes()).place(a_cart(), "en", 6800)
    copies = [back_up(database, NOON + timedelta(days=day), keep=2) for day in range(4)]
    assert back_up(database, NOON + timedelta(days=3, hours=1), keep=2) is None
    database.close()
    kept = sorted((tmp_path / "backups").iterdir())
    assert kept == copies[2:]
    assert all(copy.stat().st_mode & 0o077 == 0 for copy in kept)
    restored = OrderDatabase(kept[-1])
    assert OrderDesk(restored, Menu(), lambda: PAIRING, Changes()).order(placed.order_id) == placed
    restored.close()


def test_only_what_central_has_had_for_long_is_forgotten(tmp_path: Path) -> None:
    database = OrderDatabase(tmp_path / "orders.db")
    desk = OrderDesk(database, Menu(), lambda: PAIRING, Changes())
    old, recent, unsent = (desk.place(a_cart(), "en", 6800).order_id for _ in range(3))
    with database.write() as connection:
        outbox.acknowledge(connection, [(old, 1)], NOON - timedelta(days=31))
        outbox.acknowledge(connection, [(recent, 1)], NOON - timedelta(days=29))
    assert prune(database, NOON, keep_days=30) == 1
    assert {record.order_id for record in desk.today()} == {recent, unsent}
    assert desk.order(recent).acknowledged
    assert not desk.order(unsent).acknowledged
    database.close()
