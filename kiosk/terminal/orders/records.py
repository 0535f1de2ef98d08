"""What the order desk hands out."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.cart import Fulfilment
from kiosk.domain.orders import OrderState


@dataclass(frozen=True, slots=True)
class OrderRecord:
    """An order as it stands on this terminal's disk. Amounts in minor units of `currency`; times are aware UTC.

    `acknowledged` tells whether central has every event of it, `method` how it was paid or is to be.
    `tracking_token` is what the receipt's code carries.
    """

    order_id: str
    store_id: str
    terminal_id: str
    pickup_number: str
    business_day: date
    placed_at: datetime
    state: OrderState
    total: int
    paid: int
    refunded: int
    currency: str
    fulfilment: Fulfilment
    table: str | None
    language: str
    tracking_token: str
    acknowledged: bool
    method: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why central does not take an event; `line` is the line of the order, from 1, that the reason is about."""

    code: str
    reason: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class RefusedEvent:
    """An event that central refused: set aside for staff, keeping back nothing else.

    `line` is the line of the order, from 1, that the reason is about; None for one about the whole.
    """

    order_id: str
    sequence: int
    kind: str
    code: str
    reason: str
    refused_at: datetime
    line: int | None = None
