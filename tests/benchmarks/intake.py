"""Order events taken in by central over HTTP, against bare databases and a bare ASGI application in the same run."""

import secrets
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import requests
from pysqlite3 import dbapi2

from kiosk.central import CentralSettings, open_central
from kiosk.wire.orders import OrderBatch, OrderEventMessage, PaymentAskedMessage
from tests.benchmarks.measure import Figure, compare
from tests.benchmarks.process import bare_process, central_process
from tests.kiosk.central.till import Till, changed, open_shop, paid, pair, then
from tests.postgres import running

_EVENTS = 200
_BATCHES = 5
_ROUNDS = 9
_PER_ORDER = 4
_WANTED_A_SECOND = 5000

Batch = tuple[OrderEventMessage, ...]
Rows = tuple[list[tuple[str, str, str]], list[tuple[str, int, str, str]]]


def intake() -> Iterator[Figure]:
    """A thousand events in batches of two hundred, one of each terminal, on both databases."""
    with TemporaryDirectory() as folder:
        bare = _bare_sqlite(Path(folder) / "bare.db")
        yield from _figures(CentralSettings(data=Path(folder)), partial(_into_sqlite, bare), "SQLite", lambda: None)
        bare.close()
    with (
        TemporaryDirectory() as folder,
        running(hasty=False) as server,
        server.migrated() as url,
        psycopg.connect(url.replace("+psycopg", "")) as raw,
    ):
        _bare_tables(raw)
        settings = CentralSettings(data=Path(folder), database=url)
        yield from _figures(settings, partial(_into_postgres, raw), "psycopg", partial(_analyse, raw))


def _figures(
    settings: CentralSettings, write: Callable[[Rows], None], what: str, settle: Callable[[], None]
) -> Iterator[Figure]:
    name = f"central takes order events (×{_EVENTS * _BATCHES:,}), {what}"
    central = open_central(settings)
    open_shop(central)
    with central_process(settings) as server, bare_process() as bare, ThreadPoolExecutor(_BATCHES) as senders:
        tills = [pair(central, server.url) for _ in range(_BATCHES)]
        central.database.close()
        made = [_batches(till) for till in tills]
        rounds = [_Round([next(each) for each in made], tills) for _ in range(2 * (_ROUNDS + 1) + 1)]
        theirs = list(rounds[: _ROUNDS + 1])
        _send(rounds.pop(), senders, server.url)
        settle()
        begun = server.cpu_seconds()
        rows = compare(
            name,
            lambda: _send(rounds.pop(), senders, server.url),
            lambda: _write(theirs.pop(), write),
            at_most=15,
            what=f"the same rows through bare {what}",
            rounds=_ROUNDS,
        )
        cpu = (server.cpu_seconds() - begun) / (_EVENTS * _BATCHES * (_ROUNDS + 1))
        note = f"{cpu * 1e6:.0f} µs of processor an event at the server: {1 / cpu:,.0f}/s on a core of its own"
        yield replace(rows, note=note)
        allowed = _EVENTS * _BATCHES / _WANTED_A_SECOND * 1000
        yield Figure(
            name=name,
            ours_ms=rows.ours_ms,
            baseline_ms=allowed,
            ratio=rows.ours_ms / allowed,
            at_most=1,
            baseline=f"{_WANTED_A_SECOND:,} events a second",
            note=f"{_EVENTS * _BATCHES / rows.ours_ms * 1000:,.0f} events a second on this machine now",
        )
        asked = list(rounds)
        yield compare(
            name,
            lambda: _send(rounds.pop(), senders, server.url),
            lambda: _ask(asked.pop(), senders, bare.url),
            at_most=40,
            what="a bare ASGI app that is sent the same",
            rounds=_ROUNDS,
        )


class _Round:
    """A batch of each terminal as rows and as the bodies that carry it, made before the clock runs."""

    def __init__(self, batches: list[Batch], tills: list[Till]) -> None:
        self.rows = [_rows(batch) for batch in batches]
        self.bodies = [OrderBatch(events=batch).model_dump_json().encode() for batch in batches]
        self.headers = [till.headers for till in tills]


def _write(one: _Round, write: Callable[[Rows], None]) -> None:
    for rows in one.rows:
        write(rows)


def _post(url: str, body: bytes, headers: dict[str, str]) -> bytes:
    answer = requests.post(f"{url}/v1/orders", data=body, headers=headers, timeout=60)
    assert answer.ok, answer.text
    return answer.content


def _send(one: _Round, senders: ThreadPoolExecutor, url: str) -> None:
    """All terminals at once, as after a break of the line."""
    for answer in senders.map(partial(_post, url), one.bodies, one.headers):
        assert answer.count(b'"verdict":"accepted"') == _EVENTS


def _ask(one: _Round, senders: ThreadPoolExecutor, url: str) -> None:
    list(senders.map(partial(_post, url), one.bodies, one.headers))


def _batches(till: Till) -> Iterator[Batch]:
    """Orders that are placed, asked about twice, and paid at the counter."""
    model, number = till.placed(), 0
    asked = PaymentAskedMessage(method="counter")
    while True:
        events: list[OrderEventMessage] = []
        for _ in range(_EVENTS // _PER_ORDER):
            number += 1
            token = secrets.token_urlsafe(18)
            order = changed(model, pickup_number=f"{till.pairing.letters}{number:05d}", tracking_token=token)
            order = order.model_copy(update={"order_id": uuid.uuid4().hex})
            events += [order, then(order, asked), then(order, asked, 2), then(order, paid(order), 3)]
        yield tuple(events)


def _bare_sqlite(path: Path) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE orders (id TEXT PRIMARY KEY, state TEXT, head TEXT)")
    connection.execute(
        "CREATE TABLE events (id TEXT, sequence INTEGER, at TEXT, body TEXT, PRIMARY KEY (id, sequence))"
    )
    return connection


def _bare_tables(connection: psycopg.Connection) -> None:
    connection.execute("CREATE TABLE bare_orders (id TEXT PRIMARY KEY, state TEXT, head TEXT)")
    connection.execute(
        "CREATE TABLE bare_events (id TEXT, sequence INTEGER, at TEXT, body TEXT, PRIMARY KEY (id, sequence))"
    )
    connection.commit()


def _analyse(connection: psycopg.Connection) -> None:
    """What autovacuum does a minute after the first orders: until then each check of a key reads the whole table."""
    for table in ("orders", "order_events"):
        connection.execute(f"ANALYZE {table}")
    connection.commit()


def _rows(batch: Batch) -> Rows:
    placed = [(event.order_id, "paid", event.fact.model_dump_json()[:200]) for event in batch if event.sequence == 1]
    return placed, [(event.order_id, event.sequence, event.at.isoformat(), event.model_dump_json()) for event in batch]


def _into_postgres(connection: psycopg.Connection, rows: Rows) -> None:
    placed, facts = rows
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO bare_orders VALUES (%s, %s, %s)", placed)
        cursor.executemany("INSERT INTO bare_events VALUES (%s, %s, %s, %s)", facts)
    connection.commit()


def _into_sqlite(connection: dbapi2.Connection, rows: Rows) -> None:
    placed, facts = rows
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO orders VALUES (?, ?, ?)", placed)
    connection.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", facts)
    connection.execute("COMMIT")
