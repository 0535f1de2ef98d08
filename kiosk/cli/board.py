"""`kiosk board`: the pick-up board in a window of its own, beside the terminal or on a screen on the wall."""

from pathlib import Path
from typing import Any

import typer

from kiosk.cli.options import CENTRAL, DATA, VNC, VNC_PORT
from kiosk.cli.screen import choose_platform, parse_languages, parse_size
from kiosk.terminal import TerminalSettings, view_storefront

app = typer.Typer(help="The pick-up board: numbers being made and ready.")

_MM_PER_METRE = 1000


@app.command()
def board(
    data: Path = DATA,
    central: str = CENTRAL,
    language: str = typer.Option("", "--language", metavar="TAG", help="zh-CN, en, ja, ko or ar; the store's if not."),
    diagonal: float = typer.Option(
        0, "--diagonal", min=0, metavar="INCH", help="Of the screen, where it does not say."
    ),
    distance: float = typer.Option(6, "--distance", min=1, max=20, metavar="METRES", help="From where it is read."),
    size: str = typer.Option("1920x1080", "--size", metavar="WxH", help="Size of the window in pixels."),
    full_screen: bool = typer.Option(False, "--full-screen", help="Fill the screen, as in a shop."),
    vnc: bool = VNC,
    vnc_port: int = VNC_PORT,
) -> None:
    """Show what this terminal's orders stand at, and the other terminals' while central is reachable.

    It may run beside `kiosk run` on the same data folder, and begin before it.
    """
    width, height = parse_size(size)
    choose_platform(width, height, vnc_port if vnc else None)
    said = TerminalSettings(data=data)
    given: dict[str, Any] = {"central_url": central} if central else {}
    said = said.model_copy(update=given)
    seen = view_storefront(said.folder)
    languages = parse_languages([language] if language else ()) or seen.languages
    store_languages = seen.store.languages if seen.store else ()
    from ui.board import screen_inch, show_board
    from ui.frame import WindowSettings

    settings = WindowSettings(
        width,
        height,
        full_screen=full_screen or vnc,
        diagonal_inch=diagonal or screen_inch(),
        viewing_distance_mm=distance * _MM_PER_METRE,
        languages=languages or store_languages,
    )
    raise typer.Exit(show_board(said, settings))
