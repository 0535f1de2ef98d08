"""`kiosk fleet`: simulated terminals that pair, listen, report and order over real HTTP."""

import subprocess
import sys
from pathlib import Path

from kiosk.central import CentralSettings, open_central
from kiosk.central.orders import OrderRow
from kiosk.cli.crowd import FleetReport
from kiosk.cli.local_central import LocalCentral
from tests.shops import DEMO_SHOPS

TERMINALS = 6
SECONDS = 3


def test_a_fleet_hears_every_mark_and_central_has_every_order(tmp_path: Path) -> None:
    with LocalCentral(tmp_path, DEMO_SHOPS[0]) as served:
        report = ran(served.url, tmp_path)
    assert (report.terminals, report.connected, report.stores) == (TERMINALS, TERMINALS, 1)
    assert report.sold_out_expected >= TERMINALS
    assert report.sold_out.count == report.sold_out_expected
    assert 0 < report.sold_out.p50_ms <= report.sold_out.p99_ms <= report.sold_out.most_ms
    assert (report.orders_refused, report.errors) == (0, {})
    assert report.orders.count > 0
    central = open_central(CentralSettings(data=tmp_path))
    try:
        with central.database.read() as session:
            kept = session.query(OrderRow).all()
    finally:
        central.database.close()
    # One may have been on its way when the fleet was sent home.
    assert report.orders.count <= len(kept) <= report.orders.count + TERMINALS
    assert len({order.terminal_id for order in kept}) > 1
    assert all(order.paid == order.total > 0 for order in kept)


def ran(url: str, data: Path) -> FleetReport:
    options = ("--terminals", TERMINALS, "--seconds", SECONDS, "--order-every", 0.3, "--central", url, "--data", data)
    command = [sys.executable, "-m", "kiosk", "fleet", *map(str, options)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=110)
    assert done.returncode == 0, done.stderr
    return FleetReport.model_validate_json(done.stdout.splitlines()[-1])
