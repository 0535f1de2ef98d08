"""How an order went, as its customer tapped it: one to five, and nothing about the person."""

from typing import Annotated

from pydantic import Field

from kiosk.wire.message import Identifier, Message, Moment

Stars = Annotated[int, Field(ge=1, le=5)]


class RatingMessage(Message):
    """One rating of one order. A later one of the same order takes its place, so it may be sent again at will."""

    order_id: Identifier
    stars: Stars
    at: Moment


class RatingKept(Message):
    """Central has it on disk; `stars` is what counts now."""

    order_id: Identifier
    stars: Stars
