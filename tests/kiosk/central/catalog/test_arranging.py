from hypothesis import given
from hypothesis import strategies as st

from kiosk.central.catalog.arranging import arrange

orders = st.lists(st.integers(0, 30), unique=True)
numbers = st.lists(st.integers(1, 200), unique=True, min_size=31, max_size=31)


@given(orders, numbers, st.sets(st.integers(0, 30)))
def test_numbers_rise_in_the_order_and_are_positive(
    order: list[int], given_numbers: list[int], known: set[int]
) -> None:
    arranged = arrange(order, {key: given_numbers[key] for key in known})
    assert list(arranged) == sorted(arranged, key=arranged.__getitem__) or set(arranged) == set(order)
    values = [arranged[key] for key in order]
    assert values == sorted(set(values))
    assert all(value > 0 for value in values)


@given(orders, orders)
def test_what_keeps_its_order_keeps_its_numbers(order: list[int], gone: list[int]) -> None:
    known = arrange(order, {})
    left = [key for key in order if key not in gone]
    assert arrange(left, known) == {key: known[key] for key in left}


def test_something_put_between_moves_nothing_else() -> None:
    known = arrange("abcd", {})
    arranged = arrange("abxcd", known)
    assert {key: arranged[key] for key in "abcd"} == known
    assert arranged["b"] < arranged["x"] < arranged["c"]


def test_something_moved_to_the_end_moves_nothing_else() -> None:
    known = arrange("abcd", {})
    arranged = arrange("bcda", known)
    assert {key: arranged[key] for key in "bcd"} == {key: known[key] for key in "bcd"}


def test_all_are_numbered_anew_when_there_is_no_room_left() -> None:
    assert arrange("axb", {"a": 1, "b": 2}) == {"a": 16, "x": 32, "b": 48}
