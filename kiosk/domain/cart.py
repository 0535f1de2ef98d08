"""The cart: an immutable value, so that every step back is simply the cart before."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.selection import Selection

MOST_OF_A_LINE = 99
"""No line holds more; a larger wish is a matter for staff."""


class Fulfilment(StrEnum):
    """How the customer gets the order."""

    DINE_IN = "dine_in"
    TAKEAWAY = "takeaway"
    DELIVERY = "delivery"


@dataclass(frozen=True, slots=True)
class Line:
    """`quantity` of one selection; `id` is unique in its cart."""

    id: int
    selection: "Selection"
    quantity: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cart:
    """What the customer has so far; `codes` are the coupon codes given."""

    lines: tuple[Line, ...] = ()
    fulfilment: Fulfilment = Fulfilment.DINE_IN
    table: str | None = None
    codes: frozenset[str] = frozenset()

    @property
    def count(self) -> int:
        """Number of units over all lines."""
        return sum(line.quantity for line in self.lines)

    def line(self, line_id: int) -> Line | None:
        """The line of that id, if it is there."""
        return next((line for line in self.lines if line.id == line_id), None)


def add(cart: Cart, selection: "Selection", quantity: int = 1, note: str = "") -> Cart:
    """The cart with `quantity` more of `selection`: on its line if there is one, else on a new last line."""
    for line in cart.lines:
        if line.selection == selection and line.note == note:
            return set_quantity(cart, line.id, line.quantity + quantity)
    next_id = max((line.id for line in cart.lines), default=0) + 1
    line = Line(next_id, selection, _within(quantity), note)
    return replace(cart, lines=(*cart.lines, line))


def set_quantity(cart: Cart, line_id: int, quantity: int) -> Cart:
    """The cart with that line at `quantity`, at most `MOST_OF_A_LINE`; none removes the line."""
    if quantity < 1:
        return remove(cart, line_id)
    changed = (replace(line, quantity=_within(quantity)) if line.id == line_id else line for line in cart.lines)
    return replace(cart, lines=tuple(changed))


def remove(cart: Cart, line_id: int) -> Cart:
    """The cart without that line."""
    return replace(cart, lines=tuple(line for line in cart.lines if line.id != line_id))


def change(cart: Cart, line_id: int, selection: "Selection", quantity: int, note: str = "") -> Cart:
    """The cart with that line tailored anew; a line that is now equal to another is added to it."""
    twin = next((x for x in cart.lines if x.id != line_id and (x.selection, x.note) == (selection, note)), None)
    if twin is not None:
        return set_quantity(remove(cart, line_id), twin.id, twin.quantity + quantity)
    lines = (Line(line.id, selection, _within(quantity), note) if line.id == line_id else line for line in cart.lines)
    return replace(cart, lines=tuple(lines))


def _within(quantity: int) -> int:
    return min(max(quantity, 1), MOST_OF_A_LINE)
