"""Ways to pay, and which of them work now."""

from collections.abc import Collection
from typing import Final

from sqlalchemy import Connection

from kiosk.domain.text import Text
from kiosk.terminal.orders import COUNTER, recall
from kiosk.terminal.payments.records import PaymentOffer
from kiosk.wire.payments import STANDARD, PaymentMethod, PaymentMethods

METHODS: Final = "payment-methods"
"""Under this name the terminal keeps what central offers."""
AT_THE_COUNTER: Final = PaymentMethod(
    id=COUNTER,
    name={
        "zh-CN": "到柜台付款",
        "en": "Pay at the counter",
        "ja": "カウンターで支払う",
        "ko": "카운터에서 결제",
        "ar": "الدفع عند الكاونتر",
    },
    kind=COUNTER,
)
"""Offered even when central never named it: cash is never refused."""


def every(known: PaymentMethods | None) -> tuple[PaymentMethod, ...]:
    """All that central named, and the counter."""
    methods = known.methods if known else ()
    return methods if any(method.kind == COUNTER for method in methods) else (*methods, AT_THE_COUNTER)


def name_of(connection: Connection, method_id: str) -> Text | None:
    """What customers call a way to pay, as central named it last; None of one that it does not name."""
    known = recall(connection, METHODS, PaymentMethods)
    return next((each.name for each in every(known) if each.id == method_id), None)


def offer(known: PaymentMethods | None, online: bool, withheld: Collection[str] = ()) -> PaymentOffer:
    """What works now; without a link the counter does, and codes of the shop's own account, which are made here.

    `withheld` is not offered here, whatever the link.
    """
    methods = tuple(each for each in every(known) if each.kind == COUNTER or each.id not in withheld)
    if online:
        return PaymentOffer(methods)
    here = tuple(method for method in methods if method.kind in (STANDARD, COUNTER))
    rest = tuple(method for method in methods if method not in here)
    return PaymentOffer(here, rest, "offline")
