"""What each page shows, worked out before a template sees it."""

import math
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final

from kiosk.central.orders import REFUSED
from kiosk.central.pages.money import Price, price
from kiosk.central.pages.words import WORDS, Message
from kiosk.domain.orders import OrderState
from kiosk.domain.payments import AttemptState
from kiosk.domain.text import read
from kiosk.wire.orders import LineMessage, TrackedOrder
from kiosk.wire.payments import AttemptView

_PAY_STATES: Final = {
    AttemptState.CREATED: "open",
    AttemptState.SHOWING: "open",
    AttemptState.CLOSING: "checking",
    AttemptState.UNKNOWN: "checking",
    AttemptState.PAID: "paid",
    AttemptState.CLOSED: "closed",
    AttemptState.PAID_LATE: "refunding",
    AttemptState.REFUNDING: "refunding",
    AttemptState.REFUNDED: "refunded",
    AttemptState.HELD: "held",
}
_TONES: Final = {
    "open": "plain",
    "checking": "warn",
    "paid": "good",
    "closed": "bad",
    "expired": "bad",
    "refunding": "info",
    "refunded": "info",
    "held": "warn",
    OrderState.PLACED: "warn",
    OrderState.AWAITING_PAYMENT: "warn",
    OrderState.PAID: "good",
    OrderState.PREPARING: "good",
    OrderState.READY: "good",
    OrderState.COLLECTED: "good",
    OrderState.CANCELLED: "bad",
    OrderState.REFUNDED: "info",
    REFUSED: "bad",
}
_STEP_OF: Final = {OrderState.PAID: 0, OrderState.PREPARING: 1, OrderState.READY: 2, OrderState.COLLECTED: 3}
_FINAL_PAY: Final = frozenset({"paid", "closed", "expired", "refunded", "held"})
_UNPAID: Final = frozenset({OrderState.PLACED, OrderState.AWAITING_PAYMENT, OrderState.CANCELLED})
_FINAL_ORDER: Final = frozenset({OrderState.COLLECTED, OrderState.CANCELLED, OrderState.REFUNDED, REFUSED})


@dataclass(frozen=True, slots=True)
class PayPage:
    """The practice provider's page on the phone."""

    store_name: str
    pickup_number: str
    amount: Price
    items: int
    state: str
    tone: str
    message: Message
    minutes_left: int
    live: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the receipt."""

    name: str
    detail: str
    quantity: int
    amount: Price


@dataclass(frozen=True, slots=True)
class OrderPage:
    """The receipt with the order's progress; `step` is the one that is under way, None off the usual way."""

    store_name: str
    pickup_number: str
    state: str
    tone: str
    message: Message
    aside: "Standing | None"
    step: int | None
    rows: tuple[Row, ...]
    discounts: tuple[Row, ...]
    tax: Price | None
    total: Price
    refunded: Price | None
    placed_at: datetime
    live: bool


def pay_page(attempt: AttemptView, order: TrackedOrder, language: str, now: datetime) -> PayPage:
    """The page of an attempt; it says that no money was taken only where the provider has said so."""
    state = _PAY_STATES[attempt.state]
    if state == "closed" and now >= attempt.expires_at:
        state = "expired"
    left = (attempt.expires_at - now).total_seconds()
    return PayPage(
        store_name=read(order.store_name, language),
        pickup_number=order.pickup_number,
        amount=price(attempt.amount, attempt.currency),
        items=sum(line.quantity for line in order.lines),
        state=state,
        tone=_TONES[state],
        message=WORDS[language].pay_states[state],
        minutes_left=max(1, math.ceil(left / 60)),
        live=state not in _FINAL_PAY,
    )


def order_page(order: TrackedOrder, language: str, zone: tzinfo, money: AttemptState | None = None) -> OrderPage:
    """The page of an order, with its time as the clock in the store shows it.

    `money` is where the customer's is: for an order that is not paid that comes first, else it stands below.
    """
    standing, aside = _standing(order, language, money)
    tone, message = standing
    given_back = price(order.refunded, order.currency)
    off = sum(discount.amount for discount in order.discounts)
    tax = order.total - (sum(line.listed for line in order.lines) - off)
    return OrderPage(
        store_name=read(order.store_name, language),
        pickup_number=order.pickup_number,
        state=order.state,
        tone=tone,
        aside=aside,
        message=Message(message.title, message.text.format(refunded=given_back)),
        step=_STEP_OF.get(OrderState(order.state)) if order.state != REFUSED else None,
        rows=tuple(_row(line, language, order.currency) for line in order.lines),
        discounts=tuple(Row(read(d.name, language), "", 1, price(-d.amount, order.currency)) for d in order.discounts),
        tax=price(tax, order.currency) if tax else None,
        total=price(order.total, order.currency),
        refunded=given_back if order.refunded else None,
        placed_at=order.placed_at.astimezone(zone),
        live=order.state not in _FINAL_ORDER or (money is not None and _PAY_STATES[money] not in _FINAL_PAY),
    )


Standing = tuple[str, Message]
"""A tone, and the words in it."""


def _standing(order: TrackedOrder, language: str, money: AttemptState | None) -> tuple[Standing, Standing | None]:
    """How the order stands, and what else there is to say of money."""
    words, own = WORDS[language], (_TONES[order.state], WORDS[language].order_states[order.state])
    if money is None:
        return own, None
    moved = _TONES[_PAY_STATES[money]], words.pay_states[_PAY_STATES[money]]
    if order.state in _UNPAID:
        return moved, None
    return own, None if money is AttemptState.CLOSED else moved


def _row(line: LineMessage, language: str, currency: str) -> Row:
    detail = ", ".join(filter(None, (read(line.choices, language), line.note)))
    return Row(read(line.name, language), detail, line.quantity, price(line.listed, currency))
