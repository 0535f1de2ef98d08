"""Heartbeats and commands over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends

from kiosk.central.boundary import Shared, body_as
from kiosk.central.fleet import service
from kiosk.central.fleet.errors import UnknownCommand
from kiosk.central.refusing import refuses
from kiosk.central.stores import Terminal
from kiosk.wire.fleet import CommandKept, CommandOutcome, Heartbeat, HeartbeatAnswer

router = APIRouter(prefix="/v1")


@router.post("/heartbeat")
def heartbeat(
    sender: Terminal, report: Annotated[Heartbeat, Depends(body_as(Heartbeat))], central: Shared
) -> HeartbeatAnswer:
    """Keep how the terminal fares, and tell it what it has still to do."""
    with central.database.write() as session:
        return service.heartbeat(session, sender, report, central.now())


@router.post("/commands/{command_id}/outcome")
@refuses(UnknownCommand)
def outcome(
    command_id: str,
    sender: Terminal,
    outcome: Annotated[CommandOutcome, Depends(body_as(CommandOutcome))],
    central: Shared,
) -> CommandKept:
    """Keep what became of a command; sent again, it changes nothing."""
    with central.database.write() as session:
        return service.answer(session, sender, command_id, outcome, central.now())
