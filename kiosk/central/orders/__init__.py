"""Orders of all stores: facts come in from terminals, are priced again and kept; customers track them."""

from typing import TYPE_CHECKING

from kiosk.central.orders.door import Door
from kiosk.central.orders.errors import UnknownOrder
from kiosk.central.orders.models import OrderRow
from kiosk.central.orders.rulings import payable
from kiosk.central.orders.service import (
    REFUSED,
    flag,
    order,
    order_of,
    receipt,
    record_payment,
    record_refund,
    summaries,
    time_zone,
    tracked,
)
from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.central.orders.endpoints import router

__all__ = [
    "REFUSED",
    "Door",
    "OrderRow",
    "UnknownOrder",
    "flag",
    "order",
    "order_of",
    "payable",
    "receipt",
    "record_payment",
    "record_refund",
    "router",
    "summaries",
    "time_zone",
    "tracked",
]

__getattr__ = lazy(__name__, {"endpoints": ("router",)})
