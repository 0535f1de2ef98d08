"""Who this terminal is: its pairing with a store, kept in `orders.db` beside what depends on it."""

import socket
import threading
from http import HTTPStatus
from urllib.parse import quote

import structlog

from kiosk.terminal.orders import OrderDatabase, recall, remember
from kiosk.terminal.sync.client import CentralClient, HttpProblem, Unreachable
from kiosk.wire.message import Message
from kiosk.wire.pairing import Claim, Pairing

_log = structlog.get_logger(__name__)


class StoredPairing(Message):
    """The pairing, and the address of the central that gave it."""

    pairing: Pairing
    central_url: str


class Identity:
    """The stored pairing. Threads may share it."""

    def __init__(self, database: OrderDatabase) -> None:
        self._database = database
        self._lock = threading.Lock()
        with database.read() as connection:
            self._stored = recall(connection, "pairing", StoredPairing)

    def pairing(self) -> Pairing | None:
        """Who this terminal is, once it is paired."""
        return self._stored.pairing if self._stored else None

    def credential(self) -> str | None:
        """What it shows central."""
        return self._stored.pairing.credential if self._stored else None

    @property
    def central_url(self) -> str:
        """Where the central that it is paired with was reached; empty before."""
        return self._stored.central_url if self._stored else ""

    def keep(self, pairing: Pairing, central_url: str) -> None:
        """Store a pairing; it is on disk when this returns."""
        stored = StoredPairing(pairing=pairing, central_url=central_url)
        with self._lock, self._database.write() as connection:
            remember(connection, "pairing", stored)
            self._stored = stored


def pair(identity: Identity, client: CentralClient, code: str, name: str) -> Pairing | HttpProblem | Unreachable:
    """Turn a one-time code into this terminal's pairing. With a pairing in place, this is no more than a look at it."""
    known = identity.pairing()
    if known is not None:
        return known
    path = f"/v1/pairing/{quote(code.strip(), safe='')}/claim"
    answer = client.call("POST", path, Pairing, Claim(name=name or socket.gethostname()))
    match answer:
        case Pairing():
            identity.keep(answer, client.url)
            _log.info("paired", store=answer.store_id, terminal=answer.terminal_id)
        case HttpProblem(status) if status < HTTPStatus.INTERNAL_SERVER_ERROR:
            _log.warning("pairing-refused", status=status, code=answer.code)
        case _:
            pass
    return answer
