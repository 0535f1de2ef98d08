"""Payment attempts between terminal and central."""

from datetime import datetime

from pydantic import Field

from kiosk.domain.payments import AttemptState
from kiosk.wire.message import Message


class AttemptRequest(Message):
    """Open an attempt. `attempt_id` is the idempotency key: the same request again answers with the same attempt."""

    attempt_id: str
    order_id: str
    method: str
    amount: int = Field(gt=0)
    currency: str
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


class PaymentMethod(Message):
    """A way to pay that central offers. `qr_hosts` are the exact hosts (with port) its codes may point to."""

    id: str
    name: dict[str, str]
    kind: str
    qr_schemes: tuple[str, ...] = ()
    qr_hosts: tuple[str, ...] = ()


class PaymentMethods(Message):
    """What the store's customers can pay with, in order of display."""

    methods: tuple[PaymentMethod, ...]
