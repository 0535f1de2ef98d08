"""Order events taken in by central over HTTP, against bare databases and a bare ASGI application in the same run."""

import secrets
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import requests
from fastapi import FastAPI
from pysqlite3 import dbapi2

from kiosk.central import CentralSettings, create_app
from kiosk.wire.orders import BatchAnswer, OrderBatch, OrderEventMessage, PaymentAskedMessage, Verdict
from tests.benchmarks.measure import Figure, compare
from tests.central_server import served
from tests.kiosk.central.till import Till, changed, open_shop, paid, pair, then
from tests.postgres import running

_EVENTS = 200
_BATCHES = 5
_ROUNDS = 9
_PER_ORDER = 4
_WANTED_A_SECOND = 5000

Batch = tuple[OrderEventMessage, ...]


def intake() -> Iterator[Figure]:
    """A thousand events in batches of two hundred from one terminal, one durable commit a batch, on both databases."""
    with TemporaryDirectory() as folder:
        bare = _bare_sqlite(Path(folder) / "bare.db")
        yield from _figures(CentralSettings(data=Path(folder)), lambda batch: _into_sqlite(bare, batch), "SQLite")
        bare.close()
    with (
        TemporaryDirectory() as folder,
        running(hasty=False) as server,
        server.migrated() as url,
        psycopg.connect(url.replace("+psycopg", "")) as raw,
    ):
        _bare_tables(raw)
        settings = CentralSettings(data=Path(folder), database=url)
        yield from _figures(settings, lambda batch: _into_postgres(raw, batch), "psycopg")


def _figures(settings: CentralSettings, write: Callable[[Batch], None], what: str) -> Iterator[Figure]:
    app, name = create_app(settings), f"central takes order events (×{_EVENTS * _BATCHES:,}), {what}"
    open_shop(app.state.central)
    with served(app) as url, served(FastAPI()) as bare, requests.Session() as session:
        till = pair(app.state.central, url)
        batches = _batches(till)

        def sent() -> Callable[[], None]:
            ours = [next(batches) for _ in range(_BATCHES * (_ROUNDS + 1))]
            return _each(ours, lambda batch: _send(session, till, batch))

        theirs = [next(batches) for _ in range(2 * _BATCHES * (_ROUNDS + 1))]
        rows = compare(
            name, sent(), _each(theirs, write), at_most=15, what=f"the same rows through bare {what}", rounds=_ROUNDS
        )
        yield rows
        allowed = _EVENTS * _BATCHES / _WANTED_A_SECOND * 1000
        yield Figure(
            name=name,
            ours_ms=rows.ours_ms,
            baseline_ms=allowed,
            ratio=rows.ours_ms / allowed,
            at_most=1,
            baseline=f"{_WANTED_A_SECOND:,} events a second",
        )
        asked = _each(theirs, lambda batch: _ask(session, bare, batch))
        yield compare(name, sent(), asked, at_most=40, what="a bare ASGI app that is sent the same", rounds=_ROUNDS)


def _ask(session: requests.Session, url: str, batch: Batch) -> None:
    """An application without any route reads the same body and answers."""
    session.post(f"{url}/v1/orders", data=OrderBatch(events=batch).model_dump_json(), timeout=30)


def _each(batches: list[Batch], work: Callable[[Batch], None]) -> Callable[[], None]:
    """Work off a few batches at each call."""

    def some() -> None:
        for _ in range(_BATCHES):
            work(batches.pop())

    return some


def _batches(till: Till) -> Iterator[Batch]:
    """Orders that are placed, asked about twice, and paid at the counter."""
    model, number = till.placed(), 0
    asked = PaymentAskedMessage(method="counter")
    while True:
        events: list[OrderEventMessage] = []
        for _ in range(_EVENTS // _PER_ORDER):
            number += 1
            token = secrets.token_urlsafe(18)
            order = changed(model, pickup_number=f"A{number:05d}", tracking_token=token)
            order = order.model_copy(update={"order_id": uuid.uuid4().hex})
            events += [order, then(order, asked), then(order, asked, 2), then(order, paid(order), 3)]
        yield tuple(events)


def _send(session: requests.Session, till: Till, batch: Batch) -> None:
    body = OrderBatch(events=batch).model_dump_json()
    answer = session.post(f"{till.url}/v1/orders", data=body, headers=till.headers, timeout=30)
    verdicts = {answer.verdict for answer in BatchAnswer.model_validate_json(answer.content).answers}
    assert verdicts == {Verdict.ACCEPTED}


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


def _rows(batch: Batch) -> tuple[list[tuple[str, str, str]], list[tuple[str, int, str, str]]]:
    placed = [(event.order_id, "paid", event.fact.model_dump_json()[:200]) for event in batch if event.sequence == 1]
    return placed, [(event.order_id, event.sequence, event.at.isoformat(), event.model_dump_json()) for event in batch]


def _into_postgres(connection: psycopg.Connection, batch: Batch) -> None:
    placed, rows = _rows(batch)
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO bare_orders VALUES (%s, %s, %s)", placed)
        cursor.executemany("INSERT INTO bare_events VALUES (%s, %s, %s, %s)", rows)
    connection.commit()


def _into_sqlite(connection: dbapi2.Connection, batch: Batch) -> None:
    placed, rows = _rows(batch)
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO orders VALUES (?, ?, ?)", placed)
    connection.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", rows)
    connection.execute("COMMIT")
