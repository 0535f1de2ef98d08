"""Ways to pay, and which of them work now."""

from typing import Final

from kiosk.terminal.orders import COUNTER
from kiosk.terminal.payments.records import PaymentOffer
from kiosk.wire.payments import PaymentMethod, PaymentMethods

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
    """What works now; without a link only the counter does."""
    methods = known.methods if known else ()
    if all(method.kind != COUNTER for method in methods):
        methods = (*methods, AT_THE_COUNTER)
    if online:
        return PaymentOffer(methods)
    at_counter = tuple(method for method in methods if method.kind == COUNTER)
    rest = tuple(method for method in methods if method.kind != COUNTER)
    return PaymentOffer(at_counter, rest, "offline")
