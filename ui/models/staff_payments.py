"""Payments that somebody should look at, as rows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.terminal import DoubtfulPayment
from kiosk.wire.payments import BillDifference
from ui.money_text import MoneyStyle
from ui.words import staff_orders
from ui.words import staff_payments as words

Local = Callable[[datetime], datetime]
"""Brings a moment to the shop's own time."""


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """The roles of a payment."""

    attemptId: str
    title: str
    amount: str
    stateText: str
    stateKind: str
    here: str
    there: str
    advice: str
    canAsk: bool
    canReturn: bool


def doubt_row(payment: DoubtfulPayment, money: MoneyStyle, local: Local, *, asked: bool, may_return: bool) -> DoubtRow:
    """One payment, as this person sees it."""
    problem = payment.there.problem if payment.there else None
    if payment.to_confirm:
        return _to_confirm(payment, money, local)
    text, kind = words.badge(problem, payment.here)
    return DoubtRow(
        attemptId=payment.attempt_id,
        title=_title(payment, local),
        amount=money.text(payment.amount, exact=True),
        stateText=text,
        stateKind=kind,
        here=words.here(payment.here),
        there=words.there(problem, money.text(payment.there.taken if payment.there else 0, exact=True), asked=asked),
        advice=words.advice(problem, payment.here),
        canAsk=payment.here is not None,
        canReturn=may_return and problem == "payment-held",
    )


def difference_row(difference: BillDifference, money: MoneyStyle, place: int) -> DoubtRow:
    """One thing in which a provider's bill and the books differ; `place` tells those of one payment apart."""
    text, kind = words.difference_badge()
    what = f"{difference.day:%m-%d} {staff_orders.method(difference.provider)}"
    here, there = (money.text(each, exact=True) for each in (difference.here, difference.there))
    return DoubtRow(
        attemptId=f"bill:{place}",
        title=words.numbered(what, difference.attempt_id[:8].upper()),
        amount=money.text(max(difference.here, difference.there), exact=True),
        stateText=text,
        stateKind=kind,
        here=words.in_the_books(here),
        there=words.on_the_bill(there),
        advice=words.difference_advice(difference.kind),
        canAsk=False,
        canReturn=False,
    )


def _to_confirm(payment: DoubtfulPayment, money: MoneyStyle, local: Local) -> DoubtRow:
    """One of which staff are to say whether it came: they do so in its order."""
    text, kind = words.to_confirm_badge()
    return DoubtRow(
        attemptId=payment.attempt_id,
        title=_title(payment, local),
        amount=money.text(payment.amount, exact=True),
        stateText=text,
        stateKind=kind,
        here=words.to_confirm_here(),
        there=words.to_confirm_there(),
        advice=words.to_confirm_advice(),
        canAsk=False,
        canReturn=False,
    )


def _title(payment: DoubtfulPayment, local: Local) -> str:
    when = f"{payment.number} {local(payment.at):%m-%d %H:%M} {staff_orders.method(payment.method)}"
    return words.numbered(when, payment.attempt_id[:8].upper())
