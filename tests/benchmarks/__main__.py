"""`make bench`: a table on stderr, the figures as JSON on stdout. A figure is to be read, not obeyed."""

import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict

from rich.console import Console
from rich.progress import track
from rich.table import Table

from tests.benchmarks.catalog import catalogs
from tests.benchmarks.intake import intake
from tests.benchmarks.interface import ready_to_order, scrolling, starting, touring
from tests.benchmarks.marks import marks
from tests.benchmarks.measure import Figure
from tests.benchmarks.ordering import ordering
from tests.benchmarks.panel import panel, panel_window
from tests.benchmarks.pricing import pricing

BENCHMARKS: tuple[Callable[[], Figure | Iterable[Figure]], ...] = (
    pricing,
    ordering,
    intake,
    touring,
    scrolling,
    starting,
    ready_to_order,
    marks,
    catalogs,
    panel,
    panel_window,
)


def main() -> None:
    """Take every figure in turn."""
    console = Console(stderr=True)
    figures: list[Figure] = []
    broken: list[str] = []
    for take in track(BENCHMARKS, "measuring", console=console):
        try:
            for figure in _taken(take()):
                told = f"{figure.name}: {figure.ours_ms:.2f} ms, {figure.ratio:.2f} × {figure.baseline}"
                console.print(told, style="dim")
                figures.append(figure)
        except Exception as fault:  # noqa: BLE001  all other figures are wanted all the same
            broken.append(take.__name__)
            console.print(f"{take.__name__} broke off: {fault!r}", style="bold")
    table = Table("figure", "ours ms", "baseline ms", "ratio", "at most", "baseline", "", "note")
    for figure in figures:
        cells = (f"{figure.ours_ms:.2f}", f"{figure.baseline_ms:.2f}", f"{figure.ratio:.2f}", f"{figure.at_most:g}")
        table.add_row(figure.name, *cells, figure.baseline, _verdict(figure), figure.note)
    console.print(table)
    print(json.dumps([asdict(figure) | {"reached": figure.reached} for figure in figures], indent=1))
    sys.exit(f"Not measured: {', '.join(broken)}." if broken else 0)


def _verdict(figure: Figure) -> str:
    return "reached" if figure.reached else "missed"


def _taken(figures: Figure | Iterable[Figure]) -> Iterable[Figure]:
    return (figures,) if isinstance(figures, Figure) else figures


if __name__ == "__main__":
    main()
