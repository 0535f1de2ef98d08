"""Calls for staff over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends

from kiosk.central.boundary import Shared, body_as
from kiosk.central.calls import service
from kiosk.central.stores import Terminal
from kiosk.wire.help import HelpKept, HelpReport

router = APIRouter(prefix="/v1/help")


@router.post("")
def report(sender: Terminal, calls: Annotated[HelpReport, Depends(body_as(HelpReport))], central: Shared) -> HelpKept:
    """Keep what became of a terminal's calls; sent again, it changes nothing."""
    with central.database.write() as session:
        return service.keep(session, sender, calls, central.now())
