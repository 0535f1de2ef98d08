"""The terminal loses its power at any moment: what it told the customer is there afterwards."""

import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk, ledger, outbox
from tests.kiosk.terminal.shop import PAIRING, Menu

_ROOT = Path(__file__).parents[2]


def place_until_killed(folder: Path, seconds: float) -> list[tuple[str, str]]:
    """What the program told before it was killed, that long after its first order."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.placing", str(folder)], cwd=_ROOT, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    first = program.stdout.readline()
    killer = threading.Timer(seconds, program.kill)
    killer.start()
    lines = [first, *program.stdout]
    program.stdout.close()
    assert program.wait() == -9
    return [(words[0], words[1]) for line in lines if line.endswith("\n") and (words := line.split())]


@pytest.mark.timeout(120)
def test_killed_at_any_moment_nothing_told_is_lost_and_no_number_comes_twice(tmp_path: Path) -> None:
    chance = random.Random(20)
    told: list[tuple[str, str]] = []
    for _ in range(6):
        told += place_until_killed(tmp_path, chance.uniform(0.05, 0.4))
    assert len({number for _, number in told}) == len(told) > 20
    database = OrderDatabase(tmp_path / "orders.db")
    desk = OrderDesk(database, Menu(), lambda: PAIRING, Changes())
    assert all(desk.order(order_id).pickup_number == number for order_id, number in told)
    kept = desk.today()
    assert len({record.pickup_number for record in kept}) == len(kept)
    with database.read() as connection:
        events = outbox.next_events(connection, 1_000_000).events
        placed = [event.order_id for event in events if event.fact.kind == "placed"]
        assert sorted(placed) == sorted(record.order_id for record in kept)
        assert all(ledger.placed(connection, order_id).total == 6800 for order_id in placed)
    database.close()
