"""`kiosk doctor`: what is missing on this machine, and the command that mends it."""

import ctypes.util
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typer
from pysqlite3 import dbapi2 as sqlite
from rich.console import Console

from kiosk.cli.options import DATA
from kiosk.terminal import TerminalSettings

app = typer.Typer(help="What is missing on this machine, and the command that mends it.")

OLDEST_SQLITE = (3, 51, 3)
_FONTS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path("~/.local/share/fonts"), Path("~/.fonts"))
_FONTS_WANTED = (
    ("Noto Sans CJK, the font with Chinese, Japanese and Korean glyphs", "NotoSans*CJK*", "fonts-noto-cjk"),
    ("Noto Sans Arabic UI, the font with Arabic glyphs", "NotoSansArabicUI*", "fonts-noto-ui-core"),
)
_ROOM_WANTED = 500 * 1024 * 1024
_LIBRARIES = {
    "GL": "libgl1",
    "EGL": "libegl1",
    "fontconfig": "libfontconfig1",
    "xkbcommon": "libxkbcommon0",
    "dbus-1": "libdbus-1-3",
    "glib-2.0": "libglib2.0-0",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; `mend` is the command or step that puts it right, empty when all is well."""

    what: str
    mend: str = ""


def examine(data: Path) -> Iterator[Finding]:
    """Look at everything a terminal needs of its machine."""
    yield _sqlite()
    yield from _system_libraries()
    yield from _fonts()
    yield _voice()
    yield _room(data)
    yield _writable(data)


@app.command()
def doctor(data: Path = DATA) -> None:
    """Check SQLite, system libraries, fonts and the data folder; exit status 1 when something is missing."""
    console = Console()
    ill = 0
    for finding in examine(data):
        if finding.mend:
            ill += 1
            console.print(f"[red]✗[/] {finding.what}\n  → {finding.mend}", highlight=False)
        else:
            console.print(f"[green]✓[/] {finding.what}", highlight=False)
    if ill:
        raise typer.Exit(1)


def _sqlite() -> Finding:
    fine = sqlite.sqlite_version_info >= OLDEST_SQLITE
    oldest = ".".join(map(str, OLDEST_SQLITE))
    return Finding(
        f"SQLite {sqlite.sqlite_version} (at least {oldest})", "" if fine else "pip install --upgrade pysqlite3"
    )


def _system_libraries() -> Iterator[Finding]:
    for library, package in _LIBRARIES.items():
        found = ctypes.util.find_library(library)
        yield Finding(f"system library {library}", "" if found else f"apt-get install {package}")


def _fonts() -> Iterator[Finding]:
    for what, name, package in _FONTS_WANTED:
        found = any(found for folder in _FONTS for found in folder.expanduser().rglob(name))
        yield Finding(what, "" if found else f"apt-get install {package}")


def _voice() -> Finding:
    """Not wanted everywhere, so nothing is ill without: terminals then show captions only."""
    try:
        from ui.speech import why_silent
    except ImportError as problem:
        return Finding(f"no voice: Qt cannot be loaded: {problem}")
    reason = why_silent(TerminalSettings().speech_engine)
    return Finding(f"no voice, captions only: {reason}" if reason else "a voice that reads the screen aloud")


def _room(data: Path) -> Finding:
    place = next(folder for folder in (data, *data.parents) if folder.exists())
    free = shutil.disk_usage(place).free
    mend = "" if free >= _ROOM_WANTED else f"free some space on the disk of {place}"
    return Finding(f"{free // 2**20} MiB free for data", mend)


def _writable(data: Path) -> Finding:
    try:
        data.mkdir(parents=True, exist_ok=True)
        probe = data / ".doctor"
        probe.touch()
        probe.unlink()
    except OSError as refusal:
        return Finding(f"{data} can be written: {refusal.strerror}", "give --data a folder of this user")
    return Finding(f"{data} can be written")
