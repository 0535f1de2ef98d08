"""Payments: attempts, the port to providers, and the built-in practice provider."""

from typing import TYPE_CHECKING

from kiosk.central.payments.area import Payments
from kiosk.central.payments.codes import offered, set_up, take_down
from kiosk.central.payments.desk import PaymentDesk
from kiosk.central.payments.port import (
    AttemptKey,
    Charge,
    CloseOutcome,
    CreateOutcome,
    PaymentProvider,
    QueryOutcome,
    Refund,
    RefundOutcome,
    Showing,
)
from kiosk.central.payments.practice import PracticeProvider
from kiosk.central.payments.reconciliation import Reconciliation
from kiosk.central.payments.reviews import for_review
from kiosk.central.payments.standing import money_of
from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.central.payments.access import Till
    from kiosk.central.payments.endpoints import router

__all__ = [
    "AttemptKey",
    "Charge",
    "CloseOutcome",
    "CreateOutcome",
    "PaymentDesk",
    "PaymentProvider",
    "Payments",
    "PracticeProvider",
    "QueryOutcome",
    "Reconciliation",
    "Refund",
    "RefundOutcome",
    "Showing",
    "Till",
    "for_review",
    "money_of",
    "offered",
    "router",
    "set_up",
    "take_down",
]

__getattr__ = lazy(__name__, {"access": ("Till",), "endpoints": ("router",)})
