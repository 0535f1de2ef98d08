"""Orders: placed and kept on this terminal's disk until central has them."""

from kiosk.terminal.orders import ledger, outbox, tables
from kiosk.terminal.orders.database import OrderDatabase
from kiosk.terminal.orders.desk import COUNTER, MenuSource, OrderDesk
from kiosk.terminal.orders.facts import forget_fact, recall, remember
from kiosk.terminal.orders.messages import Edition
from kiosk.terminal.orders.migrate import StorageTooNew
from kiosk.terminal.orders.records import OrderRecord, RefusedEvent
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
from kiosk.terminal.orders.upkeep import back_up, prune

__all__ = [
    "COUNTER",
    "AttemptStillOpen",
    "Edition",
    "LineRefused",
    "LineSoldOut",
    "MenuSource",
    "NoCatalog",
    "NotPaired",
    "OrderDatabase",
    "OrderDesk",
    "OrderRecord",
    "PriceChanged",
    "RefusedEvent",
    "StorageDamaged",
    "StorageFull",
    "StorageTooNew",
    "UnknownOrder",
    "back_up",
    "forget_fact",
    "ledger",
    "outbox",
    "prune",
    "recall",
    "remember",
    "tables",
]
