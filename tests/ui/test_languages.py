"""What the program itself names has a name in every language of the screens; each language says how it is set."""

from kiosk.central.payments import desk, practice
from kiosk.domain.pricing import quoting
from kiosk.terminal.payments import methods
from ui.languages import BY_TAG, EVERYWHERE, LANGUAGES


def test_names_of_the_program_are_there_in_every_language() -> None:
    practising: object = practice._NAME
    named = [quoting.REDUCED_PRICES, methods.AT_THE_COUNTER.name, desk.COUNTER.name, practising]
    assert [set(each) for each in named if isinstance(each, dict)] == [set(LANGUAGES)] * len(named)


def test_only_arabic_reads_from_right_to_left() -> None:
    assert [tag for tag in LANGUAGES if BY_TAG[tag].right_to_left] == ["ar"]


def test_chinese_and_english_are_always_at_hand() -> None:
    assert {"zh-CN", "en"} == EVERYWHERE
