"""Ways to pay, and which of them work now."""

from typing import Final

from kiosk.terminal.orders import COUNTER
from kiosk.terminal.payments.records import PaymentOffer
from kiosk.wire.payments import STANDARD, PaymentMethod, PaymentMethods

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


def offer(known: PaymentMethods | None, online: bool) -> PaymentOffer:
    """What works now; without a link the counter does, and codes of the shop's own account, which are made here."""
    methods = known.methods if known else ()
    if all(method.kind != COUNTER for method in methods):
        methods = (*methods, AT_THE_COUNTER)
    if online:
        return PaymentOffer(methods)
    here = tuple(method for method in methods if method.kind in (STANDARD, COUNTER))
    rest = tuple(method for method in methods if method not in here)
    return PaymentOffer(here, rest, "offline")
