"""The interface with 10,000 products: how long the GUI thread is kept busy, and how soon there is something to see."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

from kiosk.cli.local_central import LocalCentral
from kiosk.terminal import TerminalSettings, open_terminal
from tests.benchmarks.gui_thread import percentile
from tests.benchmarks.measure import Figure
from tests.benchmarks.shop import MANY, write_large_shop

_FRAME_MS: Final = 16.0
_STARTS: Final = 5
_FEW: Final = 1_000


def touring() -> Figure:
    """Opening the menu, changing category, flicking, adding, searching, filtering: against a frame of 60 a second."""
    ours = percentile(_tour()["tour"], 0.99)
    return Figure("GUI thread busy, tour, p99", ours, _FRAME_MS, ours / _FRAME_MS, 1, "one frame of 60 a second")


def scrolling() -> Figure:
    """Jumps and flicks through the menu, against the same cards in a bare list with a static model."""
    measured = _tour()
    ours, bare = sum(measured["scrolling"]), sum(measured["bare"])
    return Figure("GUI thread busy, scrolling", ours, bare, ours / bare, 2, "a bare ListView of the same cards")


def starting() -> Figure:
    """Process start to the painted start screen of a shop, against a window with one text: five times, in turn."""
    with ShopFolder(_FEW) as data:
        return _started("process start to start screen", 1, "ours", data)


def ready_to_order() -> Figure:
    """Process start to a menu from which a customer can order, behind the start screen."""
    with ShopFolder(_FEW) as data:
        return _started("process start to ready to order", 2, "ours", data)


def _started(name: str, word: int, *what: str) -> Figure:
    pairs = [(_painted(word, *what), _painted(1, "bare")) for _ in range(_STARTS + 1)][1:]
    return Figure(
        name=name,
        ours_ms=median(ours for ours, _ in pairs),
        baseline_ms=median(bare for _, bare in pairs),
        ratio=median(ours / bare for ours, bare in pairs),
        at_most=2,
        baseline="a bare PySide6 QML window",
    )


@cache
def _tour() -> dict[str, list[float]]:
    with ShopFolder(MANY) as data:
        command = [sys.executable, "-m", "tests.benchmarks.interface_tour", str(data)]
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    measured: dict[str, list[float]] = json.loads(said.stdout.splitlines()[-1])
    return measured


class ShopFolder(TemporaryDirectory[str]):
    """A folder of a terminal that has a catalog of so many products; its central is gone."""

    def __init__(self, products: int) -> None:
        super().__init__(prefix="kiosk-interface-")
        self._products = products

    def __enter__(self) -> str:
        data = Path(super().__enter__())
        with LocalCentral(data / "central", write_large_shop(data / "catalog.json", self._products)) as central:
            code = central.pairing_code("xiaoman")
            terminal = open_terminal(TerminalSettings(data=data, central_url=central.url, pair=code))
            terminal.start()
            assert terminal.wait_until_ready(60)
            terminal.close()
        return str(data)


def _painted(word: int, *what: str) -> float:
    """Milliseconds from starting the process until it says, for the so many-th time, that it has painted."""
    begun = perf_counter()
    command = [sys.executable, "-m", "tests.benchmarks.first_paint", *what]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert all("painted" in process.stdout.readline() for _ in range(word))
        passed = (perf_counter() - begun) * 1000
        process.kill()
    return passed
