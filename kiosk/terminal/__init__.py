"""What runs in the shop, without a screen. `open_terminal(TerminalSettings(...))` is where to begin.

What is named here is read when it is first asked for: the start screen stands before the terminal is open.
"""

from typing import TYPE_CHECKING

from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.terminal.changes import (
        AttemptChanged,
        AvailabilityChanged,
        CatalogChanged,
        Change,
        LinkChanged,
        OrderChanged,
    )
    from kiosk.terminal.lookup import Finding, NoSuchNumber, OrderLookup, TooManyNumbers
    from kiosk.terminal.orders import (
        COUNTER,
        AttemptStillOpen,
        LineRefused,
        LineSoldOut,
        NoCatalog,
        NotPaired,
        OrderDesk,
        OrderRecord,
        PriceChanged,
        RatingDesk,
        RefusedEvent,
        StorageDamaged,
        StorageFull,
        UnknownOrder,
    )
    from kiosk.terminal.payments import (
        AttemptRecord,
        MethodUnavailable,
        NothingToPay,
        PaymentDesk,
        PaymentOffer,
        UnknownAttempt,
    )
    from kiosk.terminal.settings import TerminalSettings
    from kiosk.terminal.staff import LockedOut, NoPin, SignedIn, SignIn, StaffDesk, WeakPin, WrongPin
    from kiosk.terminal.sync import InsecureCentral, SyncMonitor, SyncStatus
    from kiosk.terminal.terminal import Terminal, open_terminal

__all__ = [
    "COUNTER",
    "AttemptChanged",
    "AttemptRecord",
    "AttemptStillOpen",
    "AvailabilityChanged",
    "CatalogChanged",
    "Change",
    "Finding",
    "InsecureCentral",
    "LineRefused",
    "LineSoldOut",
    "LinkChanged",
    "LockedOut",
    "MethodUnavailable",
    "NoCatalog",
    "NoPin",
    "NoSuchNumber",
    "NotPaired",
    "NothingToPay",
    "OrderChanged",
    "OrderDesk",
    "OrderLookup",
    "OrderRecord",
    "PaymentDesk",
    "PaymentOffer",
    "PriceChanged",
    "RatingDesk",
    "RefusedEvent",
    "SignIn",
    "SignedIn",
    "StaffDesk",
    "StorageDamaged",
    "StorageFull",
    "SyncMonitor",
    "SyncStatus",
    "Terminal",
    "TerminalSettings",
    "TooManyNumbers",
    "UnknownAttempt",
    "UnknownOrder",
    "WeakPin",
    "WrongPin",
    "open_terminal",
]

__getattr__ = lazy(
    __name__,
    {
        "changes": ("AttemptChanged", "AvailabilityChanged", "CatalogChanged", "Change", "LinkChanged", "OrderChanged"),
        "lookup": ("Finding", "NoSuchNumber", "OrderLookup", "TooManyNumbers"),
        "orders": (
            "COUNTER",
            "AttemptStillOpen",
            "LineRefused",
            "LineSoldOut",
            "NoCatalog",
            "NotPaired",
            "OrderDesk",
            "OrderRecord",
            "PriceChanged",
            "RatingDesk",
            "RefusedEvent",
            "StorageDamaged",
            "StorageFull",
            "UnknownOrder",
        ),
        "payments": (
            "AttemptRecord",
            "MethodUnavailable",
            "NothingToPay",
            "PaymentDesk",
            "PaymentOffer",
            "UnknownAttempt",
        ),
        "settings": ("TerminalSettings",),
        "staff": ("LockedOut", "NoPin", "SignedIn", "SignIn", "StaffDesk", "WeakPin", "WrongPin"),
        "sync": ("InsecureCentral", "SyncMonitor", "SyncStatus"),
        "terminal": ("Terminal", "open_terminal"),
    },
)
