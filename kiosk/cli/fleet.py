"""`kiosk fleet`: thousands of simulated terminals against one central, to see what it bears."""

import asyncio
import resource
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from kiosk.central import CentralSettings, open_central
from kiosk.cli.crowd import Crowd, FleetReport, HeadOffice
from kiosk.cli.local_central import LocalCentral
from kiosk.domain.errors import ShopError
from kiosk.resources import DEMO_SHOP

app = typer.Typer()

_FILES = 16_384


class NotAll(ShopError):
    """Not every terminal heard of everything."""

    code = "not-all-heard"


@app.command()
def fleet(
    terminals: Annotated[int, typer.Option("--terminals", min=1, max=2000, help="How many terminals.")] = 100,
    seconds: Annotated[float, typer.Option("--seconds", min=1, help="For how long, once all are connected.")] = 20,
    order_every: Annotated[
        float, typer.Option("--order-every", min=0, metavar="SECONDS", help="How often each one orders; 0: never.")
    ] = 10,
    central: Annotated[
        str, typer.Option("--central", metavar="URL", help="A running central, whose data is --data or --database.")
    ] = "",
    data: Annotated[
        Path | None, typer.Option("--data", help="Central's data; a folder that is thrown away if not.")
    ] = None,
    database: Annotated[str, typer.Option("--database", metavar="URL", help="Central's database.")] = "",
) -> None:
    """Let a whole fleet listen, report and order; prints a table on stderr and the figures as JSON on stdout."""
    _allow_many_files()
    with tempfile.TemporaryDirectory(prefix="kiosk-fleet-") as spare:
        settings = CentralSettings(data=data or Path(spare), database=database)
        with _served(settings, central) as url:
            report = _run(settings, url, terminals, seconds, order_every)
    Console(stderr=True).print(report.table())
    print(report.model_dump_json())
    if report.sold_out.count < report.sold_out_expected:
        raise NotAll(
            f"{report.sold_out_expected - report.sold_out.count} events were not heard in time.",
            "See the errors above, and /metrics of the server.",
        )


@contextmanager
def _served(settings: CentralSettings, url: str) -> Iterator[str]:
    if url:
        yield url
    else:
        with LocalCentral(settings.data, DEMO_SHOP, database=settings.database) as central:
            yield central.url


def _run(settings: CentralSettings, url: str, terminals: int, seconds: float, order_every: float) -> FleetReport:
    central = open_central(settings)
    office = HeadOffice(central)
    try:
        with Progress(console=Console(stderr=True), transient=True) as progress:
            pairing = progress.add_task("pairing", total=None)
            members = office.pair(terminals)
            progress.update(pairing, total=1, completed=1)
            orders = {store: office.model_order(store) for store in {pairing.store_id for pairing, _ in members}}
            marked = {store: order.lines[0].selection.product for store, order in orders.items()}

            def mark(sold_out: bool) -> Mapping[str, float]:
                return {store: office.mark(store, product, sold_out=sold_out) for store, product in marked.items()}

            connecting = progress.add_task("connecting", total=terminals)
            crowd = Crowd(url, members, orders, order_every)
            return asyncio.run(crowd.run(seconds, mark, lambda count: progress.update(connecting, completed=count)))
    finally:
        central.database.close()


def _allow_many_files() -> None:
    """Each terminal is two connections in this process, and the server that it starts inherits the limit."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _FILES if most == resource.RLIM_INFINITY else min(_FILES, most)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
    except (OSError, ValueError) as error:
        print(f"The limit of open files stays as it is: {error}.", file=sys.stderr)
