"""Order events taken in by central over HTTP, against the same rows through bare SQLite."""

import secrets
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import requests
from pysqlite3 import dbapi2

from kiosk.central import CentralSettings, create_app
from kiosk.wire.orders import BatchAnswer, OrderBatch, OrderEventMessage, PaymentAskedMessage, Verdict
from tests.benchmarks.measure import Figure, compare
from tests.central_server import served
from tests.kiosk.central.till import Till, changed, open_shop, paid, pair, then

_EVENTS = 200
_BATCHES = 5
_ROUNDS = 15
_PER_ORDER = 4

Batch = tuple[OrderEventMessage, ...]


def intake() -> Figure:
    """A thousand events in batches of two hundred from one terminal, one durable commit a batch."""
    with TemporaryDirectory() as folder:
        app = create_app(CentralSettings(data=Path(folder)))
        open_shop(app.state.central)
        with served(app) as url, requests.Session() as session:
            till = pair(app.state.central, url)
            batches = _batches(till)
            ours = [next(batches) for _ in range(_BATCHES * (_ROUNDS + 1))]
            theirs = [next(batches) for _ in range(_BATCHES * (_ROUNDS + 1))]
            bare = _bare_database(Path(folder) / "bare.db")
            figure = compare(
                f"central takes order events (×{_EVENTS * _BATCHES:,})",
                _each(ours, lambda batch: _send(session, till, batch)),
                _each(theirs, lambda batch: _write(bare, batch)),
                at_most=15,
                what="the same rows through bare SQLite",
                rounds=_ROUNDS,
            )
            bare.close()
        return figure


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


def _bare_database(path: Path) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE orders (id TEXT PRIMARY KEY, state TEXT, head TEXT)")
    connection.execute(
        "CREATE TABLE events (id TEXT, sequence INTEGER, at TEXT, body TEXT, PRIMARY KEY (id, sequence))"
    )
    return connection


def _write(connection: dbapi2.Connection, batch: Batch) -> None:
    placed = [(event.order_id, "paid", event.fact.model_dump_json()[:200]) for event in batch if event.sequence == 1]
    rows = [(event.order_id, event.sequence, event.at.isoformat(), event.model_dump_json()) for event in batch]
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO orders VALUES (?, ?, ?)", placed)
    connection.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", rows)
    connection.execute("COMMIT")
