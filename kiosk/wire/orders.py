"""Order events as terminals send them, and central's answer to each."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from kiosk.domain.cart import Fulfilment
from kiosk.wire.message import Amount, Identifier, Message, Moment

MOST_EVENTS = 500
"""A batch holds no more."""


class PickMessage(Message):
    """`quantity` of one choice of one option."""

    option: str
    choice: str
    quantity: int = Field(default=1, ge=1)


class SlotMessage(Message):
    """A tailored product in a slot of a combo."""

    slot: str
    selection: "SelectionMessage"
    quantity: int = Field(default=1, ge=1)


class SelectionMessage(Message):
    """A tailored product."""

    product: str
    picks: tuple[PickMessage, ...] = ()
    slots: tuple[SlotMessage, ...] = ()


class LineMessage(Message):
    """A line as ordered. `name` and `choices` are what the customer read; `net` is its share of the total."""

    selection: SelectionMessage
    quantity: int = Field(ge=1, le=99)
    note: str = Field(default="", max_length=200)
    name: dict[str, str]
    choices: dict[str, str]
    unit_price: Amount
    listed: Amount
    net: Amount


class DiscountMessage(Message):
    """A reduction as shown to the customer."""

    promotion: str | None
    name: dict[str, str]
    amount: Amount


class PlacedMessage(Message):
    """The first event: the whole order as the customer saw it, with the edition that priced it."""

    kind: Literal["placed"] = "placed"
    pickup_number: str = Field(pattern=r"^[A-Z]{1,4}[0-9]{3,9}$")
    business_day: date
    tracking_token: str = Field(pattern=r"^[A-Za-z0-9_-]{22,128}$")
    edition: int = Field(ge=0, le=2**31 - 1)
    epoch: str
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    language: str
    fulfilment: Fulfilment
    table: str | None = None
    codes: tuple[str, ...] = ()
    lines: tuple[LineMessage, ...] = Field(min_length=1)
    subtotal: Amount
    discounts: tuple[DiscountMessage, ...] = ()
    tax: Amount
    tax_included: bool
    total: Amount = Field(ge=0)


class PaymentAskedMessage(Message):
    """The customer chose a method."""

    kind: Literal["payment_asked"] = "payment_asked"
    method: str


class PaidMessage(Message):
    """Money was taken; `attempt` is None at the counter."""

    kind: Literal["paid"] = "paid"
    amount: Amount
    method: str
    attempt: str | None = None


class CancelledMessage(Message):
    """An unpaid order is off."""

    kind: Literal["cancelled"] = "cancelled"
    reason: str


class RefundedMessage(Message):
    """Money went back."""

    kind: Literal["refunded"] = "refunded"
    amount: Amount


class ProgressMessage(Message):
    """The kitchen's steps."""

    kind: Literal["preparation_begun", "made_ready", "collected"]


Fact = Annotated[
    PlacedMessage | PaymentAskedMessage | PaidMessage | CancelledMessage | RefundedMessage | ProgressMessage,
    Field(discriminator="kind"),
]


class OrderEventMessage(Message):
    """One fact about an order, numbered from 1 per order: (order_id, sequence) makes it idempotent.

    `at` is when it happened; of a placed order it is the moment whose prices the customer saw.
    `by` is the id of whoever of the staff did it, None for the customer.
    """

    order_id: Identifier
    sequence: int = Field(ge=1, le=2**31 - 1)
    at: Moment
    fact: Fact
    by: Identifier | None = None


class OrderBatch(Message):
    """Events, in order per order."""

    events: tuple[OrderEventMessage, ...] = Field(min_length=1, max_length=MOST_EVENTS)


class Verdict(StrEnum):
    """What became of one event. `ACCEPTED` and `DUPLICATE` both mean central has it on disk."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    GAP = "gap"


class EventAnswer(Message):
    """Central's answer to one event; `code` and `reason` say why it was refused, `expected` the sequence it waits for.

    `flag` names something staff should look at although the event was accepted, such as a price that differs. `line`
    is the line of the order, from 1, that the reason is about.
    """

    order_id: str
    sequence: int
    verdict: Verdict
    code: str = ""
    reason: str = ""
    expected: int | None = None
    flag: str = ""
    line: int | None = None


class BatchAnswer(Message):
    """One answer per event, in the batch's order.

    `counted` is the version of the store's counts that has all that these orders took; None where nothing is counted.
    """

    answers: tuple[EventAnswer, ...]
    counted: int | None = None


class OrderSummary(Message):
    """An order as `kiosk central orders` and `kiosk simulate` print it. Amounts in minor units."""

    order_id: str
    store_id: str
    terminal_id: str
    pickup_number: str
    total: int
    paid: int
    refunded: int
    currency: str
    state: str
    placed_at: datetime


class OrderGlance(Message):
    """What a terminal shows whoever knows a pickup number of today: no line, no method, nobody's name."""

    pickup_number: str
    state: str
    total: int
    refunded: int = 0
    currency: str
    placed_at: Moment


class TrackedOrder(Message):
    """What the tracking page shows: no more than the receipt the customer holds."""

    pickup_number: str
    store_name: dict[str, str]
    state: str
    total: int
    paid: int
    refunded: int = 0
    currency: str
    placed_at: datetime
    lines: tuple[LineMessage, ...]
    discounts: tuple[DiscountMessage, ...]
