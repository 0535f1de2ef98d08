"""`kiosk demo`: the demo shop, its central and a terminal together."""

import sys
from pathlib import Path

import typer
from pydantic import SecretStr

from kiosk.cli.local_central import LocalCentral, usual_port
from kiosk.cli.options import DATA, SIZE, VNC, VNC_PORT
from kiosk.cli.run import Wanted, finish, show
from kiosk.cli.screen import choose_platform, has_display, parse_size
from kiosk.cli.tour import take_tour
from kiosk.resources import DEMO_SHOP
from kiosk.terminal import TerminalSettings, open_terminal

app = typer.Typer(help="The demo shop: central and a terminal together.")

_STORE = "xiaoman"
_STAFF_PIN = "135790"


@app.command()
def demo(data: Path = DATA, size: str = SIZE, vnc: bool = VNC, vnc_port: int = VNC_PORT) -> None:
    """Start central with the demo shop and a terminal in a window; without a display, take the tour in pictures."""
    if not vnc and not has_display():
        print("There is no display: the tour shows everything in pictures.", file=sys.stderr)
        take_tour(Path("build/tour"))
        return
    width, height = parse_size(size)
    choose_platform(width, height, vnc_port if vnc else None)
    folder = data / "demo"
    with LocalCentral(folder, DEMO_SHOP, usual_port()) as central:
        print(f"Central is at {central.url}. The staff PIN is {_STAFF_PIN}.", file=sys.stderr)
        settings = TerminalSettings(data=folder)
        chosen = settings.model_copy(
            update={
                "central_url": central.url,
                "pair": central.pairing_code(_STORE),
                "staff_pin": SecretStr(_STAFF_PIN),
            }
        )
        status = show(settings.folder, Wanted(width, height, full_screen=vnc), lambda: open_terminal(chosen))
    raise typer.Exit(finish(status))
