import random
from dataclasses import replace

import pytest

from kiosk.central.catalog import publish_again, repository
from kiosk.central.epochs import EpochRow
from kiosk.terminal.catalog import Unavailable, Updated, UpToDate
from kiosk.terminal.changes import CatalogChanged
from kiosk.terminal.sync import Answer, Unreachable
from kiosk.wire.live import EditionOut
from tests.kiosk.terminal.catalog.conftest import Sent, Shop
from tests.kiosk.terminal.catalog.meddling import CHANGES, MANIFEST_PATH, SNAPSHOT, on, opened, republish
from tests.publishing import pair, publish
from tests.shops import noodle_bar


def test_the_first_edition_comes_as_a_snapshot(shop: Shop) -> None:
    assert shop.menu.catalog() is None
    assert shop.sync.sync_once() == Updated(1, whole=True)
    catalog = opened(shop.menu)
    assert catalog.edition == 1
    assert catalog.store.name["en"] == "Noodle bar"
    assert [category.id for category in catalog.categories()] == ["soups", "noodles"]
    assert catalog.shelf("noodles") == ("beef", "tea", "meal")
    assert [promotion.id for promotion in catalog.promotions] == ["mon", "big", "two", "pair"]
    option, product = catalog.option("size"), catalog.product("beef")
    assert option is not None
    assert option.choices[1].default
    assert product is not None
    assert product.nutrition == {"energy": 612.5}
    assert [review.stars for review in catalog.reviews("beef")] == [2, 5]
    assert (catalog.rating("beef").average, catalog.rating("beef").count, catalog.rating("tea").count) == (3.5, 2, 0)
    assert shop.told == [CatalogChanged(1)]
    assert shop.menu.local_time().isoformat() == "2026-11-23T12:00:00+08:00"


def test_nothing_new_costs_nothing(shop: Shop) -> None:
    shop.sync.sync_once()
    shop.line.asked.clear()
    assert shop.sync.sync_once() == UpToDate(1)
    assert shop.line.asked == [MANIFEST_PATH]


def test_nothing_new_writes_nothing(shop: Shop) -> None:
    shop.sync.sync_once()
    shop.marks.sync_once()

    def state() -> dict[str, tuple[int, int, int]]:
        files = (file.stat() for file in sorted(shop.folder.rglob("*")))
        return {str(at): (file.st_ino, file.st_mtime_ns, file.st_size) for at, file in enumerate(files)}

    before = state()
    statuses: list[int] = []

    def note(_path: str, answer: Sent) -> Sent:
        statuses.append(answer.status if isinstance(answer, Answer) else 0)
        return answer

    shop.line.meddle = note
    assert shop.sync.sync_once() == UpToDate(1)
    assert shop.marks.sync_once()
    assert statuses == [304, 304]
    assert state() == before


def test_a_new_edition_comes_as_changes_and_is_there_after_a_restart(shop: Shop) -> None:
    shop.sync.sync_once()
    before = opened(shop.menu)
    republish(shop, 3333)
    assert shop.sync.sync_once() == Updated(2, whole=False)
    for _ in range(2):
        product = opened(shop.menu).product("beef")
        assert product is not None
        assert (product.price, opened(shop.menu).edition) == (3333, 2)
        shop.restart()
    assert before.edition == 1
    old = before.product("beef")
    assert old is not None
    assert old.price == 3200


def test_an_edition_that_was_announced_comes_without_its_manifest(shop: Shop) -> None:
    shop.sync.sync_once()
    republish(shop, 3333)
    shop.line.asked.clear()
    shop.sync.announce(EditionOut(edition=2, epoch=opened(shop.menu).epoch))
    assert shop.sync.sync_once() == Updated(2, whole=False)
    assert [path.partition("?")[0] for path in shop.line.asked] == [CHANGES]
    product = opened(shop.menu).product("beef")
    assert product is not None
    assert product.price == 3333
    assert shop.told[-1] == CatalogChanged(2)
    assert shop.sync.sync_once() == UpToDate(2)


