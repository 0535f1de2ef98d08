"""Ways to pay, and which of them work now."""

from collections.abc import Collection
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


def every(known: PaymentMethods | None) -> tuple[PaymentMethod, ...]:
    """All that central named, and the counter."""
    methods = known.methods if known else ()
    return methods if any(method.kind == COUNTER for method in methods) else (*methods, AT_THE_COUNTER)


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
