"""`kiosk central calls`: customers who called for staff."""

from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.central import CentralSettings, open_central
from kiosk.central import calls as help_calls
from kiosk.central.stores import store_row


def calls(
    store: Annotated[str | None, typer.Option("--store", metavar="ID", help="Calls in this store only.")] = None,
    waiting: Annotated[bool, typer.Option("--waiting", help="Only those that nobody went to yet.")] = False,
    data: Annotated[Path | None, typer.Option("--data", help="Folder that holds all data of this machine.")] = None,
    database: Annotated[
        str | None, typer.Option("--database", metavar="URL", help="SQLite in the data folder if not.")
    ] = None,
) -> None:
    """Print each call for staff of the last twelve hours as a JSON line, with how long somebody waited."""
    given: dict[str, Any] = {"data": data, "database": database}
    central = open_central(CentralSettings(**{name: value for name, value in given.items() if value is not None}))
    try:
        with central.database.read() as session:
            if store is not None:
                store_row(session, store)
            for report in help_calls.calls(session, store, central.now(), waiting=waiting):
                print(report.model_dump_json())
    finally:
        central.database.close()