@pytest.mark.parametrize(
    ("edition", "epoch"), [(3, ""), (2, "another"), (1, "")], ids=["not out yet", "another epoch", "open already"]
)
def test_an_announcement_that_does_not_fit_costs_nothing(shop: Shop, edition: int, epoch: str) -> None:
    shop.sync.sync_once()
    republish(shop, 3333)
    shop.sync.announce(EditionOut(edition=edition, epoch=epoch or opened(shop.menu).epoch))
    assert shop.sync.sync_once() == Updated(2, whole=False)


def test_changes_that_were_announced_and_are_not_signed_are_not_believed(shop: Shop) -> None:
    shop.sync.sync_once()
    republish(shop, 3333)
    shop.line.meddle = on(CHANGES, lambda answer: replace(answer, body=answer.body.replace(b"3333", b"3")))
    shop.sync.announce(EditionOut(edition=2, epoch=opened(shop.menu).epoch))
    assert shop.sync.sync_once() == Updated(2, whole=True)
    product = opened(shop.menu).product("beef")
    assert product is not None
    assert product.price == 3333


def test_a_rollback_reaches_the_terminal(shop: Shop) -> None:
    shop.sync.sync_once()
    republish(shop, 3333)
    shop.sync.sync_once()
    publish_again(shop.central, "s1", 1)
    assert shop.sync.sync_once() == Updated(3, whole=False)
    product = opened(shop.menu).product("beef")
    assert product is not None
    assert product.price == 3200


def test_a_download_that_breaks_off_goes_on_where_it_stopped(shop: Shop) -> None:
    rng, edited = random.Random(1), noodle_bar()
    edited["products"] += [{"id": f"p{n}", "name": {"en": rng.randbytes(100).hex()}, "price": n} for n in range(1500)]
    publish(shop.central, edited)
    with shop.central.database.read() as session:
        edition = repository.edition(session, "s1", 2)
        assert edition is not None
    fetched = list[int]()

    def breaking(answer: Answer) -> Sent:
        fetched.append(len(answer.body))
        return Unreachable("cut off") if len(fetched) in {1, 2, 3, 4, 6} else answer

    shop.line.meddle = on(SNAPSHOT, breaking)
    outcomes = [type(shop.sync.sync_once()) for _ in range(6)]
    assert outcomes == [Unavailable] * 5 + [Updated]
    came = sum(size for at, size in enumerate(fetched, 1) if at not in {1, 2, 3, 4, 6})
    assert came == edition.compressed_size > 100_000


def test_a_central_restored_from_a_backup_is_followed_afresh(shop: Shop) -> None:
    for price in (1000, 2000):
        republish(shop, price)
    shop.sync.sync_once()
    assert opened(shop.menu).edition == 3
    with shop.central.database.write() as session:
        session.add(EpochRow(number=2, epoch="second", begun_at=shop.central.now()))
        store = repository.edition(session, "s1", 3)
        session.delete(store)
    with shop.central.database.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE stores SET edition = 0")
        connection.exec_driver_sql("DELETE FROM catalog_rows")
        connection.exec_driver_sql("DELETE FROM catalog_editions")
    publish(shop.central, noodle_bar())
    assert shop.sync.sync_once() == Updated(1, whole=True)
    assert opened(shop.menu).epoch == "second"


def test_a_terminal_that_moved_to_another_store_takes_its_catalog(shop: Shop) -> None:
    shop.sync.sync_once()
    publish(shop.central, noodle_bar("s2"))
    shop.pairing = pair(shop.central, "s2")
    shop.line.client._credential = lambda: shop.pairing.credential
    shop.restart()
    assert shop.sync.sync_once() == Updated(1, whole=True)
    assert opened(shop.menu).store.id == "s2"


def test_an_unpaired_terminal_asks_nothing(shop: Shop) -> None:
    shop.sync._pairing = lambda: None
    assert isinstance(shop.sync.sync_once(), Unavailable)
    assert shop.line.asked == []


def test_a_central_out_of_reach_changes_nothing(shop: Shop) -> None:
    shop.sync.sync_once()
    shop.line.down = True
    assert shop.sync.sync_once() == Unavailable("no network")
    assert opened(shop.menu).edition == 1
