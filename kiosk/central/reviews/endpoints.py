"""Ratings over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends

from kiosk.central.boundary import Shared, body_as
from kiosk.central.orders import UnknownOrder
from kiosk.central.refusing import refuses
from kiosk.central.reviews import service
from kiosk.central.stores import Terminal
from kiosk.wire.reviews import RatingKept, RatingMessage

router = APIRouter(prefix="/v1/reviews")


@router.post("")
@refuses(UnknownOrder)
def rate(
    sender: Terminal, rating: Annotated[RatingMessage, Depends(body_as(RatingMessage))], central: Shared
) -> RatingKept:
    """Keep how an order of this terminal went."""
    with central.database.write() as session:
        return service.keep(session, sender, rating)
