import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pytestqt.qtbot import QtBot

from ui.languages import BY_TAG, LANGUAGES
from ui.translation import FOLDER, Translation
from ui.words import menu, ordering, simplified
from ui.words.counts import counts


@pytest.fixture
def translation(qtbot: QtBot) -> Iterator[Translation]:
    translation = Translation()
    yield translation
    translation.silence()


def test_words_follow_the_language(translation: Translation) -> None:
    assert menu.sold_out() == "今日售罄，明日再来"
    translation.speak("en")
    assert menu.sold_out() == "Sold out, back tomorrow"
    translation.speak("zh-CN")
    assert menu.sold_out() == "今日售罄，明日再来"


def test_english_counts_in_singular_and_plural(translation: Translation) -> None:
    translation.speak("en")
    assert counts.items(1) == "1 item"
    assert counts.items(4) == "4 items"


def test_chinese_counts_without_a_translation(qtbot: QtBot) -> None:
    assert counts.items(4) == "4 件商品"
    assert simplified.chosen(2) == "已选 2 份"


def test_sales_are_rounded_down(qtbot: QtBot) -> None:
    assert menu.sold(860) == "月售 860"
    assert menu.sold(1287) == "月售 1200+"


def test_an_unknown_allergen_is_shown_as_the_catalog_names_it(qtbot: QtBot) -> None:
    assert ordering.allergen("lupin") == "lupin"


@pytest.fixture(scope="module", params=LANGUAGES[1:])
def messages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[ET.Element]:
    """Every text of the sources, as it stands in one language's file."""
    fresh: Path = tmp_path_factory.mktemp("texts") / f"diandian_{request.param}.ts"
    fresh.write_bytes((FOLDER / fresh.name).read_bytes())
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options = ("-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext")
    subprocess.run([lupdate, *options, "-extensions", "qml,py", "ui", "-ts", fresh], cwd=FOLDER.parents[1], check=True)
    return list(ET.parse(fresh).getroot().iter("message"))  # noqa: S314 - our own file


def test_every_text_of_the_screens_is_translated(messages: list[ET.Element]) -> None:
    missing = [each.findtext("source") for each in messages if each.find("translation[@type='unfinished']") is not None]
    assert missing == [], "run `make lint` or tools/translations.py update, and translate these"


def test_translations_keep_what_is_put_into_them(messages: list[ET.Element]) -> None:
    wrong = [each.findtext("source") for each in messages if not _keeps_its_places(each)]
    assert wrong == []


def _keeps_its_places(message: ET.Element) -> bool:
    source, translation = message.findtext("source", ""), message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    if not forms:
        return _places(translation.text or "") == _places(source)
    return all(forms) and all(_places(form) <= _places(source) for form in forms)


def _places(text: str) -> set[str]:
    return set(re.findall(r"%\d|%n|\{\w+\}", text))


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("ja", 1, "1点"),
        ("ko", 4, "상품 4개"),
        ("ar", 1, "عنصر واحد"),
        ("ar", 2, "عنصران"),
        ("ar", 4, "4 عناصر"),
        ("ar", 11, "11 عنصرًا"),
        ("ar", 100, "100 عنصر"),
    ],
)
def test_each_language_counts_in_its_own_forms(translation: Translation, language: str, count: int, text: str) -> None:
    translation.speak(language)
    assert counts.items(count) == text


def test_fonts_are_named_for_each_language() -> None:
    assert {tag: BY_TAG[tag].font for tag in ("zh-CN", "ja", "ko")} == {
        "zh-CN": "Noto Sans CJK SC",
        "ja": "Noto Sans CJK JP",
        "ko": "Noto Sans CJK KR",
    }
