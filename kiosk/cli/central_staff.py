"""`kiosk central staff`: who may sign in at a store's terminals, and whether the record of what they did is whole."""

import json
import sys
from typing import Annotated

import typer

from kiosk.central import staff
from kiosk.cli.head_office import Data, DatabaseUrl, StoreId, central_at
from kiosk.domain.rights import Role

app = typer.Typer()
people = typer.Typer(no_args_is_help=True, help="Who may sign in at a store's terminals.")
app.add_typer(people, name="staff")

StaffId = Annotated[str, typer.Argument(metavar="STAFF", help="The person's id, as `list` prints it.")]
OwnPin = Annotated[bool, typer.Option("--pin-from-stdin", help="Read the PIN from standard input; made if not given.")]


@people.command()
def add(
    name: Annotated[str, typer.Argument(help="How the person is called, at most 60 letters.")],
    store: StoreId,
    role: Annotated[Role, typer.Option(help="What the person may do: each role may all that those before it may.")],
    own_pin: OwnPin = False,
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Let somebody in. Prints PIN, card code and second factor once, as a JSON line: they are kept as hashes."""
    with central_at(data, database) as central, central.database.write() as session:
        handed = staff.add(session, store, name[:60], role, central.now(), _typed_pin(own_pin))
    _hand_over(handed)


@people.command("list")
def list_(store: StoreId, data: Data = None, database: DatabaseUrl = None) -> None:
    """Print everybody of a store as a JSON line."""
    with central_at(data, database) as central, central.database.read() as session:
        for each in staff.people(session, store):
            shown = {
                "id": each.staff_id,
                "name": each.name,
                "role": each.role,
                "disabled": each.disabled_at is not None,
            }
            print(json.dumps(shown, ensure_ascii=False))


@people.command()
def disable(person: StaffId, store: StoreId, data: Data = None, database: DatabaseUrl = None) -> None:
    """Let somebody in no more."""
    with central_at(data, database) as central, central.database.write() as session:
        staff.disable(session, store, person, central.now())
    print(f"{person} is let in no more, at each terminal as soon as it hears of it.", file=sys.stderr)


@people.command()
def reset(
    person: StaffId, store: StoreId, own_pin: OwnPin = False, data: Data = None, database: DatabaseUrl = None
) -> None:
    """Make somebody's PIN, card and second factor anew; prints them once."""
    with central_at(data, database) as central, central.database.write() as session:
        handed = staff.reset(session, store, person, central.now(), _typed_pin(own_pin))
    _hand_over(handed)


@people.command()
def verify(store: StoreId, data: Data = None, database: DatabaseUrl = None) -> None:
    """Check the record of what staff did at every terminal of a store; exit status 1 when one is not whole."""
    sound = True
    with central_at(data, database) as central, central.database.read() as session:
        for chain in staff.chains(session, store):
            sound &= chain.fault is None
            fault = f"{chain.fault.sequence}: {chain.fault.what}" if chain.fault else None
            print(json.dumps({"terminal": chain.terminal_id, "entries": chain.entries, "fault": fault}))
    raise typer.Exit(0 if sound else 1)


def _typed_pin(wanted: bool) -> str | None:
    return sys.stdin.readline().strip() if wanted else None


def _hand_over(handed: staff.Secrets) -> None:
    print(json.dumps({"id": handed.staff_id, "pin": handed.pin, "card": handed.card, "totp": handed.totp}))
