"""An order placed: the durable commit, against the same rows through bare SQLite."""

import json
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from pysqlite3 import dbapi2

from kiosk.domain.catalog import Catalog
from kiosk.domain.selection import SoldOut
from kiosk.terminal.catalog.counts import Counts
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk
from kiosk.wire.pairing import Pairing
from tests.benchmarks.measure import Figure, compare
from tests.kiosk.domain.shop import PROMOTIONS, WISHES, Tap, cart_of, shop

_ORDERS = 10
PAIRING = Pairing(terminal_id="t", store_id="s", letters="A", public_key="")


class Menu:
    """A menu that never changes."""

    class _Edition:
        epoch = "e"

        def __init__(self, catalog: Catalog) -> None:
            self._catalog = catalog
            self.published = catalog

        def __getattr__(self, name: str) -> object:
            return getattr(self._catalog, name)

    def __init__(self) -> None:
        self._edition = self._Edition(shop(*PROMOTIONS))

    def catalog(self) -> object:
        return self._edition

    def sold_out(self) -> SoldOut:
        return SoldOut()

    def counts(self) -> Counts:
        """Nothing is counted."""
        return Counts()

    def local_time(self) -> datetime:
        return datetime(2026, 11, 22, 12, tzinfo=UTC)


def ordering() -> Figure:
    """Ten orders of five lines each, one commit an order, on the disk of the temporary folder."""
    with TemporaryDirectory() as folder:
        database = OrderDatabase(Path(folder) / "orders.db")
        desk = OrderDesk(database, Menu(), lambda: PAIRING, Changes())  # type: ignore[arg-type]  # duck-typed edition
        cart = cart_of([Tap(wish) for wish in WISHES[:5]])
        total = desk.quote(cart).total
        fact = desk.details(desk.place(cart, "en", total).order_id).model_dump_json()
        bare = bare_database(Path(folder) / "bare.db")
        numbers = count()

        def ours() -> None:
            for _ in range(_ORDERS):
                desk.place(cart, "en", total)

        def baseline() -> None:
            for _ in range(_ORDERS):
                bare_order(bare, next(numbers), fact)

        figure = compare(
            "place an order (×10)", ours, baseline, at_most=2, what="the same rows through bare SQLite", rounds=25
        )
        database.close()
        bare.close()
        return figure


def bare_database(path: Path) -> dbapi2.Connection:
    """A database as the terminal keeps its own, without anything of the terminal."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    for table in (
        "counters (day TEXT, letters TEXT, value INTEGER, PRIMARY KEY (day, letters))",
        "orders (id TEXT PRIMARY KEY, number TEXT, head TEXT)",
        "events (id TEXT, sequence INTEGER, at TEXT, fact TEXT, PRIMARY KEY (id, sequence))",
        "outbox (id TEXT, sequence INTEGER, at TEXT, PRIMARY KEY (id, sequence))",
    ):
        connection.execute(f"CREATE TABLE {table}")
    return connection


def bare_order(connection: dbapi2.Connection, number: int, fact: str) -> None:
    """The rows of an order, in one commit."""
    order, at = f"order-{number}", datetime.now(UTC).isoformat()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(
        "INSERT INTO counters VALUES ('2026-11-22', 'A', 1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value"
    ).fetchone()
    connection.execute("INSERT INTO orders VALUES (?, ?, ?)", (order, f"A{number}", json.dumps({"total": 1, "at": at})))
    connection.execute("INSERT INTO events VALUES (?, 1, ?, ?)", (order, at, fact))
    connection.execute("INSERT INTO outbox VALUES (?, 1, ?)", (order, at))
    connection.execute("COMMIT")
