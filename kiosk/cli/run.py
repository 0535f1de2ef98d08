"""`kiosk run`: a terminal in a window."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from kiosk.cli.options import CENTRAL, DATA, PAIR
from kiosk.cli.screen import DIAGONAL, SIZE, VNC, VNC_PORT, choose_platform, parse_size

if TYPE_CHECKING:
    from kiosk.terminal import TerminalSettings
    from ui.opening import Opening

app = typer.Typer(help="A terminal in a window, set up by kiosk.toml, KIOSK_… variables and these options.")


@app.command()
def run(
    central: str = CENTRAL,
    pair: str = PAIR,
    data: Path = DATA,
    full_screen: bool = typer.Option(False, "--full-screen", help="Fill the screen, as in a shop."),
    size: str = SIZE,
    diagonal: float = DIAGONAL,
    vnc: bool = VNC,
    vnc_port: int = VNC_PORT,
) -> None:
    """Show the terminal until its window is closed."""
    width, height = parse_size(size)
    choose_platform(width, height, vnc_port if vnc else None)
    opening = _show_opening(width, height, full_screen=full_screen or vnc)
    from kiosk.terminal import TerminalSettings

    given = {"central_url": central, "pair": pair, "screen_diagonal_inch": diagonal or None}
    settings = TerminalSettings(data=data).model_copy(update={name: value for name, value in given.items() if value})
    finish(show(settings, width, height, full_screen=full_screen or vnc, opening=opening))


def finish(status: int) -> NoReturn:
    """End with that status; where head office asked for it, begin anew as a fresh process instead."""
    from ui import START_AGAIN

    if status == START_AGAIN:
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606  — this program itself, as it was called
    raise typer.Exit(status)


def show(
    settings: "TerminalSettings", width: int, height: int, *, full_screen: bool, opening: "Opening | None" = None
) -> int:
    """Open a terminal and its window; returns the exit status once the window is closed."""
    from kiosk.terminal import open_terminal
    from ui import LANGUAGES, WindowSettings, run_window

    terminal = open_terminal(settings)
    try:
        terminal.start()
        window = WindowSettings(
            width=width,
            height=height,
            full_screen=full_screen,
            diagonal_inch=settings.screen_diagonal_inch,
            languages=settings.languages or LANGUAGES,
        )
        return run_window(terminal, window, opening)
    finally:
        terminal.close()


def _show_opening(width: int, height: int, *, full_screen: bool) -> "Opening":
    """Something to see before the rest of the program is read: that takes longer than all else at the start."""
    from ui.opening import show_opening

    return show_opening(width, height, full_screen=full_screen)
