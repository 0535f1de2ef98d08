"""What central took, and wants staff to look at all the same: another price, more sold than there was."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from kiosk.terminal.orders import recall, remember
from kiosk.wire.message import Message, Moment

_SHOWN: Final = timedelta(days=3)
_MOST: Final = 50


class FlaggedEvent(Message):
    """An event of an order with central's word on it; `code` is its first when there are several."""

    order_id: str
    sequence: int
    code: str
    reason: str
    flagged_at: Moment


class _Flagged(Message):
    events: tuple[FlaggedEvent, ...] = ()


def flagged_events(connection: Connection, now: datetime) -> tuple[FlaggedEvent, ...]:
    """The events flagged in the last days, oldest first."""
    known = recall(connection, "flagged", _Flagged) or _Flagged()
    return tuple(event for event in known.events if event.flagged_at > now - _SHOWN)


def note_flags(connection: Connection, flagged: Sequence[FlaggedEvent], now: datetime) -> None:
    """Keep these for staff; what central says twice stands once."""
    if not flagged:
        return
    fresh = {(event.order_id, event.sequence) for event in flagged}
    known = flagged_events(connection, now)
    others = [event for event in known if (event.order_id, event.sequence) not in fresh]
    remember(connection, "flagged", _Flagged(events=(*others, *flagged)[-_MOST:]))
