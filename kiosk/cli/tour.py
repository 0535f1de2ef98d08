"""`kiosk tour`: the real window, real taps, a real central; a picture and a report of every step."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import typer
from rich.console import Console

from kiosk.cli.customers import Phone
from kiosk.cli.local_central import LocalCentral
from kiosk.cli.options import CENTRAL, PAIR
from kiosk.cli.screen import parse_size
from kiosk.domain.errors import ShopError
from kiosk.resources import DEMO_SHOP

app = typer.Typer(help="Drive the real window through every journey and save what it saw.")

_STORE = "xiaoman"
_SCREENS_INCH = {(1080, 1920): 21.5, (1920, 1080): 15.6, (1366, 768): 15.6}
"""The diagonals of the screens that these sizes stand for."""


class CentralNotThere(ShopError):
    """Nothing answers as central where one was named."""

    code = "central-not-there"


class UnknownJourney(ShopError):
    """A journey that the tour does not know."""

    code = "unknown-journey"
    bad_input = True


class CodeWanted(ShopError):
    """A central was named without a code to pair with it."""

    code = "code-wanted"
    bad_input = True


@app.command()
def tour(
    out: Path = typer.Option(..., "--out", metavar="DIR", help="Folder for pictures and report.json."),
    central: str = CENTRAL,
    pair: str = PAIR,
    size: list[str] = typer.Option(["1080x1920"], "--size", metavar="WxH", help="Size of the window; may be repeated."),
    journey: list[str] = typer.Option([], "--journey", metavar="NAME", help="One journey only; may be repeated."),
) -> None:
    """Take every journey; exit status 1 when a step did not work. Without --central it starts one of its own."""
    take_tour(out, [parse_size(each) for each in size], journey, central, pair)


def take_tour(
    out: Path,
    sizes: Sequence[tuple[int, int]] = ((1080, 1920),),
    names: Sequence[str] = (),
    central: str = "",
    pair: str = "",
) -> None:
    """Take the journeys of these names, or all, at each size. Raises `typer.Exit` when a step did not work."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from ui import WindowSettings
    from ui.tour import JOURNEYS, Cable, Report, Shop, Step, take
    from ui.window import application

    known = [each.name for each in JOURNEYS]
    if unknown := set(names).difference(known):
        raise UnknownJourney(f"There is no journey {', '.join(sorted(unknown))}.", f"Choose of {', '.join(known)}.")
    journeys = [each for each in JOURNEYS if each.name in names or not names]
    console = Console(stderr=True, highlight=False)

    def tell(step: Step) -> None:
        mark = "[green]✓[/]" if step.ok else "[red]✗[/]"
        console.print(f"{mark} {step.journey:<28} {step.step:<24} {step.milliseconds:>6} ms  {step.message}")

    keep_alive = application()
    report = Report(out, tell)
    windows = [
        WindowSettings(width=w, height=h, diagonal_inch=_SCREENS_INCH.get((w, h)), accessible=True) for w, h in sizes
    ]
    with TemporaryDirectory(prefix="diandian-tour-") as folder, _central(central, pair, Path(folder)) as (url, code):
        cable = Cable(url)
        try:
            ok = take(Shop(Path(folder), cable, code, Phone().pay), windows, journeys, report)
        finally:
            cable.close()
    del keep_alive
    print(report.save())
    print(f"Pictures are in {out}", file=sys.stderr)
    if not ok:
        raise typer.Exit(1)


@contextmanager
def _central(url: str, code: str, folder: Path) -> Iterator[tuple[str, str]]:
    """The central that was named, or one of our own while the tour lasts."""
    if url:
        if not code:
            raise CodeWanted("--central needs a pairing code.", "Give --pair CODE; kiosk central pair prints one.")
        _expect_central(url)
        yield url, code
        return
    with LocalCentral(folder, DEMO_SHOP) as local:
        yield local.url, local.pairing_code(_STORE)


def _expect_central(url: str) -> None:
    """Say at once that nothing is there, before a terminal waits for it."""
    try:
        httpx.get(f"{url}/healthz", timeout=5).raise_for_status()
    except (httpx.HTTPError, httpx.InvalidURL) as fault:
        raise CentralNotThere(f"No central answers at {url} ({fault}).", "Start it, or mend --central.") from None
