"""Pairing over HTTP."""

import time
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Request

from kiosk.central.boundary import Shared, body_as
from kiosk.central.errors import TooManyTries
from kiosk.central.refusing import refuses
from kiosk.central.stores import service
from kiosk.central.stores.access import address_of
from kiosk.central.stores.errors import CredentialTaken, InvalidPairingCode
from kiosk.wire.pairing import Claim, Pairing

router = APIRouter(prefix="/v1/pairing")


@router.post("/{code}/claim", status_code=HTTPStatus.CREATED)
@refuses(InvalidPairingCode, CredentialTaken, TooManyTries)
def claim(code: str, claim: Annotated[Claim, Depends(body_as(Claim))], request: Request, central: Shared) -> Pairing:
    """Pair a terminal by its one-time code; the same claim again gets the same answer."""
    address, now = address_of(request), time.monotonic()
    central.throttle.check(address, now)
    try:
        with central.database.write() as session:
            return service.claim(session, code, claim, central.signing_key.public_hex, central.now())
    except InvalidPairingCode:
        central.throttle.wrong(address, now)
        raise
