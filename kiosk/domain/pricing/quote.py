"""The priced cart, with every reduction and tax named, whose parts sum to the total to the last unit."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.selection import Problem, Selection
from kiosk.domain.text import Text


class DiscountKind(StrEnum):
    """Where a reduction comes from."""

    REDUCED = "reduced"
    PROMOTION = "promotion"
    COUPON = "coupon"


@dataclass(frozen=True, slots=True)
class Discount:
    """One named reduction of the whole order, `amount` > 0 in minor units. `promotion` is None for reduced prices."""

    kind: DiscountKind
    promotion: str | None
    name: Text
    amount: int


@dataclass(frozen=True, slots=True)
class Part:
    """What one product in a line costs after everything: a combo has several parts, anything else has one."""

    product: str
    quantity: int
    net: int


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """A line with its amounts in minor units for its whole quantity.

    `listed` before any reduction, `price` at today's prices, `net` after its share of every promotion; `tax` is what
    of the line is tax (contained in `net`, or on top, as the store's tax says). A line with `problems` costs nothing
    and cannot be ordered.
    """

    line: int
    selection: Selection
    quantity: int
    unit_price: int
    listed: int
    price: int
    net: int
    tax: int
    parts: tuple[Part, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """What the cart costs now. `subtotal` − Σ `discounts` (+ `tax` unless `tax_included`) = `total`, exactly."""

    currency: str
    edition: int
    lines: tuple[QuotedLine, ...]
    subtotal: int
    discounts: tuple[Discount, ...]
    tax: int
    tax_included: bool
    total: int

    @property
    def saved(self) -> int:
        """All reductions together, in minor units."""
        return sum(discount.amount for discount in self.discounts)

    @property
    def sellable(self) -> bool:
        """Whether there is something to order and nothing in the way of it."""
        return bool(self.lines) and not any(line.problems for line in self.lines)
