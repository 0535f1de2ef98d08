"""Why an answer cannot be given now, and the smallest other change that would let it be given."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.catalog import Product, Rule
from kiosk.domain.pricing import unit_price
from kiosk.domain.selection import (
    ChoiceSoldOut,
    NotSold,
    NoVariant,
    OutsideHours,
    Problem,
    ProductSoldOut,
    RuleBroken,
    Selection,
    broken_rules,
    problems,
    variant_of,
)
from ui.ordering.groups import Group, amounts, groups, with_amounts
from ui.ordering.scope import Scope


@dataclass(frozen=True, slots=True)
class SoldOutAnswer:
    """There is nothing left of it."""


@dataclass(frozen=True, slots=True)
class Clash:
    """It does not go with what is chosen; the rule says why."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class NotMade:
    """This combination is not made, or there is none left: another answer must change with it."""


Hindrance = SoldOutAnswer | Clash | NotMade


def hindrance(scope: Scope, product: Product, selection: Selection, group: Group, answer_id: str) -> Hindrance | None:
    """What keeps the customer from giving this answer, the rest staying as it is."""
    if not _left(scope, group, answer_id):
        return SoldOutAnswer()
    wanted = given(selection, group, answer_id, scope)
    before = list(broken_rules(product, selection))
    clash = next((rule for rule in broken_rules(product, wanted) if rule not in before), None)
    if clash is not None:
        return Clash(clash)
    return NotMade() if group.variant and not _made(product, wanted) else None


def given(selection: Selection, group: Group, answer_id: str, scope: Scope) -> Selection:
    """The selection with this answer given: instead of the other where one is wanted, else one more of it."""
    have = amounts(selection, group.id)
    if group.single:
        return with_amounts(selection, group.id, {answer_id: 1}, scope)
    return with_amounts(selection, group.id, have | {answer_id: have.get(answer_id, 0) or 1}, scope)


def mended(scope: Scope, product: Product, selection: Selection, group: Group, answer_id: str) -> Selection | None:
    """The selection with this answer and the least else changed so that it can be sold; None where nothing helps.

    The least is: one other question first, then two; among these the smallest change of the price.
    """
    if not _left(scope, group, answer_id):
        return None
    wanted = given(selection, group, answer_id, scope)
    tolerated = len(_blockers(scope, selection))
    steps = list(_steps(scope, product, wanted, group, answer_id))
    best = _nearest(scope, selection, steps, tolerated)
    if best is None:
        steps = [again for step in steps for again in _steps(scope, product, step, group, answer_id)]
        best = _nearest(scope, selection, steps, tolerated)
    return best


def _nearest(scope: Scope, now: Selection, steps: list[Selection], tolerated: int) -> Selection | None:
    sound = [step for step in steps if len(_blockers(scope, step)) <= tolerated]
    price = unit_price(now, scope)
    return min(sound, key=lambda step: abs(unit_price(step, scope) - price), default=None)


def _steps(scope: Scope, product: Product, selection: Selection, fixed: Group, kept: str) -> Iterator[Selection]:
    """Every selection that differs in one other answer."""
    for group in groups(scope, product, selection):
        if group.id == fixed.id:
            continue
        have = amounts(selection, group.id)
        for answer in group.answers:
            if group.single and answer.id not in have and _left(scope, group, answer.id):
                yield with_amounts(selection, group.id, {answer.id: 1}, scope)
            if answer.id in have and sum(have.values()) > group.least:
                yield with_amounts(selection, group.id, {k: n for k, n in have.items() if k != answer.id}, scope)
    if not fixed.single:
        have = amounts(selection, fixed.id)
        for key in have:
            if key != kept:
                yield with_amounts(selection, fixed.id, {k: n for k, n in have.items() if k != key}, scope)


def _blockers(scope: Scope, selection: Selection) -> list[Problem]:
    kinds = RuleBroken | NoVariant | ProductSoldOut | ChoiceSoldOut | NotSold | OutsideHours
    return [each for each in problems(selection, scope, scope.local, scope.sold_out) if isinstance(each, kinds)]


def _left(scope: Scope, group: Group, answer_id: str) -> bool:
    if group.id.startswith("@") and "/" not in group.id:
        return scope.can_have(answer_id)
    return scope.choice_left(group.id.rpartition("/")[2], answer_id)


def _made(product: Product, selection: Selection) -> bool:
    chosen = selection.chosen
    if not all(option in chosen for option in product.variant_options):
        return True
    variant = variant_of(product, selection)
    return variant is not None and variant.stock != 0
