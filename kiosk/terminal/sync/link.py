"""Whether central is within reach, and how far its clock is from ours."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from kiosk.terminal.changes import Changes, LinkChanged

_SAME_CLOCK = timedelta(seconds=2)
"""The Date header counts whole seconds, and an answer takes its time: less than this is no difference."""


class Link:
    """What the latest calls showed. Threads may share it."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self._lock = threading.Lock()
        self._online = False
        self._offset = timedelta()
        self._last_contact: datetime | None = None
        self._last_error = ""
        self._on_return: list[Callable[[], None]] = []

    @property
    def online(self) -> bool:
        """Whether the latest call got a sensible answer."""
        return self._online

    @property
    def last_contact(self) -> datetime | None:
        """When central last answered."""
        return self._last_contact

    @property
    def last_error(self) -> str:
        """Why the latest call failed, in a sentence; empty when it did not."""
        return self._last_error

    @property
    def clock_offset(self) -> timedelta:
        """By how much central's clock is ahead of ours."""
        return self._offset

    def now(self) -> datetime:
        """The time by central's clock, aware UTC."""
        return datetime.now(UTC) + self._offset

    def when_back(self, act: Callable[[], None]) -> None:
        """Call `act` whenever central comes within reach again."""
        self._on_return.append(act)

    def answered(self, date: str | None) -> None:
        """Central answered, with this Date header."""
        now = datetime.now(UTC)
        self._offset = _offset(date, now, self._offset)
        self._last_contact = now
        self._turn(online=True, error="")

    def failed(self, reason: str) -> None:
        """Central did not answer, or says that it is broken."""
        self._turn(online=False, error=reason)

    def complain(self, reason: str) -> None:
        """Central answers, but does not serve this terminal."""
        with self._lock:
            self._last_error = reason

    def _turn(self, online: bool, error: str) -> None:
        with self._lock:
            turned = online != self._online
            self._online = online
            self._last_error = error
        if turned:
            self._changes.tell(LinkChanged(online))
            for act in self._on_return if online else ():
                act()


def _offset(date: str | None, now: datetime, present: timedelta) -> timedelta:
    if date is None:
        return present
    try:
        theirs = parsedate_to_datetime(date) + timedelta(seconds=0.5)
    except ValueError:
        return present
    if theirs.tzinfo is None:
        return present
    measured = theirs - now
    return present if abs(measured - present) < _SAME_CLOCK else measured
