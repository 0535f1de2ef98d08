"""What the commands of head office share: their options, and central open for as long as one of them runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from kiosk.central import Central, CentralSettings, open_central

Data = Annotated[Path | None, typer.Option("--data", help="Folder that holds all data of this machine.")]
DatabaseUrl = Annotated[str | None, typer.Option("--database", metavar="URL", help="SQLite in the data folder if not.")]
StoreId = Annotated[str, typer.Option("--store", metavar="ID", help="The store's id.")]


def settings_of(**given: object) -> CentralSettings:
    """Central's settings, where the command line says nothing else."""
    return CentralSettings.model_validate({key: value for key, value in given.items() if value is not None})


@contextmanager
def central_at(data: Path | None, database: str | None) -> Iterator[Central]:
    """Central, brought up to date, until the block is left."""
    central = open_central(settings_of(data=data, database=database))
    try:
        yield central
    finally:
        central.database.close()
