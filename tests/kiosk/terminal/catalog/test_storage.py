import errno
import os
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.cart import Cart, add
from kiosk.domain.selection import select
from kiosk.terminal.catalog import CatalogDamaged, CatalogEdition, Reason, Refused, Updated, UpToDate
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase, OrderDesk
from tests.kiosk.terminal.catalog.conftest import Shop
from tests.publishing import publish
from tests.shops import noodle_bar


def edition(shop: Shop) -> int | None:
    catalog = shop.menu.catalog()
    return catalog.edition if catalog else None


def many(shop: Shop, count: int) -> None:
    edited = noodle_bar()
    edited["products"] += [{"id": f"p{n}", "name": {"en": f"P{n}"}, "price": n} for n in range(count)]
    publish(shop.central, edited)


def damage(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at % len(content)] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("at", [0, 20, 5000, -1])
def test_a_damaged_catalog_is_set_aside_and_fetched_afresh(shop: Shop, at: int) -> None:
    shop.sync.sync_once()
    damage(shop.folder / "catalog.db", at)
    shop.restart()
    assert edition(shop) is None
    assert (shop.folder / "catalog.damaged").exists()
    assert shop.sync.sync_once() == Updated(1, whole=True)


@pytest.mark.parametrize("how", ["empty", "cut off", "gone"])
def test_a_catalog_that_is_not_whole_is_fetched_afresh(shop: Shop, how: str) -> None:
    shop.sync.sync_once()
    file = shop.folder / "catalog.db"
    match how:
        case "gone":
            file.unlink()
        case "empty":
            file.write_bytes(b"")
        case _:
            file.write_bytes(file.read_bytes()[:-4096])
    shop.restart()
    assert edition(shop) is None
    assert shop.sync.sync_once() == Updated(1, whole=True)


def test_the_edition_before_helps_out_until_the_newest_is_there(shop: Shop) -> None:
    shop.sync.sync_once()
    many(shop, 300)
    assert shop.sync.sync_once() == Updated(2, whole=True)
    damage(shop.folder / "catalog.db", 9000)
    shop.restart()
    assert edition(shop) == 1
    assert shop.sync.sync_once() == Updated(2, whole=True)
    shop.restart()
    assert edition(shop) == 2


def test_damaged_changes_leave_the_snapshot_and_come_again(shop: Shop) -> None:
    shop.sync.sync_once()
    edited = noodle_bar()
    edited["products"][0]["price"] = 5000
    publish(shop.central, edited)
    shop.sync.sync_once()
    file = shop.folder / "catalog.changes.json"
    file.write_bytes(file.read_bytes().replace(b"5000", b"6000"))
    shop.restart()
    assert edition(shop) == 1
    assert shop.sync.sync_once() == Updated(2, whole=False)


def test_leftovers_of_another_journal_do_not_reach_the_new_file(shop: Shop) -> None:
    shop.folder.mkdir(exist_ok=True)
    for name in ("catalog.db-wal", "catalog.db-shm", "catalog.db-journal"):
        (shop.folder / name).write_bytes(b"old")
    shop.sync.sync_once()
    assert not list(shop.folder.glob("catalog.db-*"))
    assert not (shop.folder / "catalog.db.new").exists()
    assert not list((shop.folder / "catalog.download").iterdir())


def test_a_full_disk_keeps_what_is_open(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.sync.sync_once()
    many(shop, 300)

    def full(_handle: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        outcome = shop.sync.sync_once()
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.STORAGE
    assert "room" in outcome.message
    assert edition(shop) == 1
    shop.restart()
    assert edition(shop) == 1
    assert shop.sync.sync_once() == Updated(2, whole=True)


def test_an_edition_in_use_stays_readable_after_the_next(shop: Shop) -> None:
    shop.sync.sync_once()
    held = shop.menu.catalog()
    assert isinstance(held, CatalogEdition)
    many(shop, 300)
    shop.sync.sync_once()
    many(shop, 900)
    shop.sync.sync_once()
    assert edition(shop) == 3
    assert held.product("p1") is None
    assert held.product("meal") is not None


def test_damage_to_an_open_catalog_is_not_laid_to_the_orders(shop: Shop, tmp_path: Path) -> None:
    shop.sync.sync_once()
    many(shop, 2000)
    shop.sync.sync_once()
    file = shop.folder / "catalog.db"
    with file.open("r+b") as opened:
        opened.truncate(8192)
    database = OrderDatabase(tmp_path / "orders.db")
    desk = OrderDesk(database, shop.menu, lambda: shop.pairing, Changes())
    with pytest.raises(CatalogDamaged, match="Start the terminal again"):
        desk.place(add(Cart(), select("p1999")), "en", 1999)
    assert desk.today() == ()
    database.close()


def test_damage_found_while_it_is_open_is_mended_while_it_is_shown(shop: Shop) -> None:
    shop.sync.sync_once()
    assert shop.menu.check()
    damage(shop.folder / "catalog.db", 9000)
    assert not shop.menu.check()
    assert edition(shop) == 1
    assert shop.sync.sync_once() == Updated(1, whole=True)
    assert shop.menu.check()
    assert shop.sync.sync_once() == UpToDate(1)
