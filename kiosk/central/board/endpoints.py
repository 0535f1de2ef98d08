"""The board over HTTP: asked for every few seconds, and answered in full only when it changed."""

import hashlib
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Header, Query, Response

from kiosk.central.board import page, service
from kiosk.central.board.errors import UnknownBoard
from kiosk.central.boundary import Shared
from kiosk.central.refusing import refuses
from kiosk.central.stores import Terminal
from kiosk.wire.board import BoardNumbers

router = APIRouter()

Known = Annotated[str | None, Header(alias="If-None-Match")]


@router.get("/v1/board")
def of_the_store(sender: Terminal, central: Shared) -> BoardNumbers:
    """The numbers of the whole store, for one of its terminals."""
    with central.database.read() as session:
        return service.numbers(session, sender.store_id, central.now())


@router.get("/v1/boards/{token}", response_model=BoardNumbers)
@refuses(UnknownBoard)
def behind_the_address(token: str, central: Shared, known: Known = None) -> Response:
    """The same, for whoever holds the board's address; 304 while it is as it was."""
    with central.database.read() as session:
        told = service.numbers(session, service.store_of(session, token), central.now())
    shown = "\n".join(f"{each.pickup_number} {each.standing}" for each in told.numbers)
    tag = f'"{hashlib.sha256(shown.encode()).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "no-store"}
    if known == tag:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(told.model_dump_json(), media_type="application/json", headers=headers)


@router.get("/board/{token}", include_in_schema=False)
def shown(
    token: str,
    central: Shared,
    lang: Annotated[str | None, Query()] = None,
    diagonal: Annotated[float, Query(ge=10, le=200)] = page.USUAL_DIAGONAL,
    distance: Annotated[float, Query(ge=1, le=20)] = page.USUAL_DISTANCE,
) -> Response:
    """The page; `diagonal` in inches and `distance` in metres say how large its numbers must be."""
    with central.database.read() as session:
        try:
            store_id = service.store_of(session, token)
        except UnknownBoard:
            return page.missing(lang)
        return page.board(session, store_id, lang, page.Screen(diagonal, distance))
