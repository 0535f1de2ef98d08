"""`kiosk audit`: whether the record of what staff did at this terminal is whole."""

import json
from pathlib import Path

import typer

from kiosk.cli.options import DATA
from kiosk.terminal import TerminalSettings, check_record

app = typer.Typer(help="The record of what staff did at this terminal.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """Keep `verify` a command of its own."""


@app.command()
def verify(data: Path = DATA) -> None:
    """Check every entry: exit status 1 when one was edited, removed or put in another order.

    Central keeps a copy that it checks by itself: `kiosk central staff verify`.
    """
    record = check_record(TerminalSettings(data=data).folder)
    fault = f"{record.fault.sequence}: {record.fault.what}" if record.fault else None
    print(json.dumps({"entries": record.entries, "fault": fault}))
    raise typer.Exit(1 if record.fault else 0)
