from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.catalog import Choice, Option, Product, Rule, Slot, SlotChoice, Store, Variant
from kiosk.domain.selection import Pick, SoldOut
from ui.ordering import Clash, NotMade, Refusal, Scope, SoldOutAnswer, Tailoring, amounts, completed, next_answer

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SIZE = Option("size", {"en": "Size"}, 1, 1, (Choice("m", {"en": "M"}), Choice("l", {"en": "L"}, 300, default=True)))
SUGAR = Option(
    "sugar", {"en": "Sugar"}, 1, 1, (Choice("half", {"en": "Half"}, default=True), Choice("none", {"en": "None"}))
)
PEARLS = Option(
    "pearls", {"en": "Pearls"}, 1, 1, (Choice("brown", {"en": "Brown"}, default=True), Choice("no", {"en": "No"}))
)
TOPPINGS = Option(
    "toppings",
    {"en": "Toppings"},
    0,
    3,
    (Choice("bean", {"en": "Bean"}, 300, max_quantity=2), Choice("cap", {"en": "Milk cap"}, 400)),
)
COLOUR = Option("colour", {"en": "Colour"}, 1, 1, (Choice("jade", {"en": "Jade"}), Choice("red", {"en": "Red"})))
VOLUME = Option("volume", {"en": "Volume"}, 1, 1, (Choice("300", {"en": "300"}), Choice("450", {"en": "450"})))
SCOOPS = Option("scoops", {"en": "Scoops"}, 2, 2, tuple(Choice(each, {"en": each}) for each in ("a", "b", "c")))
BOBA = Product(
    "boba",
    {"en": "Boba"},
    1800,
    compare_at=2200,
    options=("toppings", "size", "sugar", "pearls"),
    rules=(
        Rule({"pearls": "brown"}, {"en": "Sweet already"}, excludes={"sugar": frozenset({"none"})}),
        Rule({"toppings": "cap"}, {"en": "Needs room"}, requires={"size": frozenset({"l"})}),
    ),
)
MUG = Product(
    "mug",
    {"en": "Mug"},
    5900,
    options=("volume", "colour"),
    variants=(
        Variant({"volume": "300", "colour": "jade"}, 5900, stock=2),
        Variant({"volume": "300", "colour": "red"}, 6200, stock=2),
        Variant({"volume": "450", "colour": "jade"}, 7200, stock=2),
        Variant({"volume": "450", "colour": "red"}, 7500, stock=0),
    ),
)
ICE = Product("ice", {"en": "Ice"}, 2000, options=("scoops",))
FRIES = Product("fries", {"en": "Fries"}, 900)
MEAL = Product(
    "meal",
    {"en": "Meal"},
    4000,
    combo=(
        Slot("side", {"en": "Side"}, 1, 1, (SlotChoice("fries"), SlotChoice("ice", 500))),
        Slot("drinks", {"en": "Drinks"}, 2, 2, (SlotChoice("boba"), SlotChoice("mug", 100))),
    ),
)
OPTIONS = {each.id: each for each in (SIZE, SUGAR, PEARLS, TOPPINGS, COLOUR, VOLUME, SCOOPS)}
PRODUCTS = {each.id: each for each in (BOBA, MUG, ICE, FRIES, MEAL)}
STORE = Store("s", {"en": "S"}, "CNY", "Asia/Shanghai", ("en",))


def scope(marks: SoldOut | None = None) -> Scope:
    return Scope(1, STORE, PRODUCTS, OPTIONS, NOON, marks or SoldOut())


def tailoring(product: Product, marks: SoldOut | None = None) -> Tailoring:
    return Tailoring(scope(marks), product)


def picked(work: Tailoring, group: str) -> dict[str, int]:
    return amounts(work.selection, group)


def refused(outcome: Refusal | None) -> Refusal:
    assert outcome is not None
    return outcome


def test_begins_as_the_catalog_proposes() -> None:
    work = tailoring(BOBA)
    assert picked(work, "size") == {"l": 1}
    assert picked(work, "sugar") == {"half": 1}
    assert work.problems == ()
    assert (work.price, work.price_before) == (2100, 2500)


def test_asks_what_is_required_first() -> None:
    assert [each.id for each in tailoring(BOBA).groups] == ["size", "sugar", "pearls", "toppings"]


def test_a_tap_replaces_the_one_answer() -> None:
    work = tailoring(BOBA)
    assert work.choose("size", "m") is None
    assert picked(work, "size") == {"m": 1}
    assert work.price == 1800


def test_a_required_answer_cannot_be_taken_back_but_an_extra_can() -> None:
    work = tailoring(BOBA)
    work.choose("size", "l")
    assert picked(work, "size") == {"l": 1}
    work.choose("toppings", "bean")
    work.choose("toppings", "bean")
    assert picked(work, "toppings") == {}


