import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.central.catalog import BadCatalog, read_catalog, read_catalog_file
from tests.shops import DEMO_SHOPS, noodle_bar, written

Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize("shop", DEMO_SHOPS, ids=lambda path: path.parent.name)
def test_the_demo_shops_are_in_order(shop: Path) -> None:
    assert len(read_catalog_file(shop).document.products) >= 20


def test_a_small_shop_with_everything_is_in_order() -> None:
    assert read_catalog(written(noodle_bar())).document.store.id == "s1"


def first(shop: dict[str, Any]) -> dict[str, Any]:
    product: dict[str, Any] = shop["products"][0]
    return product


FAULTS: list[tuple[str, Change, str, str]] = [
    ("unknown key", lambda s: first(s).update(colour="red"), "/products/0/colour", "not a key"),
    ("missing key", lambda s: first(s).pop("price"), "/products/0/price", "is missing"),
    ("misspelt key", lambda s: first(s).update(pirce=first(s).pop("price")), "/products/0/pirce", '"price"'),
    ("price as text", lambda s: first(s).update(price="32"), "/products/0/price", "whole number"),
    ("price as fraction", lambda s: first(s).update(price=32.5), "/products/0/price", "whole number"),
    ("price as truth", lambda s: first(s).update(price=True), "/products/0/price", "whole number"),
    ("negative price", lambda s: first(s).update(price=-1), "/products/0/price", "at least 0"),
    ("price beyond all", lambda s: first(s).update(price=10**15), "/products/0/price", "at most"),
    ("other format", lambda s: s.update(format="kiosk-catalog/2"), "/format", "kiosk-catalog/1"),
    ("no store", lambda s: s.pop("store"), "/store", "is missing"),
    ("currency", lambda s: s["store"].update(currency="CNX"), "/store/currency", "ISO 4217"),
    ("time zone", lambda s: s["store"].update(timezone="../passwd"), "/store/timezone", "IANA"),
    ("language", lambda s: s["store"].update(languages=["english"]), "/store/languages/0", "language tag"),
    ("no language", lambda s: s["store"].update(languages=[]), "/store/languages", "empty"),
    ("text's language", lambda s: first(s).update(name={"xx_YY": "a"}), "/products/0/name/xx_YY", "language tag"),
    ("empty name", lambda s: first(s).update(name={"en": ""}), "/products/0/name/en", "empty"),
    ("no name", lambda s: first(s).update(name={}), "/products/0/name", "empty"),
    ("tax rate", lambda s: s["store"]["tax"].update(rate="101"), "/store/tax/rate", "100"),
    ("tax words", lambda s: s["store"]["tax"].update(rate="six"), "/store/tax/rate", "decimal"),
    ("store id", lambda s: s["store"].update(id="../s1"), "/store/id", "letters"),
    ("same product", lambda s: s["products"][1].update(id="beef"), "/products/1/id", "/products/0"),
    ("same category", lambda s: s["categories"][1].update(id="noodles"), "/categories/1/id", "/categories/0"),
    ("same option", lambda s: s["options"][1].update(id="size"), "/options/1/id", "/options/0"),
    ("same choice", lambda s: s["options"][0]["choices"][1].update(id="s"), "/options/0/choices/1/id", "second"),
    ("same promotion", lambda s: s["promotions"][1].update(id="mon"), "/promotions/1/id", "/promotions/0"),
    ("unknown parent", lambda s: s["categories"][1].update(parent="nodles"), "/categories/1/parent", '"noodles"'),
    ("own ancestor", lambda s: s["categories"][0].update(parent="soups"), "/categories/0/parent", "ancestor"),
    ("unknown category", lambda s: first(s).update(categories=["x"]), "/products/0/categories/0", "/categories"),
    ("unknown option", lambda s: first(s).update(options=["siez"]), "/products/0/options/0", 'option "siez"'),
    ("option twice", lambda s: first(s).update(options=["size", "size"]), "/products/0/options", "twice"),
    ("min above max", lambda s: s["options"][0].update(min=2), "/options/0", "min above its max"),
    ("min beyond reach", lambda s: s["options"][1].update(min=3), "/options/1/min", "2 are possible"),
    ("no choices", lambda s: s["options"][0].update(choices=[]), "/options/0/choices", "empty"),
    (
        "too many defaults",
        lambda s: s["options"][0]["choices"][0].update(default=True),
        "/options/0/choices",
        "2 defaults",
    ),
    (
        "variant's option",
        lambda s: s["products"][1]["variants"][0].update(choice={"extras": "egg"}),
        "/products/1/variants/0/choice/extras",
        "the product's options",
    ),
    (
        "variant's choice",
        lambda s: s["products"][1]["variants"][0].update(choice={"size": "m"}),
        "/products/1/variants/0/choice/size",
        'choice "m"',
    ),
    (
        "variant twice",
        lambda s: s["products"][1]["variants"][1].update(choice={"size": "s"}),
        "/products/1/variants/1/choice",
        "same combination",
    ),
    (
        "rule's choice",
        lambda s: first(s)["rules"][0].update(excludes={"extras": ["ham"]}),
        "/products/0/rules/0/excludes/extras",
        'choice "ham"',
    ),
    ("rule's option", lambda s: first(s)["rules"][0].update(when={"ice": "no"}), "/products/0/rules/0/when/ice", "ice"),
    ("empty rule", lambda s: first(s)["rules"][0].pop("excludes"), "/products/0/rules/0", "requires"),
    (
        "combo's product",
        lambda s: s["products"][2]["combo"][0]["choices"][0].update(product="beaf"),
        "/products/2/combo/0/choices/0/product",
        '"beef"',
    ),
    (
        "combo of itself",
        lambda s: s["products"][2]["combo"][0]["choices"][0].update(product="meal"),
        "/products/2/combo/0/choices/0/product",
        "combo itself",
    ),
    ("slot min", lambda s: s["products"][2]["combo"][0].update(min=2), "/products/2/combo/0", "min above"),
    ("price below zero", lambda s: first(s).update(price=100), "/products/0/price", "-100"),
    ("days", lambda s: s["products"][1]["hours"][0].update(days=[8]), "/products/1/hours/0/days/0", "at most 7"),
    ("clock", lambda s: s["products"][1]["hours"][0].update(to="9:00"), "/products/1/hours/0/to", "time of day"),
    ("picture", lambda s: first(s).update(pictures=["../a.png"]), "/products/0/pictures/0", "picture file"),
    ("promotion kind", lambda s: s["promotions"][0].update(kind="free"), "/promotions/0", "free"),
    ("no promotion kind", lambda s: s["promotions"][0].pop("kind"), "/promotions/0", "kind"),
    ("percent", lambda s: s["promotions"][0].update(percent=101), "/promotions/0/percent", "at most 100"),
    ("percent missing", lambda s: s["promotions"][0].pop("percent"), "/promotions/0/percent", "is missing"),
    ("scope", lambda s: s["promotions"][0]["scope"].update(products=["x"]), "/promotions/0/scope/products/0", '"x"'),
    ("days in order", lambda s: s["promotions"][0].update(until="2025-01-01"), "/promotions/0", "before it begins"),
    ("a day", lambda s: s["promotions"][0].update(until="soon"), "/promotions/0/until", "date"),
    (
        "bundle's product",
        lambda s: s["promotions"][3]["items"][0].update(products=["x"]),
        "/promotions/3/items/0/products/0",
        '"x"',
    ),
    ("review's product", lambda s: s["reviews"][0].update(product="x"), "/reviews/0/product", '"x"'),
    ("stars", lambda s: s["reviews"][0].update(stars=6), "/reviews/0/stars", "at most 5"),
    ("time without zone", lambda s: s["reviews"][0].update(at="2026-05-01T12:00:00"), "/reviews/0/at", "time zone"),
    ("products no list", lambda s: s.update(products={}), "/products", "list"),
    ("product no object", lambda s: s["products"].append(3), "/products/3", "object"),
    ("half a character", lambda s: first(s).update(unit="\ud800"), "", "surrogate"),
    ("no number", lambda s: first(s).update(price=float("nan")), "/products/0/price", "NaN"),
    ("no end", lambda s: first(s)["nutrition"].update(energy=float("inf")), "/products/0/nutrition/energy", "Infinity"),
    ("key to escape", lambda s: first(s).update({"a/b~c": 1}), "/products/0/a~1b~0c", "not a key"),
    ("key with a line feed", lambda s: first(s).update({"a\nb": 1}), "/products/0/a\nb", "not a key"),
]


