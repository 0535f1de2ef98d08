import pytest

from kiosk.central.orders import REFUSED
from kiosk.central.pages.money import price
from kiosk.central.pages.words import WORDS, Words
from kiosk.domain.orders import OrderState


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS.keys())
def test_every_language_has_words_for_every_state(words: Words) -> None:
    assert set(words.order_states) == {*OrderState, REFUSED}
    assert set(words.pay_states) == set(WORDS["zh-CN"].pay_states)
    assert words.other_tag in WORDS


def test_chinese_words_follow_the_voice() -> None:
    words = WORDS["zh-CN"]
    said = [text for m in (*words.order_states.values(), *words.pay_states.values()) for text in (m.title, m.text)]
    assert not [text for text in said if any(mark in text for mark in "!！·,.?;")]


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        (9400, "CNY", "¥94.00"),
        (0, "CNY", "¥0.00"),
        (-600, "CNY", "−¥6.00"),
        (599900, "CNY", "¥5,999.00"),
        (1200, "JPY", "¥1,200"),
        (1234567, "KWD", "KWD 1,234.567"),
    ],
)
def test_amounts_as_people_read_them(amount: int, currency: str, expected: str) -> None:
    assert str(price(amount, currency)) == expected
