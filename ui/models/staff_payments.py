"""Payments that somebody should look at, as rows."""

from dataclasses import dataclass

from kiosk.terminal import DoubtfulPayment
from kiosk.wire.payments import BillDifference
from ui.money_text import MoneyStyle
from ui.shop_time import Local
from ui.words import staff_orders
from ui.words import staff_payments as words


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
    if payment.to_confirm:  # staff say in its order whether it came
        (text, kind), here, there, advice = words.to_confirm()
    else:
        text, kind = words.badge(problem, payment.here)
        taken = money.text(payment.there.taken if payment.there else 0, exact=True)
        here, there = words.here(payment.here), words.there(problem, taken, asked=asked)
        advice = words.advice(problem, payment.here)
    when = f"{payment.number} {local(payment.at):%m-%d %H:%M} {staff_orders.method(payment.method)}"
    return DoubtRow(
        attemptId=payment.attempt_id,
        title=words.numbered(when, payment.attempt_id[:8].upper()),
        amount=money.text(payment.amount, exact=True),
        stateText=text,
        stateKind=kind,
        here=here,
        there=there,
        advice=advice,
        canAsk=payment.here is not None and not payment.to_confirm,
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
