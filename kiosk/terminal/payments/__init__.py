"""Paying: attempts that survive lost answers, lost power and impatient customers."""

from kiosk.terminal.payments.attempts import denied_last, for_staff, of_order
from kiosk.terminal.payments.cashier import Cashier, Rhythm
from kiosk.terminal.payments.desk import PaymentDesk
from kiosk.terminal.payments.methods import name_of
from kiosk.terminal.payments.own_codes import arrived, not_come
from kiosk.terminal.payments.records import AttemptRecord, PaymentOffer, Way
from kiosk.terminal.payments.refusals import (
    MethodUnavailable,
    NothingToPay,
    PaymentDenied,
    PaymentGivenUp,
    UnknownAttempt,
)

__all__ = [
    "AttemptRecord",
    "Cashier",
    "MethodUnavailable",
    "NothingToPay",
    "PaymentDenied",
    "PaymentDesk",
    "PaymentGivenUp",
    "PaymentOffer",
    "Rhythm",
    "UnknownAttempt",
    "Way",
    "arrived",
    "denied_last",
    "for_staff",
    "name_of",
    "not_come",
    "of_order",
]
