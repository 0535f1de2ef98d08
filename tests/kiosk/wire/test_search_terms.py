import pytest

from kiosk.wire.search_terms import fold, grams, query_terms


def test_case_width_and_accents_make_no_difference() -> None:
    assert fold("Ｃａｆé") == "cafe"
    assert fold("ガム") == "ガム"


def test_chinese_is_cut_into_bigrams_and_characters() -> None:
    assert list(grams("牛肉面")) == ["牛", "肉", "面", "牛肉", "肉面"]


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("beef noo", [("beef", True), ("noo", True)]),
        ("牛肉面", [("牛肉", False), ("肉面", False)]),
        ("牛", [("牛", False)]),
        ("iPhone手机64g", [("iphone", True), ("手机", False), ("64g", True)]),
        ("  \"*:() AND-OR '; _", [("and", True), ("or", True)]),
        ("ข้าว", [("ข้", False), ("้า", False), ("าว", False)]),
        ("हिन्दी रोटी", [("हिन्दी", True), ("रोटी", True)]),
        ("김치 Über ЩИ", [("김치", True), ("uber", True), ("щи", True)]),
        ("", []),
    ],
)
def test_what_is_typed_becomes_terms(typed: str, terms: list[tuple[str, bool]]) -> None:
    assert query_terms(typed) == terms
