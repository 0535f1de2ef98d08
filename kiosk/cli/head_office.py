"""What head office's commands have in common: where central's data is, and central opened there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.central import Central, CentralSettings, open_central

Data = Annotated[Path | None, typer.Option("--data", help="Folder that holds all data of this machine.")]
DatabaseUrl = Annotated[str | None, typer.Option("--database", metavar="URL", help="SQLite in the data folder if not.")]


@contextmanager
def central_at(data: Path | None, database: str | None) -> Iterator[Central]:
    """Central's database and files, for the time of one command."""
    given: dict[str, Any] = {"data": data, "database": database}
    central = open_central(CentralSettings(**{name: value for name, value in given.items() if value is not None}))
    try:
        yield central
    finally:
        central.database.close()
