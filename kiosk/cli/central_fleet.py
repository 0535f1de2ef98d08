"""`kiosk central fleet` and `kiosk central command`: how the terminals fare, and what they are asked to do."""

import sys
import time
from typing import Annotated

import typer

from kiosk.central import Central
from kiosk.central import fleet as terminals
from kiosk.central.stores import store_row
from kiosk.cli.head_office import Data, DatabaseUrl, StoreId, central_at, read_at
from kiosk.domain.errors import ShopError
from kiosk.wire.fleet import Action

_LOOK_SECONDS = 0.2

app = typer.Typer()


class TerminalWanted(ShopError):
    """The command did not say for which terminals it is."""

    code = "terminal-wanted"
    bad_input = True


class CommandFailed(ShopError):
    """A terminal could not do it, or has not answered in time."""

    code = "command-failed"


@app.command()
def fleet(
    store: Annotated[str | None, typer.Option("--store", metavar="ID", help="Terminals of this store only.")] = None,
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Print every terminal with its last report as a JSON line."""
    with read_at(data, database, store) as (central, session):
        for report in terminals.fleet_state(session, store, central.now()):
            print(report.model_dump_json())


@app.command()
def command(
    action: Annotated[Action, typer.Argument(help="What to do.")],
    store: StoreId,
    terminal: Annotated[str | None, typer.Option("--terminal", metavar="ID", help="The terminal's id.")] = None,
    everyone: Annotated[bool, typer.Option("--all", help="All terminals of the store.")] = False,
    wait: Annotated[float, typer.Option("--wait", min=0, metavar="SECONDS", help="Wait for it to be done.")] = 0,
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Ask something of terminals; prints a JSON line for each command, with what became of it."""
    if (terminal is None) != everyone:
        raise TerminalWanted("Nobody knows which terminals are meant.", "Name one with --terminal, or say --all.")
    with central_at(data, database) as central:
        given = _give(central, action, store, terminal)
        deadline = time.monotonic() + wait
        reports = _reports(central, store, given)
        while time.monotonic() < deadline and not all(report.over for report in reports):
            time.sleep(_LOOK_SECONDS)
            reports = _reports(central, store, given)
    for report in reports:
        print(report.model_dump_json())
    if wait and not all(report.state == "done" for report in reports):
        raise CommandFailed("Not every terminal has done it.", "See the states above, and `kiosk central fleet`.")


@app.command()
def commands(
    store: StoreId,
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Print every command given in a store as a JSON line, with what became of it."""
    with read_at(data, database, store) as (_, session):
        for report in terminals.command_reports(session, store):
            print(report.model_dump_json())


@app.command()
def revoke(
    terminal: Annotated[str, typer.Argument(help="The terminal's id.")],
    store: StoreId,
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Take a terminal's credential away; with a new code it can be paired again."""
    with central_at(data, database) as central, central.database.write() as session:
        terminals.lock_out(session, store, terminal, central.now())
    print(f"Terminal {terminal} is locked out.", file=sys.stderr)


def _give(central: Central, action: Action, store: str, terminal: str | None) -> list[str]:
    now = central.now()
    with central.database.write() as session:
        store_row(session, store)
        known = terminals.fleet_state(session, store, now)
        meant = [terminal] if terminal else [report.terminal_id for report in known if not report.revoked]
        return [terminals.give_command(session, store, each, action, now).command_id for each in meant]


def _reports(central: Central, store: str, given: list[str]) -> list[terminals.CommandReport]:
    with central.database.read() as session:
        return list(terminals.command_reports(session, store, given))
