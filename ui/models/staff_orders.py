"""Orders as staff see them, as rows."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.domain.orders import OrderState
from kiosk.domain.rights import Action
from kiosk.terminal import ListedOrder, OrderDetail, OrderRecord, Pile
from ui.money_text import MoneyStyle
from ui.shop_time import Local
from ui.words import fulfilment, staff
from ui.words import staff_orders as words
from ui.words.listing import clauses

Naming = Callable[[Mapping[str, str]], str]
"""Reads a text in the language on screen."""

NEXT: Final = {
    OrderState.PLACED: Action.CONFIRM_PAYMENT,
    OrderState.AWAITING_PAYMENT: Action.CONFIRM_PAYMENT,
    OrderState.PAID: Action.PREPARE,
    OrderState.PREPARING: Action.MAKE_READY,
    OrderState.READY: Action.HAND_OVER,
}
"""What moves an order on from where it is."""


@dataclass(frozen=True, slots=True)
class PileRow:
    """The roles of a pile's chip."""

    pileId: str
    label: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class ListedRow:
    """The roles of an order in the list."""

    orderId: str
    number: str
    time: str
    items: str
    total: str
    method: str
    stateText: str
    stateKind: str
    selected: bool


@dataclass(frozen=True, slots=True)
class LineRow:
    """The roles of a line of the order that is open."""

    place: int
    name: str
    detail: str
    quantity: str
    amount: str


@dataclass(frozen=True, slots=True)
class StepRow:
    """The roles of a fact of its life."""

    place: int
    label: str
    detail: str
    last: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """How texts, times and names read now."""

    language: str
    local: Local
    text: Naming
    names: Mapping[str, str]
    today: date

    def placed_at(self, record: OrderRecord) -> str:
        """When it was ordered: the time alone where that was today. Isolated: Arabic would turn month and day round."""
        at = self.local(record.placed_at)
        return f"{at:%H:%M}" if record.business_day == self.today else f"\u2066{at:%m-%d %H:%M}\u2069"

    def money(self, record: OrderRecord, amount: int) -> str:
        """An amount of an order."""
        return MoneyStyle(record.currency, self.language).text(amount, exact=True)


def pile_rows(counts: Mapping[Pile, int], present: Pile | None) -> tuple[PileRow, ...]:
    """All piles with how many orders they hold."""
    return tuple(PileRow(each.value, words.pile(each), counts.get(each, 0), each is present) for each in Pile)


def listed_rows(orders: Iterable[ListedOrder], present: str, reading: Reading) -> tuple[ListedRow, ...]:
    """One page of orders."""
    return tuple(_listed(each, present, reading) for each in orders)


def line_rows(detail: OrderDetail, reading: Reading) -> tuple[LineRow, ...]:
    """What was ordered, and what reduced it."""
    order, record = detail.listed.placed, detail.listed.record
    lines = [
        LineRow(
            place,
            reading.text(line.name),
            clauses((reading.text(line.choices), line.note)),
            f"×{line.quantity}",
            reading.money(record, line.listed),
        )
        for place, line in enumerate(order.lines)
    ]
    reduced = [
        LineRow(len(lines) + place, reading.text(each.name), "", "", reading.money(record, -abs(each.amount)))
        for place, each in enumerate(order.discounts)
        if each.amount
    ]
    return (*lines, *reduced)


def step_rows(detail: OrderDetail, reading: Reading) -> tuple[StepRow, ...]:
    """Its life so far."""
    last = len(detail.steps) - 1
    return tuple(
        StepRow(
            place,
            words.step(step.kind),
            words.at(reading.local(step.at), staff.called(reading.names.get(step.by or "", step.by or ""))),
            place == last,
        )
        for place, step in enumerate(detail.steps)
    )


def _listed(order: ListedOrder, present: str, reading: Reading) -> ListedRow:
    record, lines = order.record, order.placed.lines
    state, kind = staff.state(record.state)
    return ListedRow(
        orderId=record.order_id,
        number=record.pickup_number,
        time=reading.placed_at(record),
        items=words.contents(reading.text(lines[0].name), sum(line.quantity for line in lines)),
        total=reading.money(record, record.total),
        method=words.method(record.method),
        stateText=state,
        stateKind=kind,
        selected=record.order_id == present,
    )


def served(record: OrderRecord, reading: Reading) -> str:
    """How and when it was ordered."""
    way = fulfilment.served(record.fulfilment, record.table)
    return clauses((way, reading.placed_at(record)))
