"""`kiosk gallery`: each control in each state, in a window or as pictures."""

import os
from pathlib import Path

import typer

from kiosk.cli.options import SIZE, VNC, VNC_PORT
from kiosk.cli.screen import choose_platform, parse_size

app = typer.Typer(help="Each control of the screens in each of its states.")


@app.command()
def gallery(
    out: Path | None = typer.Option(None, "--out", metavar="DIR", help="Save a picture of each page there instead."),
    brand: str = typer.Option("jade", "--brand", metavar="NAME", help="jade, cobalt, ember, plum or ink."),
    simplified: bool = typer.Option(False, "--simplified", help="In the simplified mode."),
    high_contrast: bool = typer.Option(False, "--high-contrast", help="In high contrast."),
    right_to_left: bool = typer.Option(False, "--right-to-left", help="Mirrored, as for Arabic."),
    size: str = SIZE,
    vnc: bool = VNC,
    vnc_port: int = VNC_PORT,
) -> None:
    """Show the gallery. Keys: arrows turn the page, S simplified, C contrast, B brand, D direction."""
    width, height = parse_size(size)
    if out is None:
        choose_platform(width, height, vnc_port if vnc else None)
    else:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from ui.gallery import GalleryLook, save_gallery, show_gallery

    look = GalleryLook(simplified, high_contrast, right_to_left, brand)
    if out is None:
        raise typer.Exit(show_gallery(look, width, height))
    for picture in save_gallery(look, out):
        print(picture)
