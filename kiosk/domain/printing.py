"""Printers: what they are for, and what they can be in the way of."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final


class PrinterRole(StrEnum):
    """Whom a printer prints for."""

    RECEIPT = "receipt"
    KITCHEN = "kitchen"


class PrinterState(StrEnum):
    """How a printer stands, as it says itself; `OFFLINE` when it says nothing."""

    UNKNOWN = "unknown"
    READY = "ready"
    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    FAULT = "fault"
    OFFLINE = "offline"

    @property
    def prints(self) -> bool:
        """Whether a ticket sent now comes out."""
        return self in _PRINTING


_PRINTING: Final = frozenset({PrinterState.READY, PrinterState.PAPER_LOW})


def worst(states: Iterable[PrinterState]) -> PrinterState | None:
    """The state that most wants somebody to look, None of no printers."""
    return max(states, key=list(PrinterState).index, default=None)


class TicketKind(StrEnum):
    """What is printed: for the customer, for the kitchen, or for a payment whose outcome nobody knows yet."""

    RECEIPT = "receipt"
    KITCHEN = "kitchen"
    SLIP = "slip"

    @property
    def role(self) -> PrinterRole:
        """Which printer prints it."""
        return PrinterRole.KITCHEN if self is TicketKind.KITCHEN else PrinterRole.RECEIPT
