"""A catalog of a hundred thousand products: fetched, changed and searched, over real HTTP."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from io import BytesIO
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import requests
import zstandard
from pysqlite3 import dbapi2

from kiosk.central import Central, CentralSettings, open_central
from kiosk.terminal.catalog import CatalogEdition, CatalogSync, Menu, Updated
from kiosk.terminal.catalog.query import expressions
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk
from kiosk.terminal.sync import CentralClient, Link, LiveChannel, Loop
from kiosk.wire.live import EditionOut, LiveEvent
from kiosk.wire.manifest import Manifest
from kiosk.wire.signing import Signed
from tests.benchmarks.budget import percentile, within
from tests.benchmarks.measure import Figure, compare
from tests.benchmarks.ordering import bare_database, bare_order
from tests.benchmarks.process import central_process
from tests.benchmarks.shop import write_large_shop
from tests.kiosk.terminal.shop import PAIRING, a_cart
from tests.kiosk.terminal.shop import Menu as SmallMenu
from tests.publishing import Paired, pair, publish

PRODUCTS: Final = 100_000
_CHANGED: Final = 100
_ASKED: Final = {
    "one character": "牛",
    "two characters": "牛肉",
    "pinyin": "niurou",
    "initials": "nr",
    "English": "beef",
    "words in any order": "noodle beef",
    "a letter": "b",
    "characters and pinyin": "niu 面",
    "nothing like it": "zzzz",
}
_TIMES: Final = 200
_EDITIONS: Final = 3
_BARE_SEARCH: Final = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid LIMIT 50"


@dataclass
class _Place:
    """A central that has published the large shop, and a terminal's way to it."""

    central: Central
    url: str
    pairing: Paired
    shop: dict[str, Any]
    folder: Path
    client: CentralClient
    published: float
    serial: Iterator[int]
    bare: list[Path] = field(default_factory=list)
    """The same file as often as it was fetched by no more than HTTP."""

    def terminal(self) -> tuple[Menu, CatalogSync]:
        """A fresh terminal's catalog."""
        menu = Menu(self.folder / f"terminal-{next(self.serial)}", lambda: datetime.now(UTC))
        return menu, CatalogSync(menu, self.client, lambda: self.pairing, Changes(), lambda _: None)


@contextmanager
def _place() -> Iterator[_Place]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        settings = CentralSettings(data=folder)
        central = open_central(settings)
        shop = json.loads(write_large_shop(folder / "shop.json", PRODUCTS).read_text(encoding="utf-8"))
        begun = time.process_time()
        publish(central, shop)
        published = time.process_time() - begun
        pairing = pair(central, shop["store"]["id"])
        with central_process(settings) as server:
            client = CentralClient(server.url, lambda: pairing.credential, Link(Changes()), 60)
            yield _Place(central, server.url, pairing, shop, folder, client, published, count())
            client.close()
        central.database.close()


def catalogs() -> Iterator[Figure]:
    """All figures of the large catalog: making it takes longer than measuring it, so they share one."""
    with _place() as place:
        yield _publishing(place)
        menu, sync = place.terminal()
        assert isinstance(sync.sync_once(), Updated)
        catalog = menu.catalog()
        assert catalog is not None
        yield _first_sync(place)
        for what, text in _ASKED.items():
            yield _search(place, catalog, what, text)
        yield _commits(place)
        yield _changes(place, menu, sync)


def _first_sync(place: _Place) -> Figure:
    def ours() -> None:
        menu, sync = place.terminal()
        assert isinstance(sync.sync_once(), Updated)
        catalog = menu.catalog()
        assert catalog is not None
        assert catalog.search("牛肉")

    def bare() -> None:
        """The same bytes, and nothing made of them."""
        headers = {"Authorization": f"Bearer {place.pairing.credential}"}
        answer = requests.get(f"{place.url}/v1/catalog/manifest", headers=headers, timeout=60)
        manifest = Manifest.model_validate(Signed.model_validate_json(answer.content).payload, strict=False)
        packed = requests.get(f"{place.url}/v1/catalog/snapshots/{manifest.compressed_sha256}", timeout=60).content
        place.bare.append(place.folder / f"bare-{next(place.serial)}.db")  # as new to the disk as a terminal's own
        with place.bare[-1].open("wb") as file:
            zstandard.ZstdDecompressor().copy_stream(BytesIO(packed), file)
            file.flush()
            os.fsync(file.fileno())
        assert hashlib.sha256(packed).hexdigest() == manifest.compressed_sha256

    what = "download, decompress and fsync of the same bytes"
    return compare(f"first sync of {PRODUCTS:,} products", ours, bare, at_most=2, what=what, rounds=5)


