from kiosk.domain.numbers import pickup_number, terminal_letters


def test_numbers_grow_a_digit_instead_of_repeating() -> None:
    assert [pickup_number("A", n) for n in (1, 12, 999, 1000)] == ["A001", "A012", "A999", "A1000"]


def test_letters_are_unique_and_leave_out_those_that_read_as_digits() -> None:
    letters = [terminal_letters(n) for n in range(2000)]
    assert letters[:3] == ["A", "B", "C"]
    assert letters[23:26] == ["Z", "AA", "AB"]
    assert len(set(letters)) == 2000
    assert not set("".join(letters)) & {"I", "O"}
