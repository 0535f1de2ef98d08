import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pytestqt.qtbot import QtBot

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


def test_every_text_of_the_screens_is_translated(tmp_path: Path) -> None:
    fresh = tmp_path / "diandian_en.ts"
    fresh.write_bytes((FOLDER / "diandian_en.ts").read_bytes())
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options = ("-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext")
    subprocess.run([lupdate, *options, "-extensions", "qml,py", "ui", "-ts", fresh], cwd=FOLDER.parents[1], check=True)
    messages = ET.parse(fresh).getroot().iter("message")  # noqa: S314 - our own file
    missing = [each.findtext("source") for each in messages if each.find("translation[@type='unfinished']") is not None]
    assert missing == [], "run `make lint` or tools/translations.py update, and translate these"
