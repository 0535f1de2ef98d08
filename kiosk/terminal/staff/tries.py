"""Wrong tries, counted on disk before each is judged: neither a restart nor a pulled plug forgives any."""

from datetime import datetime, timedelta
from typing import Final

from pydantic import AwareDatetime

from kiosk.terminal.orders import OrderDatabase, recall, remember
from kiosk.wire.message import Message

FREE_TRIES: Final = 3
_FIRST_PAUSE: Final = timedelta(seconds=30)
_LONGEST_PAUSE: Final = timedelta(hours=1)
_NAME: Final = "staff-tries"


class Tries(Message):
    """How many were wrong in a row, and until when none counts."""

    wrong: int = 0
    locked_until: AwareDatetime | None = None


class Lockout:
    """Counts the tries of everybody at this terminal together: a PIN does not say for whom it was meant."""

    def __init__(self, database: OrderDatabase) -> None:
        self._database = database

    def begin(self, now: datetime) -> Tries:
        """Count one more try as wrong until `forgive` says otherwise; while there is a pause, nothing is counted."""
        with self._database.write() as connection:
            tries = recall(connection, _NAME, Tries) or Tries()
            if is_locked(tries, now):
                return tries
            after = _one_more(tries, now)
            remember(connection, _NAME, after)
        return after

    def forgive(self) -> None:
        """The try was right: begin to count anew."""
        with self._database.write() as connection:
            remember(connection, _NAME, Tries())

    def standing(self) -> Tries:
        """How many were wrong so far."""
        with self._database.read() as connection:
            return recall(connection, _NAME, Tries) or Tries()


def is_locked(tries: Tries, now: datetime) -> bool:
    """Whether no try counts now."""
    return tries.locked_until is not None and now < tries.locked_until


def _one_more(tries: Tries, now: datetime) -> Tries:
    wrong = tries.wrong + 1
    if wrong < FREE_TRIES:
        return Tries(wrong=wrong)
    pause = min(_FIRST_PAUSE * 2 ** min(wrong - FREE_TRIES, 10), _LONGEST_PAUSE)
    return Tries(wrong=wrong, locked_until=now + pause)
