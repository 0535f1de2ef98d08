import hashlib
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
import zstandard
from sqlalchemy.orm import Session

from kiosk.central.catalog import (
    NothingToPublish,
    Published,
    Unchanged,
    UnknownEdition,
    begin_epoch,
    catalog_at,
    export,
    keep_draft,
    publish_again,
    publish_draft,
    read_catalog,
    read_catalog_file,
    repository,
)
from kiosk.central.catalog.snapshots import publish_snapshot
from kiosk.central.central import Central
from kiosk.central.database import Database
from kiosk.central.stores import ensure_store
from kiosk.wire.snapshot import EntityRow
from tests.publishing import publish
from tests.shops import DEMO_SHOPS, Shop, noodle_bar, written


def rows(central: Central, edition: int, store: str = "s1") -> list[EntityRow]:
    with central.database.read() as session:
        return list(repository.rows_at(session, store, edition))


def exported(central: Central, edition: int | None = None, store: str = "s1") -> Shop:
    with central.database.read() as session:
        shop: Shop = json.loads(export(session, store, edition))
        return shop


def at_price(price: int) -> Shop:
    shop = noodle_bar()
    shop["products"][0]["price"] = price
    return shop


def keep(central: Central, shop: Shop) -> None:
    with central.database.write() as session:
        keep_draft(session, read_catalog(written(shop)), central.now())


class Disturbed:
    """A database in which somebody else does something just before the first write."""

    def __init__(self, database: Database, first: Callable[[], None]) -> None:
        self.read = database.read
        self._write, self._first = database.write, [first]

    def write(self) -> AbstractContextManager[Session]:
        while self._first:
            self._first.pop()()
        return self._write()


@pytest.mark.parametrize("path", DEMO_SHOPS, ids=lambda path: path.parent.name)
def test_what_comes_in_goes_out_the_same(central: Central, path: Path) -> None:
    file = read_catalog_file(path)
    with central.database.write() as session:
        store_id = keep_draft(session, file, central.now())
    publish_draft(central, store_id)
    with central.database.read() as session:
        text = export(session, store_id)
    assert json.loads(text) == file.written
    assert text == json.dumps(file.written, ensure_ascii=False, indent=1) + "\n"


def test_keys_stay_in_the_order_they_came_in(central: Central) -> None:
    shop = dict(reversed(noodle_bar().items()))
    del shop["reviews"]
    publish(central, shop)
    assert list(exported(central)) == list(shop)
    assert exported(central) == shop


def test_reviews_that_say_the_same_are_all_kept(central: Central) -> None:
    shop = noodle_bar()
    shop["reviews"] = [shop["reviews"][0]] * 3
    publish(central, shop)
    assert exported(central) == shop


def test_editions_are_numbered_and_equal_content_makes_none(central: Central) -> None:
    shop = noodle_bar()
    assert publish(central, shop) == Published("s1", 1)
    assert publish(central, shop) == Unchanged("s1", 1)
    shop["products"][0]["price"] = 3300
    assert publish(central, shop) == Published("s1", 2)
    assert publish_draft(central, "s1") == Unchanged("s1", 2)


def test_a_draft_changes_nothing_until_it_is_published(central: Central) -> None:
    publish(central, noodle_bar())
    shop = noodle_bar()
    shop["products"][0]["price"] = 1
    shop["products"][0]["options"] = []
    shop["products"][0]["rules"] = []
    keep(central, shop)
    assert exported(central) == noodle_bar()
    assert publish_draft(central, "s1") == Published("s1", 2)
    assert exported(central) == shop


def test_a_rollback_is_a_new_edition_with_old_content(central: Central) -> None:
    shop = noodle_bar()
    publish(central, shop)
    shop["products"].pop()
    publish(central, shop)
    assert publish_again(central, "s1", 1) == Published("s1", 3)
    assert exported(central) == exported(central, 1) == noodle_bar()
    assert len(exported(central, 2)["products"]) == 2
    assert publish_again(central, "s1", 3) == Unchanged("s1", 3)
    with pytest.raises(UnknownEdition):
        publish_again(central, "s1", 9)


