"""Payment as rows: the ways to pay, and what is paid for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.domain.text import Text
from kiosk.wire.orders import PlacedMessage
from kiosk.wire.payments import PaymentMethod
from ui.money_text import MoneyStyle
from ui.words import ordering

COUNTER: Final = "counter"
ANY_PHONE: Final = "qr"
"""The kind whose code any phone's camera reads."""
_ICONS: Final = {"wechat": "wechat-logo", "counter": "cash-register", "card": "credit-card", "practice": "qr-code"}


@dataclass(frozen=True, slots=True)
class MethodRow:
    """The roles of a way to pay."""

    methodId: str
    name: str
    kind: str
    iconName: str
    selected: bool


@dataclass(frozen=True, slots=True)
class DetailRow:
    """The roles of a line on the bill."""

    name: str
    amount: str


def method_rows(methods: Iterable[PaymentMethod], selected: str, text: Callable[[Text], str]) -> tuple[MethodRow, ...]:
    """The ways to pay, in the order offered: tiles keep their place."""
    return tuple(
        MethodRow(each.id, text(each.name), each.kind, _ICONS.get(each.kind, "qr-code"), each.id == selected)
        for each in methods
    )


def detail_rows(order: PlacedMessage, text: Callable[[Text], str], money: MoneyStyle) -> tuple[DetailRow, ...]:
    """The bill of an order that was placed: its lines before reductions, then each reduction by name."""
    lines = [
        DetailRow(ordering.times(text(line.name), line.quantity), money.text(line.listed, exact=True))
        for line in order.lines
    ]
    off = [DetailRow(text(each.name), money.text(-each.amount, exact=True)) for each in order.discounts]
    return (*lines, *off)
