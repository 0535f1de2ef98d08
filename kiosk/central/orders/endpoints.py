"""Orders over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from kiosk.central.boundary import Reading, Shared
from kiosk.central.orders import service
from kiosk.central.orders.batches import Malformed, read_batch
from kiosk.central.stores import Terminal
from kiosk.wire.orders import BatchAnswer, OrderEventMessage, TrackedOrder

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


@router.get("/{token}")
def track(token: str, session: Reading, response: Response) -> TrackedOrder:
    """The receipt of an order, for whoever holds its tracking token."""
    response.headers["Cache-Control"] = "no-store"
    return service.receipt(session, service.tracked(session, token))
