"""`kiosk central codes`: payment codes of a store's own account, for shops without a payment provider."""

import json
import sys
from typing import Annotated

import typer
from pydantic import ValidationError

from kiosk.central import payments as till
from kiosk.cli.head_office import Data, DatabaseUrl, StoreId, central_at, read_at
from kiosk.domain.errors import ShopError
from kiosk.domain.payment_qr import STANDARDS
from kiosk.wire.payments import StandardCode

app = typer.Typer()
codes = typer.Typer(no_args_is_help=True, help="Payment codes of a store's own account; its staff confirm what came.")
app.add_typer(codes, name="codes")

Standard = Annotated[str, typer.Argument(help=f"One of {', '.join(STANDARDS)}.")]


class BadFields(ShopError):
    """What stands on standard input are no fields."""

    code = "bad-fields"
    bad_input = True


@codes.command("set")
def set_(
    standard: Standard,
    store: StoreId,
    standing: Annotated[
        bool, typer.Option("--standing", help="One code for all orders: the customer types the amount.")
    ] = False,
    name: Annotated[str, typer.Option(help="How it is called on the screen; the standard's own name if not.")] = "",
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Show this code at a store's terminals: its fields (as for `kiosk qr build`) as JSON on standard input."""
    code = _code(standard, sys.stdin.read(), per_order=not standing)
    with central_at(data, database) as central, central.database.write() as session:
        named = {"zh-CN": name, "en": name} if name else None
        print(till.set_up(session, store, code, central.now(), named).model_dump_json())


@codes.command("list")
def list_(store: StoreId, data: Data = None, database: DatabaseUrl = None) -> None:
    """Print the codes that a store's terminals show, a JSON line each."""
    with read_at(data, database, store) as (_, session):
        for method in till.offered(session, store):
            print(method.model_dump_json())


@codes.command()
def remove(standard: Standard, store: StoreId, data: Data = None, database: DatabaseUrl = None) -> None:
    """Show a code no more. What was paid by it until now staff still confirm."""
    with central_at(data, database) as central, central.database.write() as session:
        till.take_down(session, store, standard)
    print(f"{standard} is shown no more, at each terminal as soon as it hears of it.", file=sys.stderr)


def _code(standard: str, text: str, *, per_order: bool) -> StandardCode:
    try:
        return StandardCode(standard=standard, fields=json.loads(text), per_order=per_order)
    except (ValueError, ValidationError) as fault:
        raise BadFields("Standard input holds no JSON object.", 'Write {"field": "value", …}.') from fault
