"""When something is sold: days of the week and a span of local time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time


@dataclass(frozen=True, slots=True)
class Hours:
    """A weekly span in the store's own time. `days` are ISO weekdays (1 = Monday).

    `start` is in it, `end` is not; an `end` at or before `start` runs past midnight and belongs to the day it began.
    """

    days: frozenset[int]
    start: time
    end: time

    def contains(self, local: datetime) -> bool:
        """Whether the store's local time falls in this span."""
        now, today = local.time(), local.isoweekday()
        if self.start < self.end:
            return today in self.days and self.start <= now < self.end
        yesterday = 7 if today == 1 else today - 1
        return (today in self.days and now >= self.start) or (yesterday in self.days and now < self.end)


def open_at(hours: Iterable[Hours], local: datetime) -> bool:
    """Whether any span contains `local`; no spans at all means always."""
    spans = tuple(hours)
    return not spans or any(span.contains(local) for span in spans)
