"""`kiosk tour`: the real window, real taps, a real central; a picture and a report of every step."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import httpx
import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from kiosk.cli.customers import Phone
from kiosk.cli.local_central import LocalCentral
from kiosk.cli.options import CENTRAL, PAIR
from kiosk.cli.screen import parse_languages, parse_size
from kiosk.domain.errors import ShopError
from kiosk.resources import DEMO_SHOP, ELECTRONICS_SHOP

if TYPE_CHECKING:
    from ui.tour import Found, Walk

app = typer.Typer(help="Drive the real window through every journey and save what it saw.")

_STORE = "xiaoman"
_SHOPS = ((DEMO_SHOP, _STORE), (ELECTRONICS_SHOP, "mall"))
_SCREENS_INCH = {(1080, 1920): 21.5, (1920, 1080): 15.6, (1366, 768): 15.6}
"""The diagonals of the screens that these sizes stand for."""


class CentralNotThere(ShopError):
    """Nothing answers as central where one was named."""

    code = "central-not-there"


class UnknownJourney(ShopError):
    """A journey that the tour does not know."""

    code = "unknown-journey"
    bad_input = True


class NotWalked(ShopError):
    """A mode or size that nobody holds against the rules of accessibility."""

    code = "not-walked"
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
    size: list[str] = typer.Option([], "--size", metavar="WxH", help="Of the window, 1080x1920; may be repeated."),
    language: list[str] = typer.Option([], "--language", metavar="TAG", help="Of the screens, zh-CN; may be repeated."),
    accessibility: bool = typer.Option(
        False,
        "--accessibility",
        help="Instead, hold every screen in every mode, language and size, or in those named, against the rules.",
    ),
    mode: list[str] = typer.Option([], "--mode", metavar="MODE", help="Of --accessibility alone; may be repeated."),
    journey: list[str] = typer.Option([], "--journey", metavar="NAME", help="One journey only; may be repeated."),
) -> None:
    """Take every journey; exit status 1 when a step did not work. Without --central it starts one of its own."""
    sizes = [parse_size(each) for each in size]
    if accessibility:
        _accessibility(out, sizes, parse_languages(language), mode)
    else:
        tags = parse_languages(language or ["zh-CN"])
        take_tour(out, sizes or [(1080, 1920)], journey, tags, central, pair)


def take_tour(
    out: Path,
    sizes: Sequence[tuple[int, int]] = ((1080, 1920),),
    names: Sequence[str] = (),
    tags: Sequence[str] = ("zh-CN",),
    central: str = "",
    pair: str = "",
) -> None:
    """Take the journeys of these names, or all, at each size in each language.

    Raises `typer.Exit` when a step did not work.
    """
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
        WindowSettings(width=w, height=h, diagonal_inch=_SCREENS_INCH.get((w, h)), accessible=True).speaking(tag)
        for w, h in sizes
        for tag in tags
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


def _accessibility(out: Path, sizes: Sequence[tuple[int, int]], languages: Sequence[str], modes: Sequence[str]) -> None:
    """Write accessibility.json and print it as a table; exit status 1 unless it is empty."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from ui.tour import Cable, Found, Shop, save, walk
    from ui.window import application

    plan = _plan(sizes, languages, modes)
    console = Console(stderr=True, highlight=False)

    def tell(done: str, found: tuple[Found, ...]) -> None:
        console.print(f"{'[red]✗[/]' if found else '[green]✓[/]'} {done}, {len(found)} findings")

    keep_alive = application()
    found: tuple[Found, ...] = ()
    for catalog, store in _SHOPS:
        with TemporaryDirectory(prefix="diandian-tour-") as folder, LocalCentral(Path(folder), catalog) as local:
            cable = Cable(local.url)
            try:
                found += walk(Shop(Path(folder), cable, local.pairing_code(store), Phone().pay), plan, tell)
            finally:
                cable.close()
    del keep_alive
    _print(console, found)
    print(save(found, out))
    if found:
        raise typer.Exit(1)


def _plan(sizes: Sequence[tuple[int, int]], languages: Sequence[str], modes: Sequence[str]) -> "Walk":
    """What is named of sizes, languages and modes; of what is not named, everything."""
    from ui.tour import MODES, SIZES, Walk

    if unknown := set(modes).difference(MODES):
        raise NotWalked(f"There is no mode {', '.join(sorted(unknown))}.", f"Choose of {', '.join(MODES)}.")
    named = tuple(each for each in SIZES if (each.width, each.height) in sizes)
    if sizes and not named:
        choice = ", ".join(dict.fromkeys(f"{each.width}x{each.height}" for each in SIZES))
        raise NotWalked("Screens of that size are not walked.", f"Choose of {choice}.")
    whole = Walk()
    return replace(
        whole, sizes=named or SIZES, languages=tuple(languages) or whole.languages, modes=tuple(modes) or whole.modes
    )


def _print(console: Console, found: "tuple[Found, ...]") -> None:
    table = Table("rule", "screen", "item", "figure", "wanted", "where", title=f"{len(found)} findings")
    for each in found:
        finding = each.finding
        where = f"{each.mode}{', high contrast' if each.high_contrast else ''}, {each.language}, {each.size}"
        cells = (finding.rule, finding.screen, finding.item, finding.figure, finding.wanted, where)
        table.add_row(*(escape(cell) for cell in cells))
    if found:
        console.print(table)


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
