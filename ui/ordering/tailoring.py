"""A product while the customer tailors it: each tap either takes effect or says what is in the way."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.catalog import Product
from kiosk.domain.pricing import unit_price, unit_reduction
from kiosk.domain.selection import Problem, Selection, problems
from ui.ordering.groups import Group, amounts, default_selection, groups, with_amounts
from ui.ordering.hindrance import Hindrance, given, hindrance, mended
from ui.ordering.scope import Scope


@dataclass(frozen=True, slots=True)
class Refusal:
    """A tap that did not take effect, why, and the selection that would let it, if there is one."""

    group: Group
    answer: str
    why: Hindrance
    way_out: Selection | None


class Tailoring:
    """The present selection of one product, and what taps make of it."""

    def __init__(self, scope: Scope, product: Product, selection: Selection | None = None) -> None:
        self.scope = scope
        self.product = product
        self.selection = selection or default_selection(scope, product.id)

    @property
    def groups(self) -> tuple[Group, ...]:
        """The questions as they stand."""
        return tuple(groups(self.scope, self.product, self.selection))

    @property
    def price(self) -> int:
        """Of one, in minor units."""
        return unit_price(self.selection, self.scope)

    @property
    def price_before(self) -> int:
        """Of one, without today's reduction."""
        return self.price + unit_reduction(self.selection, self.scope)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What keeps it from being ordered."""
        return tuple(problems(self.selection, self.scope, self.scope.local, self.scope.sold_out))

    @property
    def open_question(self) -> Group | None:
        """The first question that still wants an answer."""
        return next((each for each in self.groups if sum(self._have(each).values()) < each.least), None)

    def choose(self, group_id: str, answer_id: str) -> Refusal | None:
        """A tap on an answer: takes it, or lets it go where that is allowed."""
        group = self._group(group_id)
        if group is None or group.answer(answer_id) is None:
            return None
        have = self._have(group)
        if answer_id in have:
            if not group.single or group.least == 0:
                self._set(group, {key: n for key, n in have.items() if key != answer_id})
            return None
        return self._take(group, answer_id, lambda: given(self.selection, group, answer_id, self.scope))

    def increase(self, group_id: str, answer_id: str) -> Refusal | None:
        """One more of an answer, as far as it goes."""
        group = self._group(group_id)
        answer = group.answer(answer_id) if group else None
        if group is None or answer is None:
            return None
        have = self._have(group)
        if have.get(answer_id, 0) >= answer.most or sum(have.values()) >= group.most:
            return None
        more = have | {answer_id: have.get(answer_id, 0) + 1}
        if answer_id in have:
            self._set(group, more)
            return None
        return self._take(group, answer_id, lambda: with_amounts(self.selection, group.id, more, self.scope))

    def decrease(self, group_id: str, answer_id: str) -> None:
        """One less of an answer."""
        group = self._group(group_id)
        if group is not None:
            have = self._have(group)
            self._set(group, have | {answer_id: have.get(answer_id, 0) - 1})

    def _take(self, group: Group, answer_id: str, effect: Callable[[], Selection]) -> Refusal | None:
        why = hindrance(self.scope, self.product, self.selection, group, answer_id)
        if why is not None:
            way_out = mended(self.scope, self.product, self.selection, group, answer_id)
            return Refusal(group, answer_id, why, way_out)
        if not group.single and sum(self._have(group).values()) >= group.most:
            return None
        self.selection = effect()
        return None

    def _set(self, group: Group, wanted: dict[str, int]) -> None:
        self.selection = with_amounts(self.selection, group.id, wanted, self.scope)

    def _have(self, group: Group) -> dict[str, int]:
        return amounts(self.selection, group.id)

    def _group(self, group_id: str) -> Group | None:
        return next((each for each in self.groups if each.id == group_id), None)
