"""Orders: placed and kept on this terminal's disk until central has them."""

from kiosk.terminal.orders.records import OrderRecord
from kiosk.terminal.orders.refusals import (
    AttemptStillOpen,
    LineRefused,
    LineSoldOut,
    NoCatalog,
    NotPaired,
    PriceChanged,
    StorageDamaged,
    StorageFull,
    UnknownOrder,
)

__all__ = [
    "AttemptStillOpen",
    "LineRefused",
    "LineSoldOut",
    "NoCatalog",
    "NotPaired",
    "OrderRecord",
    "PriceChanged",
    "StorageDamaged",
    "StorageFull",
    "UnknownOrder",
]
