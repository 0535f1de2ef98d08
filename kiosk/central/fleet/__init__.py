"""The fleet: how each terminal fares, and what head office asks of it."""

from kiosk.central.fleet.endpoints import router
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
