import pytest

from kiosk.terminal.catalog import CatalogEdition
from tests.kiosk.terminal.catalog.conftest import Shop
from tests.publishing import publish
from tests.shops import noodle_bar


def product(name: str, zh: str, en: str, **more: object) -> dict[str, object]:
    return {"id": name, "name": {"zh-CN": zh, "en": en}, "price": 100, **more}


@pytest.fixture
def catalog(shop: Shop) -> CatalogEdition:
    edited = noodle_bar()
    edited["products"] += [
        product("hefen", "干炒牛河", "Fried rice noodles with beef", sold=10),
        product("rou", "红烧肉", "Braised pork", sold=500, summary={"zh-CN": "不是牛肉"}),
        product("cafe", "咖啡", "Café au lait", barcode="6901234567892"),
        product("lv", "绿豆汤", "Mung bean soup", stock=0, sold=999),
        product("rice", "饭", "ข้าวผัด हिन्दी 김치찌개", sold=1),
        product("hidden", "牛排", "Beef steak", on_sale=False),
    ]
    publish(shop.central, edited)
    shop.sync.sync_once()
    catalog = shop.menu.catalog()
    assert catalog is not None
    return catalog


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("牛肉", ["beef", "rou"]),
        ("niurou", ["beef"]),
        ("nr", ["beef"]),
        ("nrm", ["beef"]),
        ("rou", ["rou", "beef"]),
        ("beef", ["beef", "hefen", "tea"]),
        ("bee", ["beef", "hefen", "tea"]),
        ("rice beef", ["hefen"]),
        ("牛 noodle", ["beef", "hefen"]),
        ("niu beef", ["beef", "hefen"]),
        ("lvdou", ["lv"]),
        ("lv", ["tea", "lv"]),
        ("CAFE", ["cafe"]),
        ("6901234567892", ["cafe"]),
        ("ข้าว", ["rice"]),
        ("ผัด", ["rice"]),
        ("हिन्", ["rice"]),
        ("김치", ["rice"]),
        ("不存在", []),
        ("\"' OR *", []),
        ("   ", []),
    ],
)
def test_every_script_finds_names_first_popular_first_sold_out_last(
    catalog: CatalogEdition, typed: str, found: list[str]
) -> None:
    assert list(catalog.search(typed)) == found


def test_a_limit_is_kept_and_keeps_the_best(catalog: CatalogEdition) -> None:
    assert catalog.search("beef", 2) == ("beef", "hefen")


def test_what_is_not_on_sale_stands_on_no_shelf_but_is_known(catalog: CatalogEdition) -> None:
    assert all("hidden" not in catalog.shelf(category.id) for category in catalog.categories())
    assert catalog.product("hidden") is not None
