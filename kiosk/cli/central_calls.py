"""`kiosk central calls`: customers who called for staff."""

from typing import Annotated

import typer

from kiosk.central import calls as help_calls
from kiosk.cli.head_office import Data, DatabaseUrl, read_at

app = typer.Typer()


@app.command()
def calls(
    store: Annotated[str | None, typer.Option("--store", metavar="ID", help="Calls in this store only.")] = None,
    waiting: Annotated[bool, typer.Option("--waiting", help="Only those that nobody went to yet.")] = False,
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Print each call for staff of the last twelve hours as a JSON line, with how long somebody waited."""
    with read_at(data, database, store) as (central, session):
        for report in help_calls.calls(session, store, central.now(), waiting=waiting):
            print(report.model_dump_json())
