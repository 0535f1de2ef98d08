"""`kiosk central orders`: what was ordered, for scripts and spreadsheets."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.central import CentralSettings, open_central
from kiosk.central import orders as sales
from kiosk.central.stores import store_row


def orders(
    store: Annotated[str | None, typer.Option("--store", metavar="ID", help="Orders of this store only.")] = None,
    day: Annotated[
        datetime | None, typer.Option("--day", formats=["%Y-%m-%d"], help="Orders of this business day only.")
    ] = None,
    data: Annotated[Path | None, typer.Option("--data", help="Folder that holds all data of this machine.")] = None,
    database: Annotated[
        str | None, typer.Option("--database", metavar="URL", help="SQLite in the data folder if not.")
    ] = None,
) -> None:
    """Print every order as a JSON line, in the order they were placed; amounts are in minor units, times in UTC."""
    given: dict[str, Any] = {"data": data, "database": database}
    central = open_central(CentralSettings(**{name: value for name, value in given.items() if value is not None}))
    try:
        with central.database.read() as session:
            if store is not None:
                store_row(session, store)
            for summary in sales.summaries(session, store, day.date() if day else None):
                print(summary.model_dump_json())
    finally:
        central.database.close()
