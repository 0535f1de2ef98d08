"""`kiosk central held`, `refund` and `reconcile`: money that somebody should see to."""

import sys
from datetime import datetime
from typing import Annotated

import typer

from kiosk.central.payments import Payments, for_review
from kiosk.cli.head_office import Data, DatabaseUrl, central_at, read_at
from kiosk.domain.errors import ShopError
from kiosk.domain.payments import AttemptState
from kiosk.wire.payments import RefundRequest, ReturnRequest

app = typer.Typer()


class AmountOrLines(ShopError):
    """The command does not say what goes back, or says it twice."""

    code = "amount-or-lines"
    bad_input = True

    def __init__(self) -> None:
        super().__init__("Nothing or too much is named to send back.", "Name --amount, or --line once for each line.")


@app.command()
def held(
    store: Annotated[str | None, typer.Option("--store", metavar="ID", help="Payments of this store only.")] = None,
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Print every payment that staff should look at as a JSON line; amounts are in minor units."""
    with read_at(data, database, store) as (_, session):
        for review in for_review(session, store):
            print(review.model_dump_json())


@app.command()
def refund(
    attempt: Annotated[str, typer.Argument(help="The attempt's id, as `kiosk central held` prints it.")],
    by: Annotated[str, typer.Option("--by", metavar="STAFF", help="Who of the store's staff does it.")],
    code: Annotated[str, typer.Option("--code", help="From their second factor, where the sum takes one.")] = "",
    amount: Annotated[int | None, typer.Option("--amount", min=1, help="Minor units of the order's currency.")] = None,
    line: Annotated[list[int] | None, typer.Option("--line", help="A line of the order, counted from 1.")] = None,
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Send money back; of a held payment all of it. The same command again sends nothing more."""
    lines = tuple(line or ())
    with central_at(data, database) as central:
        payments = Payments(central)
        try:
            sender = payments.desk.owner(attempt)
            if payments.desk.view(sender, attempt).state is AttemptState.HELD:
                view = payments.desk.send_held_back(sender, attempt, ReturnRequest(by=by, code=code))
                print(view.model_dump_json())
                return
            if (amount is None) == (not lines):
                raise AmountOrLines
            key = f"amount-{amount}" if amount else "lines-" + "-".join(map(str, lines))
            request = RefundRequest(key=key, amount=amount, lines=lines, by=by, code=code)
            print(payments.desk.refund(sender, attempt, request).model_dump_json())
        finally:
            payments.end()


@app.command()
def reconcile(
    day: Annotated[datetime, typer.Option("--day", formats=["%Y-%m-%d"], help="A day of the provider's that is over.")],
    provider: Annotated[str | None, typer.Option("--provider", metavar="NAME", help="Only this one.")] = None,
    data: Data = None,
    database: DatabaseUrl = None,
) -> None:
    """Hold each provider's bill of a day against the books: a JSON line per difference; exit status 1 if there are any.

    What was found is kept. The same day again replaces what was found before.
    """
    with central_at(data, database) as central:
        payments = Payments(central)
        try:
            wanted = (provider,) if provider else payments.reconciler.providers
            done = [payments.reconciler.reconcile(each, day.date()) for each in wanted]
        finally:
            payments.end()
    for each in done:
        print(f"{each.provider}: {each.entries} entries, {len(each.differences)} differ", file=sys.stderr)
        for difference in each.differences:
            print(difference.model_dump_json())
    raise typer.Exit(1 if any(each.differences for each in done) else 0)
