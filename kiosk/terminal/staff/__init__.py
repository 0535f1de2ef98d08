"""What staff do at the terminal itself: signing in, and every action of the panel, guarded by rights and recorded."""

from kiosk.terminal.staff.figures import DayFigures, DaySales, StaffFigures
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.orders import ListedOrder, OrderDetail, OrderPage, StaffOrders
from kiosk.terminal.staff.outcomes import Author, LockedOut, NoPin, SignedIn, SignedOut, SignIn, WeakPin, WrongPin
from kiosk.terminal.staff.panel import Panel
from kiosk.terminal.staff.roster import LOCAL_ID, Roster
from kiosk.terminal.staff.sign_in import StaffDesk
from kiosk.terminal.staff.stock import Span, StaffStock
from kiosk.terminal.staff.trail import AuditTrail

__all__ = [
    "LOCAL_ID",
    "AuditTrail",
    "Author",
    "DayFigures",
    "DaySales",
    "Guard",
    "ListedOrder",
    "LockedOut",
    "NoPin",
    "OrderDetail",
    "OrderPage",
    "Panel",
    "Roster",
    "SignIn",
    "SignedIn",
    "SignedOut",
    "Span",
    "StaffDesk",
    "StaffFigures",
    "StaffOrders",
    "StaffStock",
    "WeakPin",
    "WrongPin",
]
