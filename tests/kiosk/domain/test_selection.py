from datetime import datetime

import pytest

from kiosk.domain.selection import (
    ChoiceLimit,
    ChoiceSoldOut,
    NotSold,
    NoVariant,
    OutsideHours,
    Pick,
    Problem,
    ProductSoldOut,
    RuleBroken,
    Selection,
    SlotPick,
    SoldOut,
    UnknownChoice,
    WrongCount,
    problems,
    select,
)
from tests.kiosk.domain.shop import NOON, SWEET_PEARL, WISHES, meal, shop, tea


def found(selection: Selection, at: datetime = NOON, sold_out: SoldOut | None = None) -> list[Problem]:
    return list(problems(selection, shop(), at, sold_out or SoldOut()))


@pytest.mark.parametrize("wish", WISHES, ids=str)
def test_a_proper_wish_has_no_problem(wish: Selection) -> None:
    assert found(wish) == []


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (select("ghost"), NotSold("ghost")),
        (select("retired"), NotSold("retired")),
        (select("sushi"), ProductSoldOut("sushi")),
        (select("bun"), OutsideHours("bun")),
        (select("mug", (Pick("colour", "blue"),)), ProductSoldOut("mug")),
        (tea("xl"), UnknownChoice("size", "xl")),
        (select("cola", (Pick("size", "m"),)), UnknownChoice("size", "m")),
        (tea("m", "full", ("bean", 4)), ChoiceLimit("topping", "bean", 3)),
        (tea("m", "full", ("bean", 3), ("pearl", 1)), WrongCount("topping", 0, 3, 4)),
        (tea("m", "none", ("pearl", 1)), RuleBroken(SWEET_PEARL)),
        (select("tea", (Pick("sugar", "full"),)), WrongCount("size", 1, 1, 0)),
        (meal("fries", select("cola")), UnknownChoice("main", "fries")),
        (meal("burger"), WrongCount("drink", 1, 2, 0)),
        (meal("burger", tea("l", "none", ("pearl", 1))), RuleBroken(SWEET_PEARL)),
    ],
    ids=str,
)
def test_what_is_wrong_is_named(selection: Selection, expected: Problem) -> None:
    assert expected in found(selection)


def test_a_variant_that_is_not_made() -> None:
    assert NoVariant("mug") in found(select("mug"))


def test_marks_reach_products_choices_and_what_is_inside_a_combo() -> None:
    marks = SoldOut(frozenset({"cola"}), frozenset({("topping", "bean")}))
    assert found(select("cola"), sold_out=marks) == [ProductSoldOut("cola")]
    assert found(tea("m", "full", ("bean", 1)), sold_out=marks) == [ChoiceSoldOut("topping", "bean")]
    assert found(meal("burger", select("cola")), sold_out=marks) == [ProductSoldOut("cola")]


def test_breakfast_is_sold_at_breakfast_time() -> None:
    assert found(select("bun"), NOON.replace(hour=6, minute=30)) == []
    assert found(select("bun"), NOON.replace(hour=10, minute=30)) == [OutsideHours("bun")]


def test_equal_picks_are_added_up_and_empty_ones_fall_away() -> None:
    twice = select("tea", (Pick("topping", "bean"), Pick("topping", "bean"), Pick("size", "m", 0)))
    assert twice.picks == (Pick("topping", "bean", 2),)


def test_slots_of_equal_filling_are_added_up() -> None:
    filled = select("meal", (), (SlotPick("drink", select("cola")), SlotPick("drink", select("cola"))))
    assert filled.slots == (SlotPick("drink", select("cola"), 2),)
