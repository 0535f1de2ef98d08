import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kiosk.central.catalog import catalog_at, editions
from kiosk.central.central import Central
from tests.publishing import publish
from tests.shops import noodle_bar

KEPT, PRODUCTS, THREADS = 8, 40, 8


class Hectic(dict[str, Any]):
    """A memory at each use of which another thread gets its turn."""

    def __contains__(self, key: object) -> bool:
        found = super().__contains__(key)
        time.sleep(0)
        return found

    def __getitem__(self, key: str) -> Any:
        found = super().__getitem__(key)
        time.sleep(0)
        return found

    def clear(self) -> None:
        super().clear()
        time.sleep(0)


@pytest.fixture(autouse=True)
def _small_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editions, "_ENTITIES", KEPT)


def test_what_exists_is_found_while_other_threads_make_room(central: Central) -> None:
    shop = noodle_bar()
    tea = next(product for product in shop["products"] if product["id"] == "tea")
    wide = [f"tea-{n}" for n in range(PRODUCTS)]
    shop["products"] += [{**tea, "id": name} for name in wide]
    shop["options"] += [{**shop["options"][0], "id": f"option-{n}"} for n in range(PRODUCTS)]
    publish(central, shop)
    with central.database.read() as session:
        assert catalog_at(session, "s1", 1)
    for decoded in editions._decoded.values():
        decoded.products, decoded.options = Hectic(), Hectic()

    def look(start: int) -> list[str]:
        with central.database.read() as session:
            catalog = catalog_at(session, "s1", 1)
            assert catalog
            turns = [(start * 5 + step) % PRODUCTS for step in range(100)]
            missed = [wide[n] for n in turns if catalog.product(wide[n]) is None]
            return missed + [f"option-{n}" for n in turns if catalog.option(f"option-{n}") is None]

    with ThreadPoolExecutor(THREADS) as pool:
        assert [name for missed in pool.map(look, range(THREADS)) for name in missed] == []


def test_what_does_not_exist_is_not_found_twice(central: Central) -> None:
    publish(central, noodle_bar())
    with central.database.read() as session:
        catalog = catalog_at(session, "s1", 1)
        assert catalog
        assert [catalog.product("nothing"), catalog.product("nothing")] == [None, None]
        assert catalog_at(session, "s1", 2) is None
