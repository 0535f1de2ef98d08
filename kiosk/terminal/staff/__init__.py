"""What staff do at the terminal itself: signing in, and every action of the panel, guarded by rights and recorded."""

from kiosk.terminal.staff.calls import Call, CallAnswered, HelpCalls
from kiosk.terminal.staff.closing import ClosedDay, DayCount, MethodSum, StaffClosing
from kiosk.terminal.staff.figures import DayFigures, DaySales, StaffFigures
from kiosk.terminal.staff.guard import NOT_IN_TRAINING, Guard, NotInTraining
from kiosk.terminal.staff.leaving import NotDrained, StaffLeaving
from kiosk.terminal.staff.orders import ListedOrder, OrderDetail, OrderPage, StaffOrders
from kiosk.terminal.staff.outcomes import Author, LockedOut, NoPin, SignedIn, SignedOut, SignIn, WeakPin, WrongPin
from kiosk.terminal.staff.panel import Panel
from kiosk.terminal.staff.payments import DoubtfulPayment, NotSentBack, PaymentPage, StaffPayments
from kiosk.terminal.staff.printing import StaffPrinting
from kiosk.terminal.staff.record import NoRecord, check_record
from kiosk.terminal.staff.records import Colleague, RecordPage, StaffRecords
from kiosk.terminal.staff.roster import LOCAL_NAME, Roster
from kiosk.terminal.staff.settings import StaffSettings
from kiosk.terminal.staff.sign_in import StaffDesk
from kiosk.terminal.staff.stock import Span, StaffStock
from kiosk.terminal.staff.trail import AuditTrail, Record
from kiosk.terminal.staff.training import StaffTraining
from kiosk.wire.staff import LOCAL_ID

__all__ = [
    "LOCAL_ID",
    "LOCAL_NAME",
    "NOT_IN_TRAINING",
    "AuditTrail",
    "Author",
    "Call",
    "CallAnswered",
    "ClosedDay",
    "Colleague",
    "DayCount",
    "DayFigures",
    "DaySales",
    "DoubtfulPayment",
    "Guard",
    "HelpCalls",
    "ListedOrder",
    "LockedOut",
    "MethodSum",
    "NoPin",
    "NoRecord",
    "NotDrained",
    "NotInTraining",
    "NotSentBack",
    "OrderDetail",
    "OrderPage",
    "Panel",
    "PaymentPage",
    "Record",
    "RecordPage",
    "Roster",
    "SignIn",
    "SignedIn",
    "SignedOut",
    "Span",
    "StaffClosing",
    "StaffDesk",
    "StaffFigures",
    "StaffLeaving",
    "StaffOrders",
    "StaffPayments",
    "StaffPrinting",
    "StaffRecords",
    "StaffSettings",
    "StaffStock",
    "StaffTraining",
    "WeakPin",
    "WrongPin",
    "check_record",
]
