"""HTTP with a total deadline. `requests` times out per read only: a byte a second would keep it reading for hours."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any
from weakref import WeakSet

from requests import Session
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool


class BoundedSession(Session):
    """A session whose connections can all be cut at once: when a call's time is up, or when the terminal stops.

    `trusted` is a PEM file of the authorities, or True for the usual ones.
    """

    def __init__(self, trusted: str | bool = True) -> None:
        super().__init__()
        self.verify = trusted
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self.trust_env = False
        self.headers["User-Agent"] = "diandian-terminal"
        adapter = _TrackingAdapter(self._sockets)
        self.mount("http://", adapter)
        self.mount("https://", adapter)

    def cut(self) -> None:
        """Break every connection off; whoever reads from one gets an error at once."""
        for connected in list(self._sockets):
            with contextlib.suppress(OSError):
                connected.shutdown(socket.SHUT_RDWR)

    @contextlib.contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Whatever the block does over HTTP is cut off after that time."""
        watch = threading.Timer(seconds, self.cut)
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()


class _TrackingAdapter(HTTPAdapter):
    def __init__(self, sockets: WeakSet[socket.socket]) -> None:
        self._sockets = sockets
        super().__init__(pool_connections=2, pool_maxsize=2, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._sockets)


def _pools(sockets: WeakSet[socket.socket]) -> dict[str, type[HTTPConnectionPool]]:
    """Connection pools that note each socket they open."""

    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            sockets.add(self.sock)

    class Encrypted(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            if self.sock is not None:
                sockets.add(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class EncryptedPool(HTTPSConnectionPool):
        ConnectionCls = Encrypted

    return {"http": PlainPool, "https": EncryptedPool}
