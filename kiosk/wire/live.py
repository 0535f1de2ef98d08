"""Live events: what central tells terminals at once, by server-sent events.

They only make things quicker: whatever they tell can be asked for as well, and a terminal asks by timer. An event may
come twice. The first of a stream is `Hello`.
"""

from typing import Annotated, Final, Literal

from pydantic import Field, TypeAdapter, ValidationError

from kiosk.domain.payments import AttemptState
from kiosk.wire.availability import Left, Mark
from kiosk.wire.fleet import Command
from kiosk.wire.message import Message

BREATH_SECONDS: Final = 5.0
"""A stream with nothing to tell sends a comment this often."""

SILENCE_SECONDS: Final = 15.0
"""A stream that was silent for so long is dead."""


class Hello(Message):
    """The stream begins. Unless it is `resumed`, events may have been missed: ask for everything anew."""

    kind: Literal["hello"] = "hello"
    resumed: bool


class EditionOut(Message):
    """The store has a new edition."""

    kind: Literal["edition"] = "edition"
    edition: int
    epoch: str


class AvailabilityChanged(Message):
    """One mark changed, and led to `version`; who did not have the version before asks for all marks."""

    kind: Literal["availability"] = "availability"
    version: int
    mark: Mark
    sold_out: bool


class StockCounted(Message):
    """So many are left of these now, which led to `version` as a mark does; what reaches 0 is marked besides."""

    kind: Literal["stock"] = "stock"
    version: int
    left: tuple[Left, ...]


class PaymentMoved(Message):
    """An attempt of this terminal is in another state."""

    kind: Literal["payment"] = "payment"
    attempt_id: str
    order_id: str
    state: AttemptState


class OrderMoved(Message):
    """Central itself changed an order of this terminal. Amounts in minor units."""

    kind: Literal["order"] = "order"
    order_id: str
    state: str
    paid: int
    refunded: int


class CommandGiven(Message):
    """Head office asks something of this terminal."""

    kind: Literal["command"] = "command"
    command: Command


LiveEvent = Annotated[
    Hello | EditionOut | AvailabilityChanged | StockCounted | PaymentMoved | OrderMoved | CommandGiven,
    Field(discriminator="kind"),
]

_LIVE_EVENT: TypeAdapter[LiveEvent] = TypeAdapter(LiveEvent)


def read_live_event(data: str | bytes) -> LiveEvent | None:
    """The event of a stream's `data`, or None for one that this side does not know."""
    try:
        return _LIVE_EVENT.validate_json(data)
    except ValidationError:
        return None
