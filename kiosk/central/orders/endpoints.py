"""Orders over HTTP."""

from time import monotonic
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from kiosk.central.boundary import Reading, Shared
from kiosk.central.orders import service
from kiosk.central.orders.batches import Malformed, read_batch
from kiosk.central.orders.errors import UnknownOrder
from kiosk.central.stores import Terminal
from kiosk.wire.orders import BatchAnswer, OrderEventMessage, OrderGlance, TrackedOrder

router = APIRouter(prefix="/v1/orders")

Facts = tuple[OrderEventMessage | Malformed, ...]


async def _facts(request: Request, _sender: Terminal) -> Facts:
    return read_batch(await request.body())


@router.post("")
def take(facts: Annotated[Facts, Depends(_facts)], sender: Terminal, central: Shared) -> BatchAnswer:
    """Take in order facts. Of a repeated batch, what was kept is a duplicate and what was refused stays refused."""
    with central.database.read() as session:
        findings = service.find_faults(session, sender.store_id, facts)
    with central.database.write() as session:
        return service.take_batch(session, sender, facts, findings, central.now())


@router.get("/numbers/{number}")
def numbered(number: str, sender: Terminal, session: Reading, central: Shared, response: Response) -> OrderGlance:
    """Where an order of today stands, by its pickup number; a terminal that tries many has to wait."""
    response.headers["Cache-Control"] = "no-store"
    asking, seconds = f"numbers:{sender.terminal_id}", monotonic()
    central.throttle.check(asking, seconds)
    try:
        return service.numbered(session, sender.store_id, number, central.now())
    except UnknownOrder:
        central.throttle.wrong(asking, seconds)
        raise


@router.get("/{token}")
def track(token: str, session: Reading, response: Response) -> TrackedOrder:
    """The receipt of an order, for whoever holds its tracking token."""
    response.headers["Cache-Control"] = "no-store"
    return service.receipt(session, service.tracked(session, token))
