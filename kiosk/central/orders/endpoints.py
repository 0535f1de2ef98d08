"""Orders over HTTP."""

from time import monotonic
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from kiosk.central.boundary import Shared
from kiosk.central.errors import TooManyTries
from kiosk.central.orders import service
from kiosk.central.orders.batches import Malformed, read_batch
from kiosk.central.orders.door import Door
from kiosk.central.orders.errors import UnknownOrder
from kiosk.central.refusing import refuses
from kiosk.central.stores import Terminal
from kiosk.wire.orders import BatchAnswer, OrderBatch, OrderEventMessage, OrderGlance, TrackedOrder

router = APIRouter(prefix="/v1/orders")

Facts = tuple[OrderEventMessage | Malformed, ...]


class _ReadFacts:
    """Reads a batch fact by fact, for a terminal that has shown its credential."""

    message = OrderBatch

    async def __call__(self, request: Request, _sender: Terminal) -> Facts:
        return read_batch(await request.body())


async def _door(request: Request) -> Door:
    door = request.app.state.door
    assert isinstance(door, Door)
    return door


@router.post("", response_model=BatchAnswer)
def take(
    facts: Annotated[Facts, Depends(_ReadFacts())],
    sender: Terminal,
    central: Shared,
    door: Annotated[Door, Depends(_door)],
) -> Response:
    """Take in order facts. Of a repeated batch, what was kept is a duplicate and what was refused stays refused."""
    with central.database.read() as session:
        batch = service.examine(session, sender, facts)
    answer = door.take(batch).model_dump_json()  # FastAPI would check and convert it first
    return Response(answer, media_type="application/json")


@router.get("/numbers/{number}")
@refuses(UnknownOrder, TooManyTries)
def numbered(number: str, sender: Terminal, central: Shared, response: Response) -> OrderGlance:
    """Where an order of today stands, by its pickup number; a terminal that tries many has to wait."""
    response.headers["Cache-Control"] = "no-store"
    asking, seconds = f"numbers:{sender.terminal_id}", monotonic()
    central.throttle.check(asking, seconds)
    try:
        with central.database.read() as session:
            return service.numbered(session, sender.store_id, number, central.now())
    except UnknownOrder:
        central.throttle.wrong(asking, seconds)
        raise


@router.get("/{token}")
@refuses(UnknownOrder)
def track(token: str, central: Shared, response: Response) -> TrackedOrder:
    """The receipt of an order, for whoever holds its tracking token."""
    response.headers["Cache-Control"] = "no-store"
    with central.database.read() as session:
        return service.receipt(session, service.tracked(session, token))
