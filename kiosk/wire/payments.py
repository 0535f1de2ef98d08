"""Payment attempts between terminal and central."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, JsonValue, SecretStr, field_serializer, model_validator

from kiosk.domain.payments import AttemptState
from kiosk.wire.message import Amount, ClosedMessage, Identifier, Message, Moment


class AttemptRequest(ClosedMessage):
    """Open an attempt. `attempt_id` is the idempotency key: the same request again answers with the same attempt.

    `presented` is the payment code of the customer's phone, where that is what is paid by, and `presented_at` when it
    was read: neither comes without the other. It is used once, and neither side writes it down or says it anywhere.
    """

    attempt_id: Identifier
    order_id: Identifier
    method: str
    amount: Amount = Field(gt=0)
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    valid_seconds: int = Field(ge=3, le=1800)
    presented: SecretStr | None = Field(default=None, min_length=16, max_length=24)
    presented_at: Moment | None = None

    @model_validator(mode="after")
    def _code_and_its_time(self) -> Self:
        if (self.presented is None) != (self.presented_at is None):
            raise ValueError("presented and presented_at: name both or neither")
        return self

    @field_serializer("presented", when_used="json")
    def _to_central(self, presented: SecretStr | None) -> str | None:
        return None if presented is None else presented.get_secret_value()


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


class CancelRequest(ClosedMessage):
    """End an attempt. A `reason` is reported to staff: not the customer's wish, but a code that may not be shown."""

    reason: Literal["", "qr-refused"] = ""


class RefundRequest(ClosedMessage):
    """Send money of a paid attempt back: `amount` minor units, or what was paid for `lines`, counted from 1; not both.

    `key` makes it idempotent: the same key refunds once. `by` is who of the staff does it, and `code` is from their
    second factor, where the sum takes one.
    """

    key: Identifier
    amount: Amount | None = Field(default=None, gt=0)
    lines: tuple[int, ...] = Field(default=(), max_length=200)
    by: Identifier
    code: str = Field(default="", max_length=16, repr=False)

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.amount is None) == (not self.lines):
            raise ValueError("name an amount or lines, not both")
        return self


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


STANDARD: Final = "standard"
"""The kind of a method whose code the terminal makes, and of which staff say whether the money came."""


class StandardCode(Message):
    """A payment code of the shop's own account: a standard of `kiosk.domain.payment_qr`, and its fields.

    `per_order`: each order has its own, with its amount; else one serves all and the payer types the amount.
    """

    standard: str
    fields: dict[str, JsonValue]
    per_order: bool = True


class PaymentMethod(Message):
    """A way to pay that central offers. `qr_hosts` are the exact hosts (with port) its codes may point to.

    `code` is there for methods of the kind `STANDARD` only. `presentable`: it takes codes of customers' phones too.
    """

    id: str
    name: dict[str, str]
    kind: str
    code: StandardCode | None = None
    presentable: bool = False
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


class ReturnRequest(ClosedMessage):
    """Send back the money that a held attempt took. `by` and `code` as for a refund."""

    by: Identifier
    code: str = Field(default="", max_length=16, repr=False)


class PaymentReview(Message):
    """A payment that staff should look at, and why: `payment-held`, `qr-refused`, or `refund-stuck: ` and a reason."""

    attempt_id: str
    store_id: str
    order_id: str
    pickup_number: str
    method: str
    state: AttemptState
    problem: str
    asked: int
    taken: int
    currency: str
    created_at: datetime


class PaymentReviews(Message):
    """All payments of a store that staff should look at, the oldest first."""

    reviews: tuple[PaymentReview, ...]


class DifferenceKind(StrEnum):
    """In what way a provider's bill and central's books differ."""

    PAYMENT_MISSING_HERE = "payment-missing-here"
    PAYMENT_MISSING_THERE = "payment-missing-there"
    OTHER_SUM = "other-sum"
    REFUND_MISSING_HERE = "refund-missing-here"
    REFUND_MISSING_THERE = "refund-missing-there"
    OTHER_REFUND = "other-refund"


class BillDifference(Message):
    """One difference between a provider's bill of a day and central's books, and what to do about it.

    `here` and `there` are minor units of `currency`; `refund` is the refund's number where it is about one. `store_id`
    and `order_id` are empty where central does not know the attempt.
    """

    kind: DifferenceKind
    provider: str
    day: date
    attempt_id: str
    store_id: str = ""
    order_id: str = ""
    refund: str = ""
    here: int
    there: int
    currency: str
    remedy: str


class BillDifferences(Message):
    """What the bills of the last month have that concerns a store, the newest day first."""

    differences: tuple[BillDifference, ...]