def test_a_rollback_leaves_the_draft_waiting(central: Central) -> None:
    publish(central, at_price(1000))
    publish(central, at_price(2000))
    keep(central, at_price(3000))
    assert publish_again(central, "s1", 1) == Published("s1", 3)
    assert publish_again(central, "s1", 3) == Unchanged("s1", 3)
    assert publish_draft(central, "s1") == Published("s1", 4)
    assert exported(central) == at_price(3000)


def test_a_new_epoch_leaves_the_draft_waiting(central: Central) -> None:
    publish(central, at_price(1000))
    keep(central, at_price(3000))
    assert begin_epoch(central) == (Published("s1", 2),)
    assert exported(central) == at_price(1000)
    assert publish_draft(central, "s1") == Published("s1", 3)
    assert exported(central) == at_price(3000)


@pytest.mark.parametrize("price", [1000, 2000], ids=["unchanged", "published"])
def test_a_draft_that_comes_in_while_another_is_published_waits_its_turn(central: Central, price: int) -> None:
    publish(central, at_price(1000))
    keep(central, at_price(price))

    def import_another() -> None:
        keep(central, at_price(3000))

    disturbed = replace(central, database=cast(Any, Disturbed(central.database, import_another)))
    assert publish_draft(disturbed, "s1").edition == price // 1000
    assert publish_draft(central, "s1") == Published("s1", price // 1000 + 1)
    assert exported(central) == at_price(3000)


def test_only_what_changed_is_stored_anew(central: Central) -> None:
    shop = noodle_bar()
    publish(central, shop)
    shop["products"].insert(1, {"id": "new", "name": {"en": "New"}, "price": 1})
    publish(central, shop)
    before, after = {row.key: row for row in rows(central, 1)}, {row.key: row for row in rows(central, 2)}
    assert [key for key, row in after.items() if before.get(key) != row] == [("product", "new")]


def test_one_publisher_wins_each_number_when_several_publish_at_once(central: Central) -> None:
    publish(central, noodle_bar())

    def change(price: int) -> object:
        shop = noodle_bar("s1")
        shop["products"][0]["price"] = price
        return publish(central, shop)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(change, range(2000, 2006)))
    with central.database.read() as session:
        newest = next(n for n in range(20, 0, -1) if repository.edition(session, "s1", n))
    assert all(exported(central, n) for n in range(1, newest + 1))


def test_a_new_store_may_be_imported_by_several_at_once(central: Central) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: publish(central, noodle_bar("new")), range(4)))
    assert exported(central, 1, "new")


def test_a_store_without_a_catalog_has_nothing_to_publish(central: Central) -> None:
    with central.database.write() as session:
        ensure_store(session, "empty", {"en": "Empty"}, central.now())
    with pytest.raises(NothingToPublish):
        publish_draft(central, "empty")


def test_a_snapshot_is_the_same_bytes_every_time_and_named_by_them(central: Central, tmp_path: Path) -> None:
    publish(central, noodle_bar())
    content = rows(central, 1)
    first = publish_snapshot(tmp_path / "a", "s1", 1, "e", content)
    second = publish_snapshot(tmp_path / "b", "s1", 1, "e", list(reversed(content)))
    assert first == second
    (file,) = (tmp_path / "a").iterdir()
    packed = file.read_bytes()
    assert file.name.startswith(hashlib.sha256(packed).hexdigest())
    plain = zstandard.ZstdDecompressor().decompress(packed)
    assert (len(plain), hashlib.sha256(plain).hexdigest()) == (first.size, first.sha256)


def test_an_old_edition_can_still_be_priced_with(central: Central) -> None:
    shop = noodle_bar()
    publish(central, shop)
    shop["products"][0]["price"] = 9900
    del shop["products"][2]
    publish(central, shop)
    with central.database.read() as session:
        old, new = catalog_at(session, "s1", 1), catalog_at(session, "s1", 2)
        assert old is not None
        assert new is not None
        prices = [catalog.product("beef") for catalog in (old, new)]
        assert [product.price for product in prices if product] == [3200, 9900]
        assert old.product("meal") is not None
        assert new.product("meal") is None
        assert new.option("size") is not None
        assert [promotion.id for promotion in new.promotions] == ["mon", "big", "two", "pair"]
        assert catalog_at(session, "s1", 3) is None
        assert catalog_at(session, "other", 1) is None
