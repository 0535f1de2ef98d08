"""The questions of a product as rows: groups, and in each the choices."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.catalog import Product
from kiosk.domain.pricing import unit_price
from kiosk.domain.selection import Selection
from kiosk.domain.text import Text
from ui.models.rows import RowsModel
from ui.money_text import MoneyStyle
from ui.ordering import Clash, Group, Hindrance, NotMade, Scope, SoldOutAnswer, amounts, given, groups, hindrance
from ui.pictures import Pictures
from ui.words import ordering as words


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """The roles of a choice."""

    choiceId: str
    name: str
    detail: str
    delta: str
    picture: str
    selected: bool
    count: int
    maximum: int
    available: bool
    soldOut: bool
    reason: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The roles of a group; `choices` is a list model."""

    groupId: str
    title: str
    hint: str
    note: str
    required: bool
    missing: bool
    kind: str
    choices: RowsModel


@dataclass(frozen=True, slots=True)
class Told:
    """A group with its choices, before they are put into models."""

    group: Group
    title: str
    hint: str
    note: str
    missing: bool
    choices: tuple[ChoiceRow, ...]


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells the questions of one product in the customer's language."""

    scope: Scope
    product: Product
    text: Callable[[Text], str]
    money: MoneyStyle
    pictures: Pictures

    def tell(self, selection: Selection) -> tuple[Told, ...]:
        """All questions as they stand for this selection."""
        return tuple(self.one(group, selection) for group in groups(self.scope, self.product, selection))

    def one(self, group: Group, selection: Selection) -> Told:
        """One question as it stands."""
        have = amounts(selection, group.id)
        taken = sum(have.values())
        choices = tuple(self._choice(group, answer.id, selection, have) for answer in group.answers)
        title = self.text(group.name)
        return Told(
            group=group,
            title=words.of_filling(title, self.text(group.of)) if group.of else title,
            hint=self.text(group.hint) or words.hint(group.least, group.most, taken),
            note=next((row.reason for row in choices if not row.available and not row.soldOut), ""),
            missing=taken < group.least,
            choices=choices,
        )

    def why(self, found: Hindrance) -> str:
        """What stands in the way, in words."""
        match found:
            case SoldOutAnswer():
                return words.choice_sold_out()
            case Clash(rule):
                return self.text(rule.reason)
            case NotMade():
                return words.not_made()
            case _:
                assert_never(found)

    def differences(self, before: Selection, after: Selection, but: str) -> list[str]:
        """What a mend changes, as the answers that it newly gives or, where it gives none, takes away."""
        new, gone = [], []
        for group in groups(self.scope, self.product, after):
            have, had = amounts(after, group.id), amounts(before, group.id)
            for answer in group.answers:
                if group.id != but and answer.id in have and answer.id not in had:
                    new.append(self.text(answer.name))
                elif answer.id in had and answer.id not in have and not group.single:
                    gone.append(words.without(self.text(answer.name)))
        return new + gone

    def change(self, before: Selection, after: Selection) -> str:
        """By how much another selection changes the price, with its sign."""
        return self.money.change(unit_price(after, self.scope) - unit_price(before, self.scope))

    def _choice(self, group: Group, answer_id: str, selection: Selection, have: dict[str, int]) -> ChoiceRow:
        answer = group.answer(answer_id)
        assert answer is not None
        count = have.get(answer_id, 0)
        found = None if count else hindrance(self.scope, self.product, selection, group, answer_id)
        room = group.most - sum(have.values())
        return ChoiceRow(
            choiceId=answer_id,
            name=self.text(answer.name),
            detail=self.text(answer.detail),
            delta=self._delta(group, answer_id, answer.price, selection, taken=count > 0),
            picture=self.pictures.address(answer.picture),
            selected=count > 0,
            count=count,
            maximum=1 if group.single else min(answer.most, count + room),
            available=found is None,
            soldOut=isinstance(found, SoldOutAnswer),
            reason=self.why(found) if found else "",
        )

    def _delta(self, group: Group, answer_id: str, price: int, selection: Selection, *, taken: bool) -> str:
        """A choice's own price difference; for a variant what it would change, as its prices are whole ones."""
        if not group.variant:
            return self.money.change(price)
        if taken:
            return words.included()
        wanted = given(selection, group, answer_id, self.scope)
        return self.money.change(unit_price(wanted, self.scope) - unit_price(selection, self.scope))


class GroupModels:
    """Puts told groups into list models. A group keeps its model while it is asked: views change what changed."""

    def __init__(self, rows: RowsModel) -> None:
        self._rows = rows
        self._choices: dict[str, RowsModel] = {}

    def show(self, told: Sequence[Told]) -> None:
        """Show these groups; models of groups that are gone are let go once no row names them."""
        wanted = {each.group.id: self._choices.get(each.group.id) or self._model() for each in told}
        for each in told:
            wanted[each.group.id].show(each.choices)
        self._rows.show(_group_row(each, wanted[each.group.id]) for each in told)
        for gone in self._choices.keys() - wanted.keys():
            self._choices[gone].deleteLater()
        self._choices = wanted

    def _model(self) -> RowsModel:
        return RowsModel(ChoiceRow, "choiceId", self._rows)


def _group_row(told: Told, choices: RowsModel) -> GroupRow:
    counted = any(answer.most > 1 for answer in told.group.answers) or not told.group.single
    return GroupRow(
        groupId=told.group.id,
        title=told.title,
        hint=told.hint,
        note=told.note,
        required=told.group.least > 0,
        missing=told.missing,
        kind="counted" if counted else "single",
        choices=choices,
    )