def _publishing(place: _Place) -> Figure:
    """Processor time of taking the file in and publishing it, beside reading and writing its JSON once."""
    begun = time.process_time()
    json.loads((place.folder / "shop.json").read_bytes())
    json.dumps(place.shop, ensure_ascii=False, separators=(",", ":"))
    bare = (time.process_time() - begun) * 1000
    ours, what = place.published * 1000, "its JSON read and written once"
    return Figure(f"publish {PRODUCTS:,} products (processor)", ours, bare, ours / bare, 25, what)


def _search(place: _Place, catalog: CatalogEdition, what: str, text: str) -> Figure:
    """Processor time, which a busy machine does not stretch; there is nothing in it to wait for."""
    expression = expressions(text)[-1]
    with closing(dbapi2.connect(str(place.bare[-1]))) as bare:
        theirs = _thread_times(lambda: bare.execute(_BARE_SEARCH, (expression,)).fetchall())
    ours = percentile(_thread_times(lambda: catalog.search(text)), 0.99)
    note = f"a bare full-text query of the same words: {percentile(theirs, 0.99):.2f} ms"
    return replace(within(f"search of {PRODUCTS:,}, {what} (p99)", ours, 5), note=note)


def _thread_times(work: Callable[[], object]) -> list[float]:
    taken = []
    for _ in range(_TIMES):
        begun = time.thread_time()
        work()
        taken.append((time.thread_time() - begun) * 1000)
    return taken


def _commits(place: _Place) -> Figure:
    """Orders and bare rows in turn, one commit each, while the edition comes in again and again."""
    database = OrderDatabase(place.folder / "orders.db")
    desk = OrderDesk(database, SmallMenu(), lambda: PAIRING, Changes())
    done = threading.Event()

    def fetch() -> None:
        for _ in range(3):
            _, sync = place.terminal()
            sync.sync_once()
        done.set()

    fact = desk.details(desk.place(a_cart(), "en", 6800).order_id).model_dump_json()
    fetching = threading.Thread(target=fetch)
    fetching.start()
    taken: list[float] = []
    bare: list[float] = []
    with closing(bare_database(place.folder / "bare-orders.db")) as connection:
        while not done.is_set():
            begun = time.perf_counter()
            desk.place(a_cart(), "en", 6800)
            between = time.perf_counter()
            bare_order(connection, len(bare), fact)
            taken.append((between - begun) * 1000)
            bare.append((time.perf_counter() - between) * 1000)
    fetching.join()
    database.close()
    name = f"commit while {PRODUCTS:,} products come in (longest of {len(taken):,})"
    note = f"the same rows through bare SQLite meanwhile: {max(bare):.1f} ms at the longest"
    return replace(within(name, max(taken), 50), note=note)


def _changes(place: _Place, menu: Menu, sync: CatalogSync) -> Figure:
    """From the event's arrival to a product with its new price."""
    times = []
    for price in range(_EDITIONS):
        for product in place.shop["products"][:_CHANGED]:
            product["price"] = 1000 + price
        times.append(_until_usable(place, sync))
        product = place.shop["products"][0]
        catalog = menu.catalog()
        assert catalog is not None
        found = catalog.product(product["id"])
        assert found is not None
        assert found.price == 1000 + price
    place.client.close()
    return within(f"{_CHANGED} of {PRODUCTS:,} products changed, event to usable (median)", percentile(times, 0.5), 50)


def _until_usable(place: _Place, sync: CatalogSync) -> float:
    """In ms. Who publishes stands still meanwhile: in life that is another machine, here there may be two cores."""
    usable = threading.Event()
    catalog_loop = Loop("catalog", lambda: _synced(sync, usable))
    heard: list[float] = []

    def hear(event: LiveEvent) -> None:
        if isinstance(event, EditionOut):
            heard.append(time.perf_counter())
            publishing.send_signal(signal.SIGSTOP)
            sync.announce(event)
            catalog_loop.wake()

    live = Loop("live", LiveChannel(place.client, lambda: True, hear, lambda: None).step)
    file = place.folder / "changed.json"
    file.write_text(json.dumps(place.shop, ensure_ascii=False), encoding="utf-8")
    words = ("-m", "kiosk", "central", "import", str(file), "--data", str(place.folder))
    with subprocess.Popen([sys.executable, *words], stderr=subprocess.DEVNULL) as publishing:
        catalog_loop.start()
        live.start()
        assert usable.wait(300)
        taken = (time.perf_counter() - heard[0]) * 1000
        publishing.send_signal(signal.SIGCONT)
        for loop in (live, catalog_loop):
            loop.stop()
    assert publishing.returncode == 0
    return taken


def _synced(sync: CatalogSync, usable: threading.Event) -> float:
    if isinstance(sync.sync_once(), Updated):
        usable.set()
    return 60.0
