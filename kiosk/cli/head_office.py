"""What the commands of head office share: their options, and central open for as long as one of them runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy.orm import Session

from kiosk.central import Central, CentralSettings, open_central
from kiosk.central.stores import store_row

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


@contextmanager
def read_at(data: Path | None, database: str | None, store: str | None) -> Iterator[tuple[Central, Session]]:
    """Central and a look into its database. Raises `UnknownStore` where a store is named that is none."""
    with central_at(data, database) as central, central.database.read() as session:
        if store is not None:
            store_row(session, store)
        yield central, session
