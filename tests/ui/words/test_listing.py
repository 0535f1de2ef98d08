import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.languages import LANGUAGES
from ui.translation import Translation
from ui.words.listing import clauses, names
from ui.words.staff_audit import outcome
from ui.words.staff_settings import change

UI = Path(__file__).parents[3] / "ui"
FACES = {UI / "words" / "listing.py", UI / "qml" / "Diandian" / "Controls" / "Listing.qml"}
NOT_SHOWN = {UI / "ordering" / "notes.py"}
"""What stands between two wishes there goes to the kitchen and to head office, in every language the same."""
SEPARATOR_ALONE = re.compile(r"""["'][，、；：（]\s*["']""")


def test_what_is_empty_is_left_out() -> None:
    assert clauses(("A012", "", "堂食")) == "A012，堂食"
    assert clauses(()) == ""
    assert names(("密码", "员工卡")) == "密码、员工卡"


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "zh-CN"])
def test_every_language_sets_them_apart_in_its_own_way(language: str, qtbot: QtBot) -> None:
    translation = Translation()
    translation.speak(language)
    try:
        said = {clauses("ab"), names("ab")}
    finally:
        translation.silence()
    between = {"ar": "، ", "ja": "、"}.get(language, ", ")
    assert said == {f"a{between}b"}


def test_nothing_else_sets_words_apart_by_itself() -> None:
    files = sorted({*UI.rglob("*.py"), *UI.rglob("*.qml")} - FACES - NOT_SHOWN)
    wrong = [
        f"{file.relative_to(UI)}:{number}: {line.strip()}"
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if SEPARATOR_ALONE.search(line)
    ]
    assert not wrong, "\n".join(["Join words with ui.words.listing, or Listing in QML.", *wrong])


def test_the_arrow_from_one_state_to_the_next_points_the_way_one_reads(qtbot: QtBot) -> None:
    translation = Translation()
    translation.speak("ar")
    try:
        said = outcome({"state": "placed"}, {"state": "paid"}), change("volume", 3, 4)
    finally:
        translation.silence()
    assert ["←" in each for each in said] == [True, True]
    assert outcome({"price": 3}, {"price": 4}) == "price 3 → 4"
    assert outcome({}, {"price": 4}) == "price → 4"
