"""Orders: placed and kept on this terminal's disk until central has them."""

from kiosk.terminal.orders.database import OrderDatabase
from kiosk.terminal.orders.desk import COUNTER, MenuSource, OrderDesk
from kiosk.terminal.orders.facts import forget_fact, recall, remember
from kiosk.terminal.orders.ledger import append_event, find_order
from kiosk.terminal.orders.messages import Edition
from kiosk.terminal.orders.migrate import StorageTooNew
from kiosk.terminal.orders.outbox import (
    acknowledge,
    ask_again,
    is_waiting,
    next_events,
    queue_again,
    refusal_of,
    refused_events,
    set_aside,
    waiting_events,
)
from kiosk.terminal.orders.ratings import RatingDesk, send_again
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
    UnfitCart,
    UnknownOrder,
)
from kiosk.terminal.orders.tables import attempts
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
    "RatingDesk",
    "RefusedEvent",
    "StorageDamaged",
    "StorageFull",
    "StorageTooNew",
    "UnfitCart",
    "UnknownOrder",
    "acknowledge",
    "append_event",
    "ask_again",
    "attempts",
    "back_up",
    "find_order",
    "forget_fact",
    "is_waiting",
    "next_events",
    "prune",
    "queue_again",
    "recall",
    "refusal_of",
    "refused_events",
    "remember",
    "send_again",
    "set_aside",
    "waiting_events",
]
