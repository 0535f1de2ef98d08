"""`kiosk run`: a terminal in a window.

Only what the start screen needs is read before it is painted; this command therefore reads its own options.
"""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.screen import choose_platform, parse_size

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.terminal import Terminal
    from ui.storefront import Storefront

HELP = "A terminal in a window, set up by kiosk.toml, KIOSK_… variables and these options."


def run(arguments: Sequence[str]) -> int:
    """Show the terminal until its window is closed; returns the exit status."""
    asked = _parser().parse_args(arguments)
    width, height = parse_size(asked.size)
    choose_platform(width, height, asked.vnc_port if asked.vnc else None)
    window = Wanted(width, height, full_screen=asked.full_screen or asked.vnc, diagonal_inch=asked.diagonal)
    return finish(show(_data(asked) / "terminal", window, lambda: _open(asked)))


def finish(status: int) -> int:
    """That exit status; where head office asked for it, begin anew as a fresh process instead."""
    from ui import START_AGAIN

    if status == START_AGAIN:
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606  — this program itself, as it was called
    return status


@dataclass(frozen=True, slots=True)
class Wanted:
    """The window that was asked for; settings say the rest."""

    width: int
    height: int
    full_screen: bool
    diagonal_inch: float | None = None


def show(folder: Path, wanted: Wanted, open_it: "Callable[[], Terminal]") -> int:
    """Show a terminal until its window is closed, and close it; returns the exit status.

    What its folder tells of the shop is shown at once, while `open_it` opens the terminal in the background.
    """
    storefront = _show_storefront(folder, wanted)
    try:
        terminal = storefront.meanwhile(lambda: _made_ready(open_it))
    except BaseException:
        storefront.close()
        storefront.end()
        raise
    try:
        if storefront.left:
            return 0
        from ui import run_window

        return run_window(terminal, storefront)
    finally:
        terminal.close()


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="kiosk run", description=HELP, allow_abbrev=False)
    parser.add_argument(
        "--central", default="", metavar="URL", help="Address of central, such as http://127.0.0.1:8000."
    )
    parser.add_argument("--pair", default="", metavar="CODE", help="One-time pairing code; wanted once.")
    parser.add_argument("--data", type=Path, help="Folder that holds all data of this machine.")
    parser.add_argument("--full-screen", action="store_true", help="Fill the screen, as in a shop.")
    parser.add_argument("--size", default="1080x1920", metavar="WxH", help="Size of the window in pixels.")
    parser.add_argument("--diagonal", type=float, metavar="INCH", help="Diagonal of the screen; for true sizes.")
    parser.add_argument("--vnc", action="store_true", help="Serve the window over VNC instead of showing it here.")
    parser.add_argument("--vnc-port", type=int, default=5900, help="Port for VNC.")
    return parser


def _data(asked: Namespace) -> Path:
    if asked.data is not None:
        return Path(asked.data)
    from platformdirs import user_data_path

    return user_data_path("diandian")


def _show_storefront(folder: Path, wanted: Wanted) -> "Storefront":
    """The start screen, before the rest of the program is read: that takes longer than all else at the start."""
    from kiosk.terminal import view_storefront
    from ui.frame import WindowSettings, application, fitted
    from ui.languages import LANGUAGES
    from ui.storefront import Storefront

    seen = view_storefront(folder, diagonal_inch=wanted.diagonal_inch)
    application()
    window = WindowSettings(
        width=wanted.width,
        height=wanted.height,
        full_screen=wanted.full_screen,
        diagonal_inch=seen.screen_diagonal_inch,
        languages=seen.languages or LANGUAGES,
    )
    storefront = Storefront(seen, fitted(window))
    storefront.paint()
    return storefront


def _made_ready(open_it: "Callable[[], Terminal]") -> "Terminal":
    """Open the terminal, read what its screens need, and let it work."""
    terminal = open_it()
    try:
        import ui.app  # noqa: F401 - read here, where nobody waits for it

        terminal.start()
    except BaseException:
        terminal.close()
        raise
    return terminal


def _open(asked: Namespace) -> "Terminal":
    from kiosk.cli.log import log_to_stderr
    from kiosk.terminal import TerminalSettings, open_terminal

    log_to_stderr()
    given = {"central_url": asked.central, "pair": asked.pair, "screen_diagonal_inch": asked.diagonal}
    chosen: dict[str, Any] = {name: value for name, value in given.items() if value}
    return open_terminal(TerminalSettings(data=_data(asked)).model_copy(update=chosen))
