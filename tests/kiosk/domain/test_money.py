import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import CurrencyMismatch
from kiosk.domain.money import Money, allocate, divide_half_even


@given(st.integers(-(10**9), 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=30))
def test_parts_sum_to_the_amount(amount: int, weights: list[int]) -> None:
    assert sum(allocate(amount, weights)) == amount


@given(st.integers(0, 10**6), st.lists(st.integers(1, 1000), min_size=1, max_size=8))
def test_each_part_is_within_one_unit_of_its_share(amount: int, weights: list[int]) -> None:
    whole = sum(weights)
    for part, weight in zip(allocate(amount, weights), weights, strict=True):
        assert abs(part * whole - amount * weight) < whole


def test_an_amount_cannot_be_split_over_nothing() -> None:
    assert allocate(0, []) == ()
    with pytest.raises(ValueError, match="nothing"):
        allocate(1, [])


@given(st.integers(-(10**6), 10**6), st.integers(1, 10**4))
def test_division_rounds_as_python_rounds_fractions(numerator: int, denominator: int) -> None:
    from fractions import Fraction

    assert divide_half_even(numerator, denominator) == round(Fraction(numerator, denominator))


def test_amounts_of_two_currencies_do_not_add() -> None:
    assert Money(1, "CNY") + Money(2, "CNY") == Money(3, "CNY")
    with pytest.raises(CurrencyMismatch, match="one currency per store"):
        Money(1, "CNY") + Money(2, "JPY")


@pytest.mark.parametrize(
    ("money", "text"),
    [
        (Money(9400, "CNY"), "94.00"),
        (Money(-5, "CNY"), "-0.05"),
        (Money(940, "JPY"), "940"),
        (Money(1234, "KWD"), "1.234"),
    ],
)
def test_major_units_follow_the_currency(money: Money, text: str) -> None:
    assert money.major == text
