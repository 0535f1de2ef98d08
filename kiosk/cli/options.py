"""Options that are the same for every command."""

from pathlib import Path

import typer
from platformdirs import user_data_path

DATA: Path = typer.Option(
    user_data_path("diandian"), "--data", help="Folder that holds all data of this machine.", show_default=False
)
CENTRAL: str = typer.Option("", "--central", metavar="URL", help="Address of central, such as http://127.0.0.1:8000.")
PAIR: str = typer.Option("", "--pair", metavar="CODE", help="One-time pairing code; wanted once per data folder.")
SIZE: str = typer.Option("1080x1920", "--size", metavar="WxH", help="Size of the window in pixels.")
VNC: bool = typer.Option(False, "--vnc", help="Serve the window over VNC instead of showing it here.")
VNC_PORT: int = typer.Option(5900, "--vnc-port", help="Port for VNC.")
