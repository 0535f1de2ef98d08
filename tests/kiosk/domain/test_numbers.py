import pytest

from kiosk.domain.numbers import is_pickup_number, pickup_number, terminal_letters


def test_numbers_grow_a_digit_instead_of_repeating() -> None:
    assert [pickup_number("A", n) for n in (1, 12, 999, 1000)] == ["A001", "A012", "A999", "A1000"]


def test_letters_are_unique_and_leave_out_those_that_read_as_digits() -> None:
    letters = [terminal_letters(n) for n in range(2000)]
    assert letters[:3] == ["A", "B", "C"]
    assert letters[23:26] == ["Z", "AA", "AB"]
    assert len(set(letters)) == 2000
    assert not set("".join(letters)) & {"I", "O"}


@pytest.mark.parametrize("text", ["A001", "AB012", "ABCD123456789"])
def test_knows_a_pickup_number(text: str) -> None:
    assert is_pickup_number(text)


@pytest.mark.parametrize(
    "text", ["", "A", "001", "A01", "a001", "A1B01", "ABCDE001", "Ä001", "A٠٠١", "A0000000001", "A 01"]
)
def test_knows_what_is_none(text: str) -> None:
    assert not is_pickup_number(text)
