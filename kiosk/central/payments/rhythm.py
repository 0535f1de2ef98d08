"""When an attempt or a refund is looked at again although nobody asks."""

from datetime import datetime, timedelta
from typing import Final

from kiosk.central.payments.models import AttemptRow
from kiosk.domain.payments import OPEN_STATES, AttemptState

LEASE: Final = timedelta(seconds=20)
"""How long what one process took up is left alone by the others."""
_FRESH: Final = timedelta(seconds=5)
_SLOWEST: Final = timedelta(seconds=30)
_SHOWN: Final = timedelta(seconds=15)
_AFTER_CLOSE: Final = timedelta(seconds=60)


def next_look(row: AttemptRow, now: datetime) -> datetime | None:
    """When to look again, given that something was just learned; None when there is nothing left to learn.

    The slowest keeps every attempt known within a minute of a restart. A closed attempt is looked at once more when its
    code can certainly not be paid any more: that finds late money of which no notification ever came.
    """
    match row.attempt.state:
        case AttemptState.SHOWING:
            return min(max(row.expires_at, now), now + _SHOWN)
        case AttemptState.CLOSED:
            last = row.expires_at + _AFTER_CLOSE
            return last if now < last else None
        case state if state in OPEN_STATES:
            return now + backoff(now - row.changed_at)
        case _:
            return None


def backoff(age: timedelta) -> timedelta:
    """The older, the rarer: a quarter of the age, within bounds."""
    return min(max(age / 4, _FRESH), _SLOWEST)
