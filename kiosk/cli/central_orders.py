"""`kiosk central orders`: what was ordered, for scripts and spreadsheets."""

from datetime import datetime
from typing import Annotated

import typer

from kiosk.central import orders as sales
from kiosk.cli.head_office import Data, DatabaseUrl, read_at

app = typer.Typer()


@app.command()
def orders(
    store: Annotated[str | None, typer.Option("--store", metavar="ID", help="Orders of this store only.")] = None,
    day: Annotated[
        datetime | None, typer.Option("--day", formats=["%Y-%m-%d"], help="Orders of this business day only.")
    ] = None,
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Print every order as a JSON line, in the order they were placed; amounts are in minor units, times in UTC."""
    with read_at(data, database, store) as (_, session):
        for summary in sales.summaries(session, store, day.date() if day else None):
            print(summary.model_dump_json())
