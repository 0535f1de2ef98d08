"""Keeps looking: at the terminal's own orders every second, at central's list of the whole store every other."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Final

import structlog
from pydantic import ValidationError
from pysqlite3 import dbapi2

from kiosk.terminal.board.own import Own, merged, read_own
from kiosk.terminal.changes import Changes
from kiosk.terminal.settings import TerminalSettings
from kiosk.terminal.sync import Backoff, CentralClient, Link, Loop
from kiosk.wire.board import BoardNumber, BoardNumbers

_log = structlog.get_logger(__name__)

_OWN_SECONDS: Final = 1.0
_STORE_SECONDS: Final = 2.0
_STOP_SECONDS: Final = 3.0
KEPT_FOR: Final = timedelta(minutes=10)
"""For so long the other terminals' numbers stay although central tells nothing; then nobody can rely on them."""


@dataclass(frozen=True, slots=True)
class BoardSeen:
    """What stands on the board, and how old it is.

    `own_at` is when this terminal's orders were last read, `store_at` when central last told those of the others;
    None where that never was. `paired` tells whether there is a central to ask.
    """

    numbers: tuple[BoardNumber, ...] = ()
    own_at: datetime | None = None
    store_at: datetime | None = None
    paired: bool = False


class PickupBoard:
    """Tells `listener` what it sees after each look, from a background thread. Begins with `start`."""

    def __init__(
        self,
        settings: TerminalSettings,
        listener: Callable[[BoardSeen], None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._settings, self._listener, self._now = settings, listener, now
        self._lock = Lock()
        self._own, self._store = Own((), None), tuple[BoardNumber, ...]()
        self._seen = BoardSeen()
        self._blind = False
        self._client: CentralClient | None = None
        self._backoff = Backoff()
        self._ahead = timedelta()
        self._store_loop = Loop("board-store", self.ask_central)
        self._loops = (Loop("board-own", self.look_here), self._store_loop)

    def start(self) -> None:
        """Begin to look."""
        for loop in self._loops:
            loop.start()

    def close(self) -> None:
        """Look no more."""
        for loop in self._loops:
            loop.stop()
        if self._client is not None:
            self._client.close()
        for loop in self._loops:
            loop.join(_STOP_SECONDS)

    def look_here(self) -> float:
        """Read this terminal's own orders once; how many seconds until the next time."""
        try:
            own = read_own(self._settings.folder, self._now() + self._ahead)
        except (dbapi2.Error, OSError, ValidationError) as problem:
            if not self._blind:
                _log.warning("board-cannot-read", reason=type(problem).__name__)
            self._blind = True
            self._tell()
        else:
            self._blind = False
            came = own.pairing is not None and self._own.pairing is None
            self._own = own
            if came:
                self._store_loop.wake()
            at, paired = self._now(), own.pairing is not None
            self._tell(lambda seen: replace(seen, own_at=at, paired=paired))
        return _OWN_SECONDS

    def ask_central(self) -> float:
        """Ask for the store's numbers once; how many seconds until the next time."""
        client = self._central()
        if client is None:
            return _STORE_SECONDS
        answer = client.call("GET", "/v1/board", BoardNumbers)
        if not isinstance(answer, BoardNumbers):
            self._tell()
            return self._backoff.failed()
        self._backoff.succeeded()
        self._store, at = answer.numbers, self._now()
        self._ahead = answer.at - at  # orders bear central's time, and this machine's clock may be a year off
        self._tell(lambda seen: replace(seen, store_at=at))
        return _STORE_SECONDS

    def _central(self) -> CentralClient | None:
        pairing = self._own.pairing
        if pairing is None:
            return None
        url = self._settings.central_url or pairing.central_url
        if self._client is None or self._client.url != url.rstrip("/"):
            said = self._settings
            self._client = CentralClient(url, self._credential, Link(Changes()), said.call_seconds, said.central_ca)
        return self._client

    def _credential(self) -> str | None:
        return self._own.pairing.credential if self._own.pairing else None

    def _tell(self, learned: Callable[[BoardSeen], BoardSeen] = lambda seen: seen) -> None:
        with self._lock:
            seen = learned(self._seen)
            old = seen.store_at is None or self._now() - seen.store_at > KEPT_FOR
            letters = self._own.pairing.pairing.letters if self._own.pairing else ""
            self._seen = replace(seen, numbers=merged(self._own.numbers, letters, () if old else self._store))
            self._listener(self._seen)
