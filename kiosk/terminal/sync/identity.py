"""Who this terminal is: its pairing with a store, kept in `orders.db` beside what depends on it."""

import secrets
import socket
import threading
from http import HTTPStatus
from urllib.parse import quote

import structlog

from kiosk.terminal.orders import OrderDatabase, forget_fact, recall, remember
from kiosk.terminal.sync.client import CentralClient, HttpProblem, Unreachable
from kiosk.wire.message import Message
from kiosk.wire.pairing import Claim, Credential, Pairing

_log = structlog.get_logger(__name__)


class StoredPairing(Message):
    """The pairing, the credential that it made known, and the address of the central that gave it."""

    pairing: Pairing
    credential: Credential
    central_url: str


class OwnCredential(Message):
    """The credential made for a code that is being claimed: the claim can be repeated after any interruption."""

    code: str
    credential: Credential


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
        return self._stored.credential if self._stored else None

    @property
    def central_url(self) -> str:
        """Where the central that it is paired with was reached; empty before."""
        return self._stored.central_url if self._stored else ""

    def credential_for(self, code: str) -> str:
        """The credential to claim this code with; it is on disk when this returns, and the same every time."""
        with self._lock, self._database.write() as connection:
            own = recall(connection, "own-credential", OwnCredential)
            if own is None or own.code != code:
                own = OwnCredential(code=code, credential=secrets.token_urlsafe(32))
                remember(connection, "own-credential", own)
        return own.credential

    def keep(self, pairing: Pairing, credential: str, central_url: str) -> None:
        """Store a pairing; it is on disk when this returns."""
        stored = StoredPairing(pairing=pairing, credential=credential, central_url=central_url)
        with self._lock, self._database.write() as connection:
            remember(connection, "pairing", stored)
            forget_fact(connection, "own-credential")
            self._stored = stored

    def trust(self, public_key: str) -> None:
        """Believe this key of central's from now on; that is on disk when this returns."""
        with self._lock:
            if self._stored is None:
                return
            pairing = self._stored.pairing.model_copy(update={"public_key": public_key})
            stored = self._stored.model_copy(update={"pairing": pairing})
            with self._database.write() as connection:
                remember(connection, "pairing", stored)
            self._stored = stored


def pair(
    identity: Identity, client: CentralClient, code: str, name: str, *, again: bool = False
) -> Pairing | HttpProblem | Unreachable:
    """Turn a one-time code into this terminal's pairing. With a pairing in place, this is no more than a look at it.

    `again` takes the place of a pairing that central does not know any more, as the terminal that this one was.
    It may be called again after any failure: what central did without our hearing of it, it does not do twice.
    """
    known = identity.pairing()
    if known is not None and not again:
        return known
    code = code.strip()
    claim = Claim(
        name=name or socket.gethostname(),
        credential=identity.credential_for(code),
        known_as=known.terminal_id if known else None,
    )
    answer = client.call("POST", f"/v1/pairing/{quote(code, safe='')}/claim", Pairing, claim)
    match answer:
        case Pairing():
            identity.keep(answer, claim.credential, client.url)
            _log.info("paired", store=answer.store_id, terminal=answer.terminal_id)
        case HttpProblem(status) if status < HTTPStatus.INTERNAL_SERVER_ERROR:
            _log.warning("pairing-refused", status=status, code=answer.code)
        case _:
            pass
    return answer
