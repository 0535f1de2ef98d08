"""The simplified mode's questions about what is in the cart, one a screen."""

from dataclasses import dataclass, replace

from kiosk.domain import cart as carts
from kiosk.domain.cart import Cart, Line
from kiosk.domain.selection import Selection
from kiosk.terminal.catalog import CatalogEdition
from ui.models.group_rows import ChoiceRow, Teller
from ui.models.product_page import ProductPage, read_page
from ui.models.product_row import Reading
from ui.ordering import Group, amounts, groups, next_answer
from ui.pictures import Pictures

_WORTH_ASKING = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """A line while its questions are asked."""

    line: Line
    page: ProductPage
    selection: Selection

    @property
    def groups(self) -> tuple[Group, ...]:
        """What must be answered and has more than one answer. Extras are not asked: nothing is pressed on anyone."""
        every = groups(self.page.scope, self.page.product, self.selection)
        return tuple(each for each in every if each.least and len(each.answers) >= _WORTH_ASKING)


def read_questions(cart: Cart, catalog: CatalogEdition, reading: Reading, pictures: Pictures) -> tuple[Asked, ...]:
    """The lines that have questions. Runs in the background."""
    pages = ((line, read_page(line.selection.product, catalog, reading, pictures)) for line in cart.lines)
    asked = (Asked(line, page, line.selection) for line, page in pages if page is not None)
    return tuple(each for each in asked if each.groups)


class Questions:
    """Goes through the questions, forth and back; the cart takes the answers when all are given."""

    def __init__(self, asked: tuple[Asked, ...]) -> None:
        self._asked = list(asked)
        self._line = 0
        self._question = 0

    @property
    def present(self) -> Asked:
        """The line that is asked about."""
        return self._asked[self._line]

    @property
    def group(self) -> Group:
        """The question."""
        return self.present.groups[self._question]

    @property
    def number(self) -> int:
        """The question's number on this line, from 1."""
        return self._question + 1

    @property
    def answered(self) -> bool:
        """Whether the present question has enough answers."""
        have = sum(amounts(self.present.selection, self.group.id).values())
        return self.group.least <= have <= self.group.most

    def choices(self, teller: Teller) -> tuple[ChoiceRow, ...]:
        """The answers as rows."""
        return teller.one(self.group, self.present.selection).choices

    def answer(self, answer_id: str) -> None:
        """Take an answer."""
        selection = next_answer(self.present.page.scope, self.present.selection, self.group, answer_id)
        self._asked[self._line] = replace(self.present, selection=selection)

    def forward(self) -> bool:
        """On to the next question; False when there is none."""
        if self._question + 1 < len(self.present.groups):
            self._question += 1
            return True
        if self._line + 1 < len(self._asked):
            self._line, self._question = self._line + 1, 0
            return True
        return False

    def backward(self) -> bool:
        """Back to the question before; False when there is none."""
        if self._question:
            self._question -= 1
            return True
        if self._line:
            self._line -= 1
            self._question = len(self.present.groups) - 1
            return True
        return False

    def retell(self, pages: tuple[Asked, ...]) -> None:
        """Language or marks changed: keep the answers."""
        new = {each.line.id: each.page for each in pages}
        self._asked = [replace(each, page=new.get(each.line.id, each.page)) for each in self._asked]

    def answers(self, cart: Cart) -> Cart:
        """The cart with all answers taken."""
        given = {each.line.id: each.selection for each in self._asked}
        answered = replace(cart, lines=())
        for line in cart.lines:
            answered = carts.add(answered, given.get(line.id, line.selection), line.quantity, line.note)
        return answered
