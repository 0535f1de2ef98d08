import random
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk.central.catalog import publish_again, repository
from kiosk.central.catalog.models import EpochRow
from kiosk.terminal.catalog import CatalogEdition, Reason, Refused, Unavailable, Updated, UpToDate
from kiosk.terminal.catalog.menu import Menu
from kiosk.terminal.changes import CatalogChanged
from kiosk.terminal.sync import Answer, HttpProblem, Unreachable
from kiosk.wire.manifest import MANIFEST
from kiosk.wire.signing import Signed, SigningKey
from tests.kiosk.terminal.catalog.conftest import Sent, Shop
from tests.publishing import pair, publish
from tests.shops import noodle_bar

SNAPSHOT = "/v1/catalog/snapshots/"
CHANGES = "/v1/catalog/changes"
MANIFEST_PATH = "/v1/catalog/manifest"


def opened(menu: Menu) -> CatalogEdition:
    catalog = menu.catalog()
    assert catalog is not None
    return catalog


def on(path: str, change: Callable[[Answer], Sent]) -> Callable[[str, Sent], Sent]:
    """Meddle with what answers one path."""

    def meddle(asked: str, answer: Sent) -> Sent:
        return change(answer) if asked.startswith(path) and isinstance(answer, Answer) else answer

    return meddle


def republish(shop: Shop, price: int) -> None:
    edited = noodle_bar()
    edited["products"][0]["price"] = price
    publish(shop.central, edited)


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
    assert shop.line.asked == ["/v1/availability", MANIFEST_PATH]


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


def test_a_rollback_reaches_the_terminal(shop: Shop) -> None:
    shop.sync.sync_once()
    republish(shop, 3333)
    shop.sync.sync_once()
    publish_again(shop.central, "s1", 1)
    assert shop.sync.sync_once() == Updated(3, whole=False)
    product = opened(shop.menu).product("beef")
    assert product is not None
    assert product.price == 3200


def everything(catalog: CatalogEdition) -> dict[str, object]:
    shelves = {category.id: catalog.shelf(category.id) for category in catalog.categories()}
    products = {name for shelf in shelves.values() for name in shelf}
    words = ("beef", "niu", "nrm", "牛肉", "n", "noodle", "tea", "be no", "x1")
    return {
        "shelves": shelves,
        "products": {name: catalog.product(name) for name in products},
        "promotions": catalog.promotions,
        "reviews": {name: catalog.reviews(name) for name in products},
        "ratings": {name: catalog.rating(name) for name in products},
        "search": {word: catalog.search(word) for word in words},
        "options": [catalog.option("size"), catalog.option("extras")],
    }


def edit(shop: dict[str, Any], rng: random.Random, serial: int) -> None:
    products = shop["products"]
    name = f"x{serial}"
    words = " ".join(rng.choices(["beef", "noodle", "green", "tea"], k=2))
    new = {
        "id": name,
        "name": {"en": f"{words} {name}", "zh-CN": rng.choice(["牛肉", "鸡肉", "绿茶"])},
        "price": serial,
    }
    edits: list[Callable[[], object]] = [
        lambda: products.insert(rng.randrange(len(products)), new | {"categories": ["noodles"], "sold": serial % 7}),
        lambda: products.remove(rng.choice([p for p in products if p["id"].startswith("x")] or [products[-1]])),
        lambda: rng.shuffle(products),
        lambda: products[rng.randrange(len(products))].update(sold=rng.randrange(100)),
        lambda: products[rng.randrange(len(products))].update(on_sale=rng.random() < 0.7),
        lambda: rng.shuffle(shop["reviews"]),
        lambda: shop["reviews"].insert(0, dict(shop["reviews"][0], stars=rng.randint(1, 5))),
        lambda: rng.shuffle(shop["promotions"]),
        lambda: rng.shuffle(shop["categories"]),
        lambda: shop["options"][1]["choices"][0].update(price=rng.randrange(500)),
    ]
    rng.choice(edits)()


