"""The edge of the server: what a request gets to work with."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Generic, TypeVar

from fastapi import Depends, Request
from pydantic import ValidationError
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.types import Message as Part

from kiosk.central.answers import answer_of
from kiosk.central.central import Central
from kiosk.central.errors import MalformedMessage, TooLarge, WrongWire, first_fault
from kiosk.wire.message import WIRE_HEADER, WIRE_VERSION, Message

LARGEST_BODY = 4 * 1024 * 1024
"""Bytes; a full batch of orders is far below."""

M = TypeVar("M", bound=Message)


async def central_of(request: Request) -> Central:
    """The server that this request came to."""
    central = request.app.state.central
    assert isinstance(central, Central)
    return central


Shared = Annotated[Central, Depends(central_of)]
"""The server that a request came to.

An endpoint opens its sessions itself and leaves them before it returns: between the steps of a request the framework
waits for a free thread, and all threads may be waiting for what a session left open meanwhile holds.
"""


async def raw_body(request: Request) -> bytes:
    """A dependency that reads the body as it came."""
    return await request.body()


def body_as(kind: type[M], empty: M | None = None) -> Callable[[Request], Awaitable[M]]:
    """A dependency that reads the body as one message: `batch: Annotated[OrderBatch, Depends(body_as(OrderBatch))]`.

    `empty` is what no body at all means.
    """
    return _BodyAs(kind, empty)


class _BodyAs(Generic[M]):
    """Reads one kind of message; `message` tells the description of the interface which."""

    def __init__(self, message: type[M], empty: M | None) -> None:
        self.message = message
        self._empty = empty

    async def __call__(self, request: Request) -> M:
        body = await request.body()
        if not body and self._empty is not None:
            return self._empty
        try:
            return self.message.model_validate_json(body)
        except ValidationError as fault:
            raise MalformedMessage(first_fault(fault.errors(include_input=False, include_url=False))) from None


class WireVersion:
    """Says on every answer which version of the protocol the server speaks, and refuses requests in another."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add the header; look at the request's."""

        async def telling(part: Part) -> None:
            if part["type"] == "http.response.start":
                MutableHeaders(scope=part)[WIRE_HEADER] = str(WIRE_VERSION)
            await send(part)

        spoken = Headers(scope=scope).get(WIRE_HEADER, str(WIRE_VERSION)) if scope["type"] == "http" else ""
        if spoken and spoken.partition(".")[0] != str(WIRE_VERSION):
            await answer_of(WrongWire(spoken[:16]))(scope, receive, telling)
        else:
            await self.app(scope, receive, telling)


class BodyLimit:
    """Refuses bodies that are too large, whether they say so or not, before they fill the memory."""

    def __init__(self, app: ASGIApp, largest: int = LARGEST_BODY) -> None:
        self.app = app
        self.largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count what comes in."""
        seen = 0

        async def counted() -> Part:
            nonlocal seen
            part = await receive()
            seen += len(part.get("body", b""))
            if seen > self.largest:
                raise TooLarge("The body is too large.", f"Send at most {self.largest} bytes.")
            return part

        await self.app(scope, counted if scope["type"] == "http" else receive, send)
