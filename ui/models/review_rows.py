"""The lines that an order is looked over by, in the simplified mode: what was taken out stays in its place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.cart import Cart, Line, remove
from ui.models.cart_rows import LineRow
from ui.money_text import PriceMap


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """The roles of a line; one that was `removed` can be put back."""

    lineId: int
    name: str
    choices: str
    picture: str
    tint: str
    quantity: int
    price: PriceMap
    problem: str
    removed: bool


@dataclass(frozen=True, slots=True)
class _Removed:
    """A line that was taken out: as it was, where it stood in the cart, and how and where it was shown."""

    line: Line
    index: int
    row: LineRow
    place: int


class Review:
    """What is shown of an order, and what was taken out of it: nothing of that outlives the page."""

    def __init__(self) -> None:
        self._removed: dict[int, _Removed] = {}

    def rows(self, lines: Iterable[LineRow]) -> list[ReviewRow]:
        """First what cannot be had; what was taken out where it stood."""
        kept = [each for each in lines if each.lineId not in self._removed]
        rows = [_row(each, removed=False) for each in sorted(kept, key=lambda line: not line.unavailable)]
        for each in sorted(self._removed.values(), key=lambda gone: gone.place):
            rows.insert(each.place, _row(each.row, removed=True))
        return rows

    def take_out(self, cart: Cart, line_id: int, lines: Sequence[LineRow]) -> Cart:
        """The cart without that line."""
        line, row = cart.line(line_id), next((each for each in lines if each.lineId == line_id), None)
        if line is None or row is None:
            return cart
        place = [each.lineId for each in self.rows(lines)].index(line_id)
        self._removed[line_id] = _Removed(line, cart.lines.index(line), row, place)
        return remove(cart, line_id)

    def put_back(self, cart: Cart, line_id: int) -> Cart:
        """The cart with that line again where it stood."""
        removed = self._removed.pop(line_id, None)
        if removed is None:
            return cart
        return replace(cart, lines=(*cart.lines[: removed.index], removed.line, *cart.lines[removed.index :]))

    def forget(self) -> None:
        """What was taken out is gone."""
        self._removed.clear()


def _row(line: LineRow, *, removed: bool) -> ReviewRow:
    return ReviewRow(
        lineId=line.lineId,
        name=line.name,
        choices=line.choices,
        picture=line.picture,
        tint=line.tint,
        quantity=line.quantity,
        price=line.price,
        problem="" if removed else line.problem,
        removed=removed,
    )
