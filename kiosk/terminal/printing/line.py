"""The way to a printer: over the network, or through a device file."""

import os
import select
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Protocol
from urllib.parse import urlsplit

USUAL_PORT: Final = 9100
"""Where printers in a network listen for raw data."""
_CONNECT_SECONDS: Final = 3.0
_PIECE: Final = 4096


class Line(Protocol):
    """One connection. What goes wrong is an `OSError`; a time-out is one too."""

    def send(self, data: bytes, seconds: float) -> None:
        """Hand all of it over, within that time."""

    def receive(self, seconds: float) -> bytes:
        """What comes next, at most that long; empty when nothing did. Raises `ConnectionError` at the end."""


@contextmanager
def connected(address: str) -> Iterator[Line]:
    """A connection to `tcp://host` or `tcp://host:port`, or to a device file: `/dev/usb/lp0`. Raises `OSError`."""
    handle = _open(address)
    try:
        yield _Handle(handle)
    finally:
        os.close(handle)


def _open(address: str) -> int:
    if address.startswith("/"):
        return os.open(address, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
    parts = urlsplit(address)
    with socket.create_connection((parts.hostname or "", parts.port or USUAL_PORT), _CONNECT_SECONDS) as connection:
        connection.setblocking(False)
        return connection.detach()


class _Handle:
    def __init__(self, handle: int) -> None:
        self._handle = handle

    def send(self, data: bytes, seconds: float) -> None:
        left, deadline = memoryview(data), time.monotonic() + seconds
        while left:
            _, ready, _ = select.select((), (self._handle,), (), max(0.0, deadline - time.monotonic()))
            if not ready:
                raise TimeoutError("the printer takes nothing")
            left = left[os.write(self._handle, left[:_PIECE]) :]

    def receive(self, seconds: float) -> bytes:
        ready, _, _ = select.select((self._handle,), (), (), seconds)
        if not ready:
            return b""
        piece = os.read(self._handle, _PIECE)
        if not piece:
            raise ConnectionError("the printer hung up")
        return piece
