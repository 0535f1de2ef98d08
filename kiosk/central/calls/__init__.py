"""Customers who called for staff, at all terminals: who waits, and whom nobody heard."""

from kiosk.central.calls.endpoints import router
from kiosk.central.calls.models import HelpCallRow
from kiosk.central.calls.service import CallReport, calls, unheard

__all__ = ["CallReport", "HelpCallRow", "calls", "router", "unheard"]
