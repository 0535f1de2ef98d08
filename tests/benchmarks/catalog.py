"""A catalog of a hundred thousand products: fetched, changed and searched, over real HTTP."""

import hashlib
import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import requests
import zstandard

from kiosk.central import Central, CentralSettings, create_app
from kiosk.terminal.catalog import CatalogEdition, CatalogSync, Menu, Updated
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk
from kiosk.terminal.sync import CentralClient, Link, LiveChannel, Loop
from kiosk.wire.live import EditionOut, LiveEvent
from kiosk.wire.manifest import Manifest
from kiosk.wire.signing import Signed
from tests.benchmarks.budget import percentile, within
from tests.benchmarks.measure import Figure, compare
from tests.benchmarks.shop import write_large_shop
from tests.central_server import served
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


@dataclass
class _Place:
    """A central that has published the large shop, and a terminal's way to it."""

    central: Central
    url: str
    pairing: Paired
    shop: dict[str, Any]
    folder: Path
    client: CentralClient
    serial: Iterator[int]

    def terminal(self) -> tuple[Menu, CatalogSync]:
        """A fresh terminal's catalog."""
        menu = Menu(self.folder / f"terminal-{next(self.serial)}", lambda: datetime.now(UTC))
        return menu, CatalogSync(menu, self.client, lambda: self.pairing, Changes(), lambda _: None)


@contextmanager
def _place() -> Iterator[_Place]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        app = create_app(CentralSettings(data=folder))
        central: Central = app.state.central
        shop = json.loads(write_large_shop(folder / "shop.json", PRODUCTS).read_text(encoding="utf-8"))
        publish(central, shop)
        pairing = pair(central, shop["store"]["id"])
        with served(app) as url:
            client = CentralClient(url, lambda: pairing.credential, Link(Changes()), 60)
            yield _Place(central, url, pairing, shop, folder, client, count())
            client.close()


def catalogs() -> Iterator[Figure]:
    """All figures of the large catalog: making it takes longer than measuring it, so they share one."""
    with _place() as place:
        menu, sync = place.terminal()
        assert isinstance(sync.sync_once(), Updated)
        catalog = menu.catalog()
        assert catalog is not None
        for what, text in _ASKED.items():
            yield _search(catalog, what, text)
        yield _first_sync(place)
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
        with (place.folder / "bare.db").open("wb") as file:
            zstandard.ZstdDecompressor().copy_stream(BytesIO(packed), file)
            file.flush()
            os.fsync(file.fileno())
        assert hashlib.sha256(packed).hexdigest() == manifest.compressed_sha256

    what = "download, decompress and fsync of the same bytes"
    return compare(f"first sync of {PRODUCTS:,} products", ours, bare, at_most=2, what=what, rounds=5)


def _search(catalog: CatalogEdition, what: str, text: str) -> Figure:
    """Processor time, which a busy machine does not stretch; there is nothing in it to wait for."""
    taken = []
    for _ in range(_TIMES):
        begun = time.thread_time()
        catalog.search(text)
        taken.append((time.thread_time() - begun) * 1000)
    return within(f"search of {PRODUCTS:,}, {what} (p99)", percentile(taken, 0.99), 5)


def _commits(place: _Place) -> Figure:
    """Orders, one after the other, while the edition comes in again and again."""
    database = OrderDatabase(place.folder / "orders.db")
    desk = OrderDesk(database, SmallMenu(), lambda: PAIRING, Changes())
    done = threading.Event()

    def fetch() -> None:
        for _ in range(3):
            _, sync = place.terminal()
            sync.sync_once()
        done.set()

    fetching = threading.Thread(target=fetch)
    fetching.start()
    taken = []
    while not done.is_set():
        begun = time.perf_counter()
        desk.place(a_cart(), "en", 6800)
        taken.append((time.perf_counter() - begun) * 1000)
    fetching.join()
    database.close()
    return within(f"commit while {PRODUCTS:,} products come in (longest of {len(taken):,})", max(taken), 50)


def _changes(place: _Place, menu: Menu, sync: CatalogSync) -> Figure:
    """From the event's arrival to a product with its new price."""
    taken: list[float] = []
    usable = threading.Event()
    catalog_loop = Loop("catalog", lambda: _synced(sync, usable))

    def hear(event: LiveEvent) -> None:
        if isinstance(event, EditionOut):
            taken.append(time.perf_counter())
            catalog_loop.wake()

    live = Loop("live", LiveChannel(place.client, lambda: True, hear, lambda: None).step)
    catalog_loop.start()
    live.start()
    times = []
    for price in range(_EDITIONS):
        for product in place.shop["products"][:_CHANGED]:
            product["price"] = 1000 + price
        usable.clear()
        taken.clear()
        publish(place.central, place.shop)
        assert usable.wait(60)
        times.append((time.perf_counter() - taken[0]) * 1000)
        product = place.shop["products"][0]
        catalog = menu.catalog()
        assert catalog is not None
        found = catalog.product(product["id"])
        assert found is not None
        assert found.price == 1000 + price
    for loop in (live, catalog_loop):
        loop.stop()
    place.client.close()
    return within(f"{_CHANGED} of {PRODUCTS:,} products changed, event to usable (median)", percentile(times, 0.5), 50)


def _synced(sync: CatalogSync, usable: threading.Event) -> float:
    if isinstance(sync.sync_once(), Updated):
        usable.set()
    return 60.0
