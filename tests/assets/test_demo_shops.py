"""The demo shops that come with the program: whole, bilingual, and showing everything a catalog can hold."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ASSETS = Path(__file__).parents[2] / "assets"
SHOPS = ("xiaoman", "electronics")
TEXTS = {"name", "summary", "description", "hint", "detail", "reason", "plain", "text", "branch", "pickup", "headline"}
FEATURES = (
    *("compare_at", "barcode", "tags", "allergens", "nutrition", "attributes", "options", "variants", "rules", "combo"),
    *("hours", "tint", "plain", "sold"),
)

Catalog = dict[str, Any]


def load(shop: str) -> Catalog:
    catalog: Catalog = json.loads((ASSETS / shop / "catalog.json").read_text(encoding="utf-8"))
    return catalog


@pytest.fixture(params=SHOPS)
def catalog(request: pytest.FixtureRequest) -> Catalog:
    return load(request.param)


@pytest.fixture(scope="module")
def xiaoman() -> Catalog:
    return load("xiaoman")


def choices_of(catalog: Catalog) -> dict[str, dict[str, Catalog]]:
    return {option["id"]: {choice["id"]: choice for choice in option["choices"]} for option in catalog["options"]}


def texts(node: object, place: str = "") -> Iterator[tuple[str, object]]:
    """Every text with the place it stands at; an attribute's value is a text too."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in TEXTS or (key == "value" and "/attributes/" in place):
                yield f"{place}/{key}", value
            else:
                yield from texts(value, f"{place}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from texts(value, f"{place}/{index}")


def pictures(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "picture" and value:
                yield value
            elif key in {"pictures", "hero"}:
                yield from value
            else:
                yield from pictures(value)
    elif isinstance(node, list):
        for value in node:
            yield from pictures(value)


def rule_choices(product: Catalog) -> Iterator[tuple[str, str]]:
    for rule in product.get("rules", []):
        yield from rule["when"].items()
        for side in ("requires", "excludes"):
            for option, choices in rule.get(side, {}).items():
                yield from ((option, choice) for choice in choices)


def dangling(catalog: Catalog) -> Iterator[str]:
    """Every reference that leads nowhere, with the product or promotion it stands in."""
    products = {product["id"] for product in catalog["products"]}
    categories = {category["id"] for category in catalog["categories"]}
    known = choices_of(catalog)
    for product in catalog["products"]:
        own = {option: known.get(option, {}) for option in product.get("options", [])}
        named = [*rule_choices(product), *(pair for v in product.get("variants", []) for pair in v["choice"].items())]
        yield from (f"{product['id']}: option {option}" for option, choices in own.items() if not choices)
        yield from (f"{product['id']}: {pair}" for pair in named if pair[1] not in own.get(pair[0], {}))
        yield from (f"{product['id']}: category {c}" for c in product["categories"] if c not in categories)
        for slot in product.get("combo", []):
            yield from (f"{product['id']}: {c['product']}" for c in slot["choices"] if c["product"] not in products)
    for promotion in catalog.get("promotions", []):
        scope = promotion.get("scope", {})
        bundled = [product for item in promotion.get("items", []) for product in item["products"]]
        yield from (f"{promotion['id']}: {p}" for p in [*scope.get("products", []), *bundled] if p not in products)
        yield from (f"{promotion['id']}: {c}" for c in scope.get("categories", []) if c not in categories)
    yield from (f"review of {r['product']}" for r in catalog.get("reviews", []) if r["product"] not in products)


def test_every_picture_named_is_there(catalog: Catalog) -> None:
    there = {path.name for path in (ASSETS / "pictures").glob("*.webp")}
    assert sorted(set(pictures(catalog)) - there) == []


def test_every_reference_leads_somewhere(catalog: Catalog) -> None:
    assert list(dangling(catalog)) == []


@pytest.mark.parametrize("kind", ["categories", "options", "products"])
def test_ids_are_unique(catalog: Catalog, kind: str) -> None:
    ids = [entry["id"] for entry in catalog[kind]]
    assert len(ids) == len(set(ids))


def test_every_text_is_there_in_every_language_of_the_shop(catalog: Catalog) -> None:
    languages = set(catalog["store"]["languages"])
    missing = [
        place
        for place, text in texts(catalog)
        if not isinstance(text, dict) or set(text) != languages or not all(words.strip() for words in text.values())
    ]
    assert missing == []


def test_the_restaurant_speaks_two_languages_and_has_a_full_menu(xiaoman: Catalog) -> None:
    assert xiaoman["store"]["languages"] == ["zh-CN", "en"]
    assert len(xiaoman["products"]) >= 60
    assert all(any(c["id"] in p["categories"] for p in xiaoman["products"]) for c in xiaoman["categories"])


def test_summaries_fit_a_card(xiaoman: Catalog) -> None:
    too_long = [
        product["id"]
        for product in xiaoman["products"]
        if len(product["summary"]["zh-CN"]) > 14 or len(product["summary"]["en"]) > 40
    ]
    assert too_long == []


def test_favourites_open_in_the_order_of_the_first_screen(xiaoman: Catalog) -> None:
    favourites = [product for product in xiaoman["products"] if "favourites" in product["categories"]]
    assert [(product["name"]["zh-CN"], product["price"]) for product in favourites[:8]] == [
        ("炭烤厚牛芝士堡", 3200),
        ("红烧牛肉汤面", 2800),
        ("黑糖珍珠鲜奶茶", 1800),
        ("黄金咖喱鸡腿饭", 2600),
        ("三文鱼寿司拼盘", 4600),
        ("鲜虾牛油果沙拉", 2400),
        ("现炸粗切薯条", 1200),
        ("草莓鲜奶蛋糕", 1900),
    ]


@pytest.mark.parametrize("feature", FEATURES)
def test_every_feature_of_a_product_appears(xiaoman: Catalog, feature: str) -> None:
    assert any(product.get(feature) for product in xiaoman["products"])


def test_something_is_sold_out_something_is_off_sale_and_a_choice_runs_out(xiaoman: Catalog) -> None:
    assert any(product.get("stock") == 0 for product in xiaoman["products"])
    assert any(product.get("on_sale") is False for product in xiaoman["products"])
    assert any(choice.get("stock") == 0 for option in xiaoman["options"] for choice in option["choices"])
    assert any(variant["stock"] == 0 for product in xiaoman["products"] for variant in product.get("variants", []))


def test_rules_both_require_and_exclude(xiaoman: Catalog) -> None:
    rules = [rule for product in xiaoman["products"] for rule in product.get("rules", [])]
    assert all(("requires" in rule) != ("excludes" in rule) for rule in rules)
    assert {side for rule in rules for side in ("requires", "excludes") if side in rule} == {"requires", "excludes"}


def test_preselected_choices_make_a_valid_product(xiaoman: Catalog) -> None:
    options = {option["id"]: option for option in xiaoman["options"]}
    for product in xiaoman["products"]:
        chosen = {
            name: {choice["id"] for choice in options[name]["choices"] if choice.get("default")}
            for name in product.get("options", [])
        }
        for name, picked in chosen.items():
            assert options[name]["min"] <= len(picked) <= options[name]["max"], (product["id"], name)
        for rule in product.get("rules", []):
            if all(choice in chosen[name] for name, choice in rule["when"].items()):
                excluded = rule.get("excludes", {}).items()
                assert not any(chosen[name] & set(choices) for name, choices in excluded), product["id"]
                required = rule.get("requires", {}).items()
                assert all(chosen[name] & set(choices) for name, choices in required), product["id"]


def test_variants_cover_every_combination_once(xiaoman: Catalog) -> None:
    known = choices_of(xiaoman)
    for product in xiaoman["products"]:
        if variants := product.get("variants"):
            combinations = {tuple(sorted(variant["choice"].items())) for variant in variants}
            expected = 1
            for option in variants[0]["choice"]:
                expected *= len(known[option])
            assert len(variants) == len(combinations) == expected, product["id"]


def test_barcodes_are_valid_and_unique(xiaoman: Catalog) -> None:
    goods = [entry for product in xiaoman["products"] for entry in (product, *product.get("variants", []))]
    codes = [entry["barcode"] for entry in goods if "barcode" in entry]
    assert len(codes) == len(set(codes))
    for code in codes:
        assert sum(int(digit) * (3 if index % 2 else 1) for index, digit in enumerate(code)) % 10 == 0, code


def test_every_kind_of_promotion_appears_and_one_takes_a_code(xiaoman: Catalog) -> None:
    promotions = xiaoman["promotions"]
    assert {promotion["kind"] for promotion in promotions} == {"percent", "amount", "nth_item", "bundle"}
    assert any(promotion.get("code") for promotion in promotions)
    assert xiaoman["store"]["brand"]["banner"]["promotion"] in {promotion["id"] for promotion in promotions}


def test_reviews_cover_much_of_the_menu(xiaoman: Catalog) -> None:
    reviews = xiaoman["reviews"]
    assert len(reviews) >= 60
    assert len({review["product"] for review in reviews}) >= 20
    assert {review["stars"] for review in reviews} <= {1, 2, 3, 4, 5}


@pytest.mark.parametrize("folder", ["pictures", "icons", "electronics"])
def test_what_others_made_keeps_its_licence(folder: str) -> None:
    assert (ASSETS / folder / "LICENSE").read_text(encoding="utf-8").strip()
