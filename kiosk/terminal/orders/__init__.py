"""Orders: placed and kept on this terminal's disk until central has them."""

from kiosk.terminal.orders.database import OrderDatabase
from kiosk.terminal.orders.desk import COUNTER, MenuSource, OrderDesk, refuse_while_paying
from kiosk.terminal.orders.facts import forget_fact, recall, remember
from kiosk.terminal.orders.figures import SOLD, Slice, Sold, add_up, best, day_rows, methods, paid_back, slices
from kiosk.terminal.orders.ledger import append_event, find_order, placed
from kiosk.terminal.orders.listing import PILES, Pile, Step, count, find_ticket, page, search, steps
from kiosk.terminal.orders.messages import Edition
from kiosk.terminal.orders.migrate import StorageTooNew
from kiosk.terminal.orders.outbox import (
    FOLLOWS_REFUSED,
    acknowledge,
    ask_again,
    is_waiting,
    next_events,
    queue_again,
    refusal_of,
    refused_events,
    set_aside,
    settle,
    waiting_events,
)
from kiosk.terminal.orders.ratings import RatingDesk, send_again
from kiosk.terminal.orders.records import OrderRecord, Refusal, RefusedEvent
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
from kiosk.terminal.orders.stock import Counted, OwnOrders
from kiosk.terminal.orders.tables import HAS_PROBLEM, attempts, audit, orders, print_jobs
from kiosk.terminal.orders.takings import counted
from kiosk.terminal.orders.upkeep import back_up, prune

__all__ = [
    "COUNTER",
    "FOLLOWS_REFUSED",
    "HAS_PROBLEM",
    "PILES",
    "SOLD",
    "AttemptStillOpen",
    "Counted",
    "Edition",
    "LineRefused",
    "LineSoldOut",
    "MenuSource",
    "NoCatalog",
    "NotPaired",
    "OrderDatabase",
    "OrderDesk",
    "OrderRecord",
    "OwnOrders",
    "Pile",
    "PriceChanged",
    "RatingDesk",
    "Refusal",
    "RefusedEvent",
    "Slice",
    "Sold",
    "Step",
    "StorageDamaged",
    "StorageFull",
    "StorageTooNew",
    "UnfitCart",
    "UnknownOrder",
    "acknowledge",
    "add_up",
    "append_event",
    "ask_again",
    "attempts",
    "audit",
    "back_up",
    "best",
    "count",
    "counted",
    "day_rows",
    "find_order",
    "find_ticket",
    "forget_fact",
    "is_waiting",
    "methods",
    "next_events",
    "orders",
    "page",
    "paid_back",
    "placed",
    "print_jobs",
    "prune",
    "queue_again",
    "recall",
    "refusal_of",
    "refuse_while_paying",
    "refused_events",
    "remember",
    "search",
    "send_again",
    "set_aside",
    "settle",
    "slices",
    "steps",
    "waiting_events",
]
