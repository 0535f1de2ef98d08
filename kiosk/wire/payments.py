"""Payment attempts between terminal and central."""

from datetime import datetime
from enum import StrEnum
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field

from kiosk.domain.payments import AttemptState
from kiosk.wire.message import Amount, Identifier, Message


class AttemptRequest(Message):
    """Open an attempt. `attempt_id` is the idempotency key: the same request again answers with the same attempt."""

    attempt_id: Identifier
    order_id: Identifier
    method: str
    amount: Amount = Field(gt=0)
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    valid_seconds: int = Field(ge=3, le=1800)


class AttemptView(Message):
    """An attempt as central knows it. `qr_text` is what the terminal shows while it is `showing`."""

    attempt_id: str
    order_id: str
    method: str
    amount: int
    currency: str
    state: AttemptState
    scanned: bool = False
    qr_text: str = ""
    expires_at: datetime


class CancelRequest(Message):
    """End an attempt. A `reason` is reported to staff: not the customer's wish, but a code that may not be shown."""

    reason: Literal["", "qr-refused"] = ""


class RefundRequest(Message):
    """Send `amount` minor units of a paid attempt back. `key` makes it idempotent: the same key refunds once."""

    key: Identifier
    amount: Amount = Field(gt=0)


class RefundState(StrEnum):
    """Where a refund is; `PENDING` is asked for and not yet confirmed by the provider."""

    PENDING = "pending"
    DONE = "done"


class RefundView(Message):
    """A refund as central knows it."""

    attempt_id: str
    key: str
    amount: int
    currency: str
    state: RefundState


class PaymentMethod(Message):
    """A way to pay that central offers. `qr_hosts` are the exact hosts (with port) its codes may point to."""

    id: str
    name: dict[str, str]
    kind: str
    qr_schemes: tuple[str, ...] = ()
    qr_hosts: tuple[str, ...] = ()

    def allows(self, qr_text: str) -> bool:
        """Whether a code of this method may point where this one points: its scheme and exact host must be named."""
        try:
            parts = urlsplit(qr_text)
            host, port, user = parts.hostname, parts.port, parts.username
        except ValueError:
            return False
        if not host or user is not None or not qr_text.isprintable():
            return False
        named = f"[{host}]" if ":" in host else host
        exact = f"{named}:{port}" if port is not None else named
        return parts.scheme in self.qr_schemes and exact in {allowed.lower() for allowed in self.qr_hosts}


class PaymentMethods(Message):
    """What the store's customers can pay with, in order of display.

    `public_url` is how their phones reach central, without a slash at the end; empty: as the terminal does.
    """

    methods: tuple[PaymentMethod, ...]
    public_url: str = ""
