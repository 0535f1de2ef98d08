"""Staff of the stores: their accounts, what they may do, and the record of what they did."""

from typing import TYPE_CHECKING

from kiosk.central.staff.audit import Chain, chains, keep
from kiosk.central.staff.errors import UnfitPin, UnknownStaff
from kiosk.central.staff.models import AuditRow, OfficeAuditRow, StaffRow
from kiosk.central.staff.office import OFFICE, note
from kiosk.central.staff.service import Secrets, add, author, check_done, disable, people, reset, roster
from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.central.staff.endpoints import router

__all__ = [
    "OFFICE",
    "AuditRow",
    "Chain",
    "OfficeAuditRow",
    "Secrets",
    "StaffRow",
    "UnfitPin",
    "UnknownStaff",
    "add",
    "author",
    "chains",
    "check_done",
    "disable",
    "keep",
    "note",
    "people",
    "reset",
    "roster",
    "router",
]

__getattr__ = lazy(__name__, {"endpoints": ("router",)})
