import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.terminal.catalog import CatalogEdition, Updated, UpToDate
from tests.kiosk.terminal.catalog.conftest import Shop
from tests.kiosk.terminal.catalog.meddling import opened
from tests.publishing import publish
from tests.shops import noodle_bar


def everything(catalog: CatalogEdition) -> dict[str, object]:
    shelves = {category.id: catalog.shelf(category.id) for category in catalog.categories()}
    products = {name for shelf in shelves.values() for name in shelf}
    words = ("beef", "niu", "nrm", "牛肉", "n", "noodle", "tea", "be no", "x1")
    return {
        "shelves": shelves,
        "products": {name: catalog.product(name) for name in products},
        "traits": catalog.traits(),
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
