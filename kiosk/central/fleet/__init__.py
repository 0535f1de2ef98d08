"""The fleet: how each terminal fares, and what head office asks of it."""

from typing import TYPE_CHECKING

from kiosk.central.fleet.models import CommandRow, HealthRow
from kiosk.central.fleet.service import (
    EVERY_SECONDS,
    CommandReport,
    TerminalReport,
    command_reports,
    fleet_state,
    give_command,
    lock_out,
)
from kiosk.faces import lazy

if TYPE_CHECKING:
    from kiosk.central.fleet.endpoints import router

__all__ = [
    "EVERY_SECONDS",
    "CommandReport",
    "CommandRow",
    "HealthRow",
    "TerminalReport",
    "command_reports",
    "fleet_state",
    "give_command",
    "lock_out",
    "router",
]

__getattr__ = lazy(__name__, {"endpoints": ("router",)})
