"""For the simplified mode: a product that is ready to order at once, whose questions follow one by one."""

from kiosk.domain.catalog import Product
from kiosk.domain.selection import Selection
from ui.ordering.groups import Group, amounts, default_selection, groups, with_amounts
from ui.ordering.hindrance import hindrance
from ui.ordering.scope import Scope


def completed(scope: Scope, product: Product) -> Selection:
    """The product as proposed; questions it leaves open are answered by what is left, first ones first."""
    selection = default_selection(scope, product.id)
    answered: set[str] = set()
    while (open_group := _first_open(scope, product, selection, answered)) is not None:
        answered.add(open_group.id)
        selection = _filled(scope, product, selection, open_group)
    return selection


def next_answer(scope: Scope, selection: Selection, group: Group, answer_id: str) -> Selection:
    """The selection after a tap on an answer where taps are all there is.

    One tap takes it, another gives it back; when enough are taken already, one of those gives way.
    """
    have = amounts(selection, group.id)
    if group.single:
        return with_amounts(selection, group.id, {answer_id: 1}, scope)
    if answer_id in have:
        return with_amounts(selection, group.id, {k: n for k, n in have.items() if k != answer_id}, scope)
    if sum(have.values()) >= group.most:
        spare = max(have, key=lambda key: have[key])
        have[spare] -= 1
    return with_amounts(selection, group.id, have | {answer_id: 1}, scope)


def _first_open(scope: Scope, product: Product, selection: Selection, answered: set[str]) -> Group | None:
    return next(
        (
            group
            for group in groups(scope, product, selection)
            if group.id not in answered and sum(amounts(selection, group.id).values()) < group.least
        ),
        None,
    )


def _filled(scope: Scope, product: Product, selection: Selection, group: Group) -> Selection:
    """One of each answer that can be given, in order, round and round until there are enough."""
    for _ in range(group.least):
        for answer in group.answers:
            have = amounts(selection, group.id)
            if sum(have.values()) >= group.least:
                return selection
            room = have.get(answer.id, 0) < answer.most
            if room and hindrance(scope, product, selection, group, answer.id) is None:
                more = have | {answer.id: have.get(answer.id, 0) + 1}
                selection = with_amounts(selection, group.id, more, scope)
    return selection