@pytest.mark.parametrize("seed", range(4))
def test_changes_lead_to_the_same_catalog_as_the_snapshot(shop: Shop, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    edited = noodle_bar()
    edited["products"] = [p for p in edited["products"] if p["id"] != "meal"]
    edited["promotions"].pop()
    publish(shop.central, edited)
    shop.sync.sync_once()
    for serial in range(6):
        for step in range(3):
            edit(edited, rng, serial * 10 + step)
            if "beef" not in {p["id"] for p in edited["products"]}:
                edited["products"].append(noodle_bar()["products"][0])
        publish(shop.central, edited)
        outcome = shop.sync.sync_once()
        assert isinstance(outcome, UpToDate) or outcome == Updated(opened(shop.menu).edition, whole=False)
        fresh = shop.another(tmp_path / f"fresh{serial}")
        assert isinstance(fresh.sync.sync_once(), Updated)
        assert everything(opened(shop.menu)) == everything(opened(fresh.menu))


def flipped(at: int, answer: Answer) -> Sent:
    body = bytearray(answer.body)
    body[at] ^= 1
    return replace(answer, body=bytes(body))


def test_a_flipped_bit_in_the_snapshot_is_found_and_the_next_try_heals(shop: Shop) -> None:
    for at in (0, 50, -50):
        shop.line.meddle = on(SNAPSHOT, partial(flipped, at))
        outcome = shop.sync.sync_once()
        assert isinstance(outcome, Refused)
        assert outcome.reason is Reason.DAMAGED
        assert shop.menu.catalog() is None
    shop.line.meddle = lambda _path, answer: answer
    assert shop.sync.sync_once() == Updated(1, whole=True)


def test_a_bad_edition_leaves_the_open_one_open(shop: Shop) -> None:
    shop.sync.sync_once()
    republish(shop, 1000)
    no_changes = HttpProblem(410, "changes-gone", "Gone.")
    damage = on(SNAPSHOT, partial(flipped, 9))
    shop.line.meddle = lambda path, answer: no_changes if path.startswith(CHANGES) else damage(path, answer)
    assert isinstance(shop.sync.sync_once(), Refused)
    assert opened(shop.menu).edition == 1
    shop.restart()
    assert opened(shop.menu).edition == 1
    shop.line.meddle = lambda path, answer: no_changes if path.startswith(CHANGES) else answer
    assert shop.sync.sync_once() == Updated(2, whole=True)
    assert (shop.folder / "catalog.previous.db").exists()


def test_changes_that_lead_elsewhere_make_way_for_the_snapshot(shop: Shop) -> None:
    shop.sync.sync_once()
    republish(shop, 1000)

    def lie(answer: Answer) -> Sent:
        signed = Signed.model_validate_json(answer.body)
        payload = signed.payload | {"state": "0" * 64}
        forged = shop.central.signing_key.sign("diandian changes 1", payload)
        return replace(answer, body=forged.model_dump_json().encode())

    shop.line.meddle = on(CHANGES, lie)
    assert shop.sync.sync_once() == Updated(2, whole=True)


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


def forged(shop: Shop, key: SigningKey, **changes: object) -> Callable[[Answer], Sent]:
    def forge(answer: Answer) -> Sent:
        if not answer.body:
            return answer
        payload = Signed.model_validate_json(answer.body).payload | changes
        return replace(answer, body=key.sign(MANIFEST, payload).model_dump_json().encode())

    return forge


@pytest.mark.parametrize(
    ("changes", "own_key", "reason"),
    [
        ({}, False, Reason.BAD_SIGNATURE),
        ({"store": "s2"}, True, Reason.OTHER_STORE),
        ({"edition": 1}, True, Reason.OLDER_EDITION),
        ({"schema": 99}, True, Reason.UNKNOWN_SCHEMA),
        ({"edition": "three"}, True, Reason.MALFORMED),
        ({"surprise": 1}, True, Reason.MALFORMED),
    ],
)
def test_a_manifest_that_must_not_be_followed_is_refused(
    shop: Shop, changes: dict[str, object], own_key: bool, reason: Reason
) -> None:
    republish(shop, 2000)
    assert shop.sync.sync_once() == Updated(2, whole=True)
    republish(shop, 3000)
    key = shop.central.signing_key if own_key else SigningKey.generate()
    shop.line.meddle = on(MANIFEST_PATH, forged(shop, key, **changes))
    for _ in range(2):
        outcome = shop.sync.sync_once()
        assert isinstance(outcome, Refused)
        assert outcome.reason is reason
        assert outcome.message
        assert opened(shop.menu).edition == 2
    shop.line.meddle = lambda _path, answer: answer
    assert shop.sync.sync_once() == Updated(3, whole=False)


def test_another_store_s_snapshot_under_the_right_name_is_refused(shop: Shop) -> None:
    publish(shop.central, noodle_bar("s2"))
    with shop.central.database.read() as session:
        other = repository.edition(session, "s2", 1)
        assert other is not None
    swapped = {
        "sha256": other.sha256,
        "size": other.size,
        "compressed_size": other.compressed_size,
        "compressed_sha256": other.compressed_sha256,
    }
    shop.line.meddle = on(MANIFEST_PATH, forged(shop, shop.central.signing_key, **swapped))
    outcome = shop.sync.sync_once()
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.DAMAGED


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
