"""`make soak`: visit after visit in one process, and what memory they leave behind. Figures as JSON on stdout."""

import argparse
import gc
import json
import os
import resource
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

from kiosk.cli.local_central import LocalCentral
from kiosk.terminal import TerminalSettings, open_terminal
from tests.shops import DEMO_SHOPS
from tests.soak.visit import pay_a_visit, until
from ui import WindowSettings, create
from ui.window import application

_WARM: Final = 500
_EVERY: Final = 50
_ALLOWED_KB: Final = 4.0
"""A visit may leave the order it placed in SQLite's and SQLAlchemy's bounded caches; more is a leak."""


def main() -> int:
    """Take the visits; 1 where memory grows."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--visits", type=int, default=10_000)
    visits = asked.parse_args().visits
    with TemporaryDirectory(prefix="kiosk-soak-") as folder:
        samples = _soak(Path(folder), visits)
    after = [(number, kilobytes) for number, kilobytes in samples if number > min(_WARM, visits // 2)]
    slope = _slope(after)
    print(json.dumps({"visits": visits, "kilobytes": dict(samples), "kilobytes_a_visit": round(slope, 2)}))
    return 0 if slope <= _ALLOWED_KB else 1


def _soak(folder: Path, visits: int) -> list[tuple[int, int]]:
    application()
    with LocalCentral(folder / "central", DEMO_SHOPS[0]) as central:
        code = central.pairing_code("xiaoman")
        terminal = open_terminal(TerminalSettings(data=folder, central_url=central.url, pair=code, sync_seconds=1))
        terminal.start()
        assert terminal.wait_until_ready(30)
    shown = create(terminal, WindowSettings(540, 960, repeat_seconds=0))
    kiosk = shown.kiosk
    until(lambda: kiosk.session.screen == "start" and not kiosk.link.online, "the terminal did not notice")
    until(lambda: bool(kiosk.menu.menu_lines.rowCount()), "there is no menu")
    samples = []
    for number in range(1, visits + 1):
        pay_a_visit(kiosk, number)
        if number % _EVERY == 0:
            gc.collect()
            samples.append((number, _resident()))
            print(f"{number} visits, {samples[-1][1]} kB", file=sys.stderr)
    shown.close()
    terminal.close()
    return samples


def _resident() -> int:
    """Kilobytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() // 1024


def _slope(samples: list[tuple[int, int]]) -> float:
    """Kilobytes a visit, by least squares."""
    count = len(samples)
    if count < 2:
        return 0.0
    x, y = sum(n for n, _ in samples) / count, sum(kb for _, kb in samples) / count
    return sum((n - x) * (kb - y) for n, kb in samples) / sum((n - x) ** 2 for n, _ in samples)


if __name__ == "__main__":
    sys.exit(main())
