"""What the payment desk hands out."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from kiosk.domain.payments import OPEN_STATES, AttemptState
from kiosk.wire.payments import PaymentMethod

NOT_COME: Final = "not-come"
"""The problem of an attempt whose money staff did not find."""


class Way(StrEnum):
    """Who shows whom a code: the customer scans the provider's or the shop's own, or presents one on the phone.

    Of the shop's own code nobody but staff says what became of it; central has no attempt of it.
    """

    SCAN = "scan"
    OWN_CODE = "own_code"
    PRESENTED = "presented"


@dataclass(frozen=True, slots=True)
class AttemptRecord:
    """One try to pay one order, as this terminal knows it. Amount in minor units; times are aware UTC.

    `qr_text` is empty until there is a code that may be shown. `expires_at` is set together with it. `problem` is a
    code that says why the attempt is stuck or was given up: `unreachable`, `qr-refused`, `amount-differs`,
    `order-not-payable`, `not-come`, or central's own code. `close_asked`: the customer gave up, or the time was up.
    """

    id: str
    order_id: str
    method: str
    amount: int
    currency: str
    state: AttemptState
    scanned: bool
    qr_text: str
    created_at: datetime
    expires_at: datetime | None
    problem: str = ""
    close_asked: bool = False
    way: Way = Way.SCAN

    @property
    def number(self) -> str:
        """What one says when asking for it: the beginning of its id, which is long enough for a shop."""
        return self.id[:8].upper()

    @property
    def open(self) -> bool:
        """Whether the outcome is still to come."""
        return self.state in OPEN_STATES


@dataclass(frozen=True, slots=True)
class PaymentOffer:
    """What can be paid with now, and what cannot and why: `reason` is `offline`, or empty when everything works."""

    methods: tuple[PaymentMethod, ...]
    unavailable: tuple[PaymentMethod, ...] = ()
    reason: str = ""
