"""Live events over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request
from fastapi.responses import StreamingResponse

from kiosk.central.live.hub import Hub
from kiosk.central.stores import Terminal

router = APIRouter(prefix="/v1")


async def _hub_of(request: Request) -> Hub:
    hub = request.app.state.hub
    assert isinstance(hub, Hub)
    return hub


@router.get("/live")
async def live(
    sender: Terminal,
    hub: Annotated[Hub, Depends(_hub_of)],
    last_heard: Annotated[str, Header(alias="Last-Event-ID", max_length=100)] = "",
) -> StreamingResponse:
    """What happens at the terminal's store, as it happens, by server-sent events."""
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return StreamingResponse(hub.stream(sender, last_heard), media_type="text/event-stream", headers=headers)