def test_extras_are_counted_up_to_their_own_limit_and_the_questions() -> None:
    work = tailoring(BOBA)
    for _ in range(3):
        work.increase("toppings", "bean")
    assert picked(work, "toppings") == {"bean": 2}
    work.increase("toppings", "cap")
    work.increase("toppings", "cap")
    assert picked(work, "toppings") == {"bean": 2, "cap": 1}
    work.decrease("toppings", "bean")
    assert picked(work, "toppings") == {"bean": 1, "cap": 1}


def test_a_clash_says_why_and_leaves_the_selection() -> None:
    work = tailoring(BOBA)
    before = work.selection
    refusal = refused(work.choose("sugar", "none"))
    assert isinstance(refusal.why, Clash)
    assert refusal.why.rule.reason == {"en": "Sweet already"}
    assert work.selection == before


def test_the_way_out_keeps_the_wish_and_changes_the_least() -> None:
    work = tailoring(BOBA)
    way_out = refused(work.choose("sugar", "none")).way_out
    assert way_out is not None
    assert amounts(way_out, "sugar") == {"none": 1}
    assert amounts(way_out, "pearls") == {"no": 1}
    assert amounts(way_out, "size") == {"l": 1}


def test_the_way_out_of_a_requirement_takes_what_is_required() -> None:
    work = tailoring(BOBA)
    work.choose("size", "m")
    way_out = refused(work.choose("toppings", "cap")).way_out
    assert way_out is not None
    assert amounts(way_out, "size") == {"l": 1}
    assert amounts(way_out, "toppings") == {"cap": 1}


def test_a_variant_that_is_gone_offers_the_nearest() -> None:
    work = tailoring(MUG)
    assert work.price == 5900
    work.choose("volume", "450")
    assert work.price == 7200
    refusal = refused(work.choose("colour", "red"))
    assert isinstance(refusal.why, NotMade)
    assert refusal.way_out is not None
    assert amounts(refusal.way_out, "volume") == {"300": 1}


def test_what_is_sold_out_has_no_way_out() -> None:
    work = tailoring(BOBA, SoldOut(choices=frozenset({("size", "m")})))
    refusal = refused(work.choose("size", "m"))
    assert isinstance(refusal.why, SoldOutAnswer)
    assert refusal.way_out is None


def test_a_combo_fills_its_single_slots_and_asks_for_the_rest() -> None:
    work = tailoring(MEAL)
    assert picked(work, "@side") == {"fries": 1}
    question = work.open_question
    assert question is not None
    assert question.id == "@drinks"
    work.increase("@drinks", "boba")
    work.increase("@drinks", "boba")
    assert work.problems == ()
    assert work.price == 4000 + 2 * 300


def test_what_fills_a_slot_asks_its_own_questions() -> None:
    work = tailoring(MEAL)
    work.choose("@side", "ice")
    assert [each.id for each in work.groups] == ["@side", "@side/scoops", "@drinks"]
    work.increase("@side/scoops", "a")
    work.increase("@side/scoops", "b")
    assert picked(work, "@side/scoops") == {"a": 1, "b": 1}


def test_a_sold_out_filling_is_not_proposed() -> None:
    work = tailoring(MEAL, SoldOut(products=frozenset({"fries"})))
    assert picked(work, "@side") == {"ice": 1}
    assert isinstance(refused(work.choose("@side", "fries")).why, SoldOutAnswer)


@pytest.mark.parametrize("product", [BOBA, MUG, ICE, MEAL])
def test_completing_makes_everything_sellable(product: Product) -> None:
    whole = scope()
    work = Tailoring(whole, product, completed(whole, product))
    assert work.problems == ()


def test_completing_takes_different_answers_first() -> None:
    assert amounts(completed(scope(), ICE), "scoops") == {"a": 1, "b": 1}


def test_taps_alone_choose_two_of_three() -> None:
    whole = scope()
    (group,) = Tailoring(whole, ICE).groups
    selection = completed(whole, ICE)
    selection = next_answer(whole, selection, group, "c")
    assert amounts(selection, "scoops") == {"b": 1, "c": 1}
    selection = next_answer(whole, selection, group, "b")
    assert amounts(selection, "scoops") == {"c": 1}


def test_an_unknown_answer_changes_nothing() -> None:
    work = tailoring(BOBA)
    before = work.selection
    assert work.choose("size", "xxl") is None
    assert work.choose("nothing", "at all") is None
    work.increase("toppings", "gold")
    assert work.selection == before


def test_a_selection_from_an_older_edition_is_kept_with_its_problems() -> None:
    whole = scope()
    old = replace(Tailoring(whole, BOBA).selection, picks=(Pick("size", "gone"),))
    assert Tailoring(whole, BOBA, old).problems
