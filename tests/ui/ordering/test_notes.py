import pytest

from kiosk.domain.catalog import Product
from ui.ordering import LONGEST, LONGEST_OWN, Note, Wish, read_note

LANGUAGES = ("zh-CN", "en")
ONION = Wish({"zh-CN": "不要洋葱", "en": "No onion"}, frozenset({"burgers"}))
OIL = Wish({"zh-CN": "少油", "en": "Less oil"})


def test_the_kitchen_reads_its_own_language() -> None:
    assert ONION.for_kitchen(LANGUAGES) == "不要洋葱"
    assert ONION.for_kitchen(("de", "en")) == "No onion"


def test_a_wish_is_offered_where_it_makes_sense() -> None:
    tea, burger = Product("tea", {}, 1, ("drinks",)), Product("burger", {}, 1, ("burgers",))
    assert [ONION.suits(burger), ONION.suits(tea), OIL.suits(tea)] == [True, False, True]


def test_wishes_come_and_go_by_taps() -> None:
    note = Note().toggled("少油").toggled("不要洋葱")
    assert note.line == "少油；不要洋葱"
    assert note.toggled("少油").line == "不要洋葱"


@pytest.mark.parametrize("own", ["", "birthday", "birthday, please"])
def test_a_note_is_read_back(own: str) -> None:
    note = Note(("少油",)).saying(own)
    assert read_note(note.line, (ONION, OIL), LANGUAGES) == note


def test_own_words_cannot_pass_for_a_wish_or_burst_the_line() -> None:
    assert Note().saying("a；少油").own == "a,少油"
    assert len(Note().saying("x" * 500).own) == LONGEST_OWN
    assert len(Note(tuple("wish" + str(n) for n in range(99))).line) == LONGEST


def test_a_wish_that_the_store_no_longer_has_stays_as_words() -> None:
    assert read_note("多放辣；少油", (OIL,), LANGUAGES) == Note(("少油",), "多放辣")
