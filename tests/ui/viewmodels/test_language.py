from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "font", "right_to_left"),
    [("ja", "Noto Sans CJK JP", False), ("ko", "Noto Sans CJK KR", False), ("ar", "Noto Sans CJK SC", True)],
)
def test_a_language_brings_its_font_and_direction(kiosk: Any, language: str, font: str, right_to_left: bool) -> None:
    kiosk.language.choose(language)
    assert (kiosk.language.tag, kiosk.language.fontFamily) == (language, font)
    assert kiosk.language.rightToLeft is right_to_left


def test_the_sheet_closes_with_the_choice_and_with_the_visit(kiosk: Any) -> None:
    kiosk.language.ask()
    assert kiosk.language.choosing
    kiosk.language.choose("ko")
    assert (kiosk.language.choosing, kiosk.session.language) == (False, "ko")
    kiosk.language.ask()
    kiosk.session.finish()
    assert (kiosk.language.choosing, kiosk.language.tag) == (False, "zh-CN")


def test_switching_takes_turns_with_chinese_english_and_the_one_that_was_chosen(kiosk: Any) -> None:
    def switched() -> str:
        kiosk.session.switchLanguage()
        return str(kiosk.session.language)

    assert [switched(), switched()] == ["en", "zh-CN"]
    kiosk.language.choose("ja")
    assert [switched(), switched(), switched()] == ["zh-CN", "en", "ja"]
    kiosk.session.finish()
    assert [switched(), switched()] == ["en", "zh-CN"]


def test_names_fall_back_to_the_languages_of_the_store(kiosk: Any) -> None:
    kiosk.language.choose("ar")
    assert kiosk.store.name == "小满食集"
