"""Many customers, whatever happens to central meanwhile: everything arrives, once, with the same sums."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2

from kiosk.cli.local_central import LocalCentral
from tests.demo_central import DemoCentral, demo_central
from tests.faults.proxy import FaultProxy, Mode

ROOT = Path(__file__).parents[2]
CATALOG = ROOT / "assets" / "xiaoman" / "catalog.json"
ORDERS = (60, pytest.param(200, marks=pytest.mark.soak))


@dataclass
class Run:
    """What a simulation printed, and how it ended."""

    orders: list[dict[str, Any]]
    status: int
    messages: str


def simulate(*arguments: str, at: Mapping[int, Callable[[], object]] | None = None) -> Run:
    """Run `kiosk simulate` as a process; call what `at` names once that many lines have been printed."""
    command = [sys.executable, "-m", "kiosk", "simulate", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        orders = []
        for line in process.stdout:
            orders.append(json.loads(line))
            if act := (at or {}).get(len(orders)):
                act()
        return Run(orders, messages=process.stderr.read(), status=process.wait())


@pytest.fixture
def central(tmp_path: Path) -> Iterator[LocalCentral]:
    with LocalCentral(tmp_path / "central", CATALOG) as central:
        yield central


@pytest.fixture(scope="module")
def lasting_central(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoCentral]:
    """One for all who do not count what it keeps."""
    with demo_central(tmp_path_factory.mktemp("central"), CATALOG) as central:
        yield central


def kept(central: LocalCentral) -> list[dict[str, Any]]:
    return [json.loads(line) for line in central.command("orders").splitlines()]


def check(run: Run, central: LocalCentral, orders: int) -> None:
    """The terminal and central agree on every order, and nothing came twice or not at all."""
    assert run.status == 0, run.messages
    assert len(run.orders) == orders
    assert len({order["pickup_number"] for order in run.orders}) == orders
    there = {order["order_id"]: order for order in kept(central)}
    assert len(there) == orders
    for order in run.orders:
        differing = {key: (order[key], there[order["order_id"]][key]) for key in order if key != "placed_at"}
        assert all(here == at_central for here, at_central in differing.values()), differing
    assert all(order["paid"] == order["total"] and order["state"] == "paid" for order in run.orders)


def arguments(central: LocalCentral | DemoCentral, data: Path, orders: int, url: str = "") -> list[str]:
    code = central.pairing_code("xiaoman")
    where = ["--central", url or central.url, "--pair", code, "--data", str(data)]
    return ["--orders", str(orders), "--seed", "1", *where]


@pytest.mark.timeout(240)
@pytest.mark.parametrize("orders", ORDERS)
def test_all_is_well(central: LocalCentral, tmp_path: Path, orders: int) -> None:
    run = simulate(*arguments(central, tmp_path / "till", orders))
    check(run, central, orders)
    assert "order-event-refused" not in run.messages
    with closing(dbapi2.connect(tmp_path / "central" / "central" / "central.db")) as database:
        flags = {flag for (flag,) in database.execute("SELECT DISTINCT flags FROM orders")}
    assert flags == {"[]"}, "the demo shop counts some dishes: what was sold out was not sold"


@pytest.mark.timeout(240)
@pytest.mark.parametrize("orders", ORDERS)
def test_central_is_killed_for_the_middle_third(central: LocalCentral, tmp_path: Path, orders: int) -> None:
    def kill() -> None:
        assert central._server is not None
        central._server.kill()
        central.stop()

    meanwhile = {orders // 3: kill, 2 * orders // 3: central.start}
    check(simulate(*arguments(central, tmp_path / "till", orders), at=meanwhile), central, orders)


@pytest.mark.timeout(240)
@pytest.mark.parametrize("orders", ORDERS)
@pytest.mark.parametrize("mode", [Mode.ERROR, Mode.DROP])
def test_central_fails_for_the_middle_third(central: LocalCentral, tmp_path: Path, mode: Mode, orders: int) -> None:
    with FaultProxy(central.url) as proxy:

        def turn(mode: Mode) -> Callable[[], None]:
            return lambda: setattr(proxy, "mode", mode)

        meanwhile = {orders // 3: turn(mode), 2 * orders // 3: turn(Mode.FORWARD)}
        run = simulate(*arguments(central, tmp_path / "till", orders, proxy.url), at=meanwhile)
        check(run, central, orders)
        assert proxy.seen[mode] > 0


def test_the_same_seed_gives_the_same_carts_and_a_paired_folder_needs_no_code(
    lasting_central: DemoCentral, tmp_path: Path
) -> None:
    first = simulate(*arguments(lasting_central, tmp_path / "a", 10))
    second = simulate(*arguments(lasting_central, tmp_path / "b", 10))
    totals = [sorted((order["pickup_number"][-3:], order["total"]) for order in run.orders) for run in (first, second)]
    assert totals[0] == totals[1]
    letter = first.orders[0]["pickup_number"][0]
    again = simulate("--orders", "2", "--seed", "9", "--data", str(tmp_path / "a"))
    assert again.status == 0, again.messages
    assert {order["pickup_number"] for order in again.orders} == {f"{letter}011", f"{letter}012"}


def test_without_central_it_says_how_to_set_one_up(tmp_path: Path) -> None:
    run = simulate("--orders", "1", "--seed", "1", "--data", str(tmp_path / "till"))
    assert (run.status, run.orders) == (2, [])
    assert "--central" in run.messages
    assert "Traceback" not in run.messages


def test_a_wrong_code_is_bad_input(lasting_central: DemoCentral, tmp_path: Path) -> None:
    where = ["--central", lasting_central.url, "--pair", "WRNG-CODE", "--data", str(tmp_path / "till")]
    run = simulate("--orders", "1", "--seed", "1", *where)
    assert (run.status, run.orders) == (2, [])
    assert "code" in run.messages
    assert "Traceback" not in run.messages


def test_what_central_lacks_at_the_end_is_told_and_sent_next_time(central: LocalCentral, tmp_path: Path) -> None:
    with FaultProxy(central.url) as proxy:
        given = arguments(central, tmp_path / "till", 8, proxy.url)
        run = simulate(*given, "--drain", "1", at={4: lambda: setattr(proxy, "mode", Mode.REFUSE)})
        assert run.status == 1
        assert len(run.orders) == 8
        assert "lacks" in run.messages
        proxy.mode = Mode.FORWARD
        assert simulate("--orders", "1", "--seed", "2", "--data", str(tmp_path / "till")).status == 0
    assert len(kept(central)) == 9
