"""`kiosk central board`: the address at which a store's pick-up board is shown."""

from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.central import CentralSettings, open_central
from kiosk.central.board import open_board


def board(
    store: Annotated[str, typer.Option("--store", metavar="ID", help="The store's id.")],
    data: Annotated[Path | None, typer.Option("--data", help="Folder that holds all data of this machine.")] = None,
    database: Annotated[
        str | None, typer.Option("--database", metavar="URL", help="SQLite in the data folder if not.")
    ] = None,
) -> None:
    """Print a new address for the store's pick-up board; the one before shows nothing any more.

    Behind it: `?diagonal=` of the screen in inches, `?distance=` in metres from which it is read, `?lang=`.
    """
    given: dict[str, Any] = {"data": data, "database": database}
    central = open_central(CentralSettings(**{name: value for name, value in given.items() if value is not None}))
    try:
        with central.database.write() as session:
            token = open_board(session, store, central.now())
    finally:
        central.database.close()
    print(f"{central.settings.base_url}/board/{token}")
