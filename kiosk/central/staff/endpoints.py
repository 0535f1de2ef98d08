"""Staff over HTTP: who may sign in at a store's terminals, and what they did there."""

import hashlib
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Response

from kiosk.central.boundary import Shared, body_as
from kiosk.central.staff import audit, service
from kiosk.central.stores import Terminal
from kiosk.wire.audit import AuditBatch, AuditKept

router = APIRouter(prefix="/v1")


@router.get("/staff")
def roster(sender: Terminal, central: Shared, known: Annotated[str, Header(alias="If-None-Match")] = "") -> Response:
    """Who may sign in at the terminal's store."""
    with central.database.read() as session:
        body = service.roster(session, sender.store_id).model_dump_json().encode()
    headers = {"ETag": f'"{hashlib.sha256(body).hexdigest()}"', "Cache-Control": "no-store"}
    if headers["ETag"] == known.removeprefix("W/"):
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(body, media_type="application/json", headers=headers)


@router.post("/audit")
def audited(sender: Terminal, batch: Annotated[AuditBatch, Depends(body_as(AuditBatch))], central: Shared) -> AuditKept:
    """Keep what staff did at this terminal."""
    with central.database.write() as session:
        return audit.keep(session, sender, batch, central.now())
