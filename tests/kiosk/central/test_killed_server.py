"""Two server processes on one PostgreSQL, and one of them is killed: nothing is lost, nothing doubled."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest
import requests

from kiosk.central import CentralSettings, open_central
from kiosk.central.catalog import change_mark
from kiosk.central.central import Central
from kiosk.central.orders import summaries
from kiosk.wire.availability import Mark, MarkChange
from kiosk.wire.live import AvailabilityChanged
from kiosk.wire.orders import OrderEventMessage
from tests.kiosk.central.till import Till, moved, open_shop, paid, pair, then
from tests.live_stream import listening
from tests.postgres import Postgres

ROOT = Path(__file__).parents[3]
TILLS = 4
ORDERS = 25


@pytest.fixture
def central(postgres: Postgres, tmp_path: Path) -> Iterator[Central]:
    with postgres.migrated() as url:
        central = open_central(CentralSettings(data=tmp_path, database=url))
        yield central
        central.database.close()


class Server:
    """`kiosk central serve` as a process of its own."""

    def __init__(self, settings: CentralSettings) -> None:
        data = ["--data", str(settings.data), "--database", settings.database]
        command = [sys.executable, "-m", "kiosk", "central", "serve", "--port", "0", *data]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT)
        assert self.process.stderr
        self.url = next(line.split()[-1] for line in self.process.stderr if "listens on" in line)

    def kill(self) -> None:
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()


@contextmanager
def serving(settings: CentralSettings) -> Iterator[Server]:
    server = Server(settings)
    try:
        yield server
    finally:
        server.process.kill()
        server.process.communicate()


def send_until_kept(till: Till, urls: list[str], batch: tuple[OrderEventMessage, ...]) -> None:
    """As a terminal does: again and again, to whichever server answers, until central has it."""
    for turn in range(200):
        with suppress(requests.ConnectionError):
            answers = moved(till, urls[turn % len(urls)]).send(*batch)
            assert {answer.verdict.value for answer in answers} <= {"accepted", "duplicate"}
            return
    raise AssertionError("central never had it")


def test_no_order_is_lost_or_doubled_and_streams_are_back_within_five_seconds(central: Central) -> None:
    open_shop(central)
    with serving(central.settings) as doomed, serving(central.settings) as other:
        tills = [pair(central, doomed.url) for _ in range(TILLS)]
        halfway = threading.Barrier(TILLS + 1)

        def sell(till: Till) -> None:
            for number in range(ORDERS):
                order = till.placed()
                send_until_kept(till, [doomed.url, other.url], (order, then(order, paid(order))))
                if number == ORDERS // 3:
                    halfway.wait(60)

        with ThreadPoolExecutor(TILLS) as pool:
            selling = [pool.submit(sell, till) for till in tills]
            with listening(doomed.url, tills[0].pairing.credential) as stream:
                heard, _ = stream.greeted()
                halfway.wait(60)
                doomed.kill()
                begun = time.monotonic()
                with pytest.raises((httpx.TransportError, StopIteration)):
                    stream.next()
            with central.database.write() as session:
                change = MarkChange(mark=Mark(subject="tea"), sold_out=True)
                change_mark(session, "shop", change, "test", central.now())
            with listening(other.url, tills[0].pairing.credential, heard) as stream:
                assert stream.hello().resumed
                assert isinstance(stream.next().event, AvailabilityChanged)
                assert time.monotonic() - begun < 5
            for done in selling:
                done.result(120)
    with central.database.read() as session:
        orders = list(summaries(session))
    assert len(orders) == len({order.order_id for order in orders}) == TILLS * ORDERS
    assert {(order.state, order.paid) for order in orders} == {("paid", orders[0].total)}