@pytest.mark.parametrize(("change", "pointer", "words"), [fault[1:] for fault in FAULTS], ids=[f[0] for f in FAULTS])
def test_a_fault_is_told_in_one_line_with_its_place(change: Change, pointer: str, words: str) -> None:
    shop = noodle_bar()
    change(shop)
    with pytest.raises(BadCatalog) as caught:
        read_catalog(json.dumps(shop).encode())
    assert caught.value.pointer == pointer
    assert words in str(caught.value)
    assert str(caught.value).isprintable()
    assert caught.value.remedy


BROKEN: dict[str, tuple[bytes, str, str]] = {
    "empty": (b"", "", "line 1 column 1"),
    "cut off": (written(noodle_bar())[:-5], "", "not JSON"),
    "not UTF-8": (written(noodle_bar()).replace("面".encode(), b"\xff", 1), "", "UTF-8"),
    "a list": (b"[]", "", "not a JSON object"),
    "key twice": (b'{"format": "kiosk-catalog/1", "store": {"id": "a", "id": "b"}}', "/store/id", "twice"),
    "too deep": (b"[" * 100_000 + b"]" * 100_000, "", "deep"),
    "endless number": (b'{"store": ' + b"9" * 10_000 + b"}", "/store", "not a number"),
    "number too large": (b'{"products": [{"price": 1e999}]}', "/products/0/price", "not a number"),
}


@pytest.mark.parametrize(("content", "pointer", "words"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_refused(content: bytes, pointer: str, words: str) -> None:
    with pytest.raises(BadCatalog) as caught:
        read_catalog(content)
    assert caught.value.pointer == pointer
    assert words in str(caught.value)


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read_catalog(b"\xef\xbb\xbf" + written(noodle_bar())).document.store.id == "s1"


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadCatalog, match="cannot be read"):
        read_catalog_file(tmp_path / "none.json")
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(2 << 30)
    with pytest.raises(BadCatalog, match="too large"):
        read_catalog_file(huge)
