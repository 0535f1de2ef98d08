"""`kiosk run`: a terminal in a window."""

from pathlib import Path

import typer

from kiosk.cli.options import CENTRAL, DATA, PAIR
from kiosk.cli.screen import DIAGONAL, SIZE, VNC, VNC_PORT, choose_platform, parse_size
from kiosk.terminal import TerminalSettings, open_terminal

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
    given = {"central_url": central, "pair": pair, "screen_diagonal_inch": diagonal or None}
    settings = TerminalSettings(data=data).model_copy(update={name: value for name, value in given.items() if value})
    raise typer.Exit(show(settings, width, height, full_screen=full_screen or vnc))


def show(settings: TerminalSettings, width: int, height: int, *, full_screen: bool) -> int:
    """Open a terminal and its window; returns the exit status once the window is closed."""
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
        return run_window(terminal, window)
    finally:
        terminal.close()
