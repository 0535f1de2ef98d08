"""Payment attempts between terminal and central."""

from datetime import datetime
from enum import StrEnum

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


class PaymentMethods(Message):
    """What the store's customers can pay with, in order of display.

    `public_url` is how their phones reach central, without a slash at the end; empty: as the terminal does.
    """

    methods: tuple[PaymentMethod, ...]
    public_url: str = ""
