"""Paying: attempts that survive lost answers, lost power and impatient customers."""

from kiosk.terminal.payments.records import AttemptRecord, PaymentOffer

__all__ = ["AttemptRecord", "PaymentOffer"]
