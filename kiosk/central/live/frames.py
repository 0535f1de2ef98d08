"""Server-sent events as bytes (WHATWG HTML, 9.2)."""

from typing import Final

from kiosk.wire.live import Hello

RETRY: Final = b"retry: 1000\n\n"
BREATH: Final = b": still here\n\n"


def frame(identity: str, kind: str, data: str) -> bytes:
    """One event; `data` is JSON on one line."""
    return f"id: {identity}\nevent: {kind}\ndata: {data}\n\n".encode()


def hello(identity: str, *, resumed: bool) -> bytes:
    """The first event of a stream."""
    greeting = Hello(resumed=resumed)
    return frame(identity, greeting.kind, greeting.model_dump_json())
