"""The close of a day: what each method should have brought, what is in the drawer, and the day as a file."""

import csv
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final, Protocol

from pydantic import AwareDatetime

from kiosk.domain.orders import OrderState
from kiosk.domain.rights import Action
from kiosk.terminal.orders import COUNTER, OrderDatabase, day_rows, methods, paid_back, recall, remember, slices
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author
from kiosk.terminal.staff.trail import AuditTrail
from kiosk.wire.message import Message

Progress = Callable[[float], None]
"""Is told the share that is done, from 0 to 1."""

_COLUMNS: Final = ("pickup_number", "placed_at", "state", "method", "total", "paid", "refunded", "currency", "order_id")
_UNPAID: Final = frozenset({OrderState.PLACED, OrderState.AWAITING_PAYMENT})


class ShopClock(Protocol):
    """What day it is in the shop."""

    def local_time(self) -> datetime:
        """The time in the store's zone."""


class ClosedDay(Message):
    """How a day was closed last: `counted` lay in the drawer where `expected` should have."""

    expected: int
    counted: int
    at: AwareDatetime
    name: str


@dataclass(frozen=True, slots=True)
class MethodSum:
    """What one method brought, in minor units."""

    method: str
    orders: int
    total: int


@dataclass(frozen=True, slots=True)
class DayCount:
    """A day in sums. `cash` should lie in the drawer; what went back is not in `total` any more."""

    day: date
    methods: tuple[MethodSum, ...]
    total: int
    refunded: int
    unpaid: int
    cancelled: int
    closed: ClosedDay | None

    @property
    def cash(self) -> int:
        """What was taken at the counter."""
        return sum(each.total for each in self.methods if each.method == COUNTER)

    @property
    def orders(self) -> int:
        """How many were paid."""
        return sum(each.orders for each in self.methods)


class StaffClosing:
    """Counts this terminal's own orders. Threads may share it."""

    def __init__(
        self, database: OrderDatabase, clock: ShopClock, now: Callable[[], datetime], guard: Guard, trail: AuditTrail
    ) -> None:
        self._database = database
        self._clock = clock
        self._now = now
        self._guard = guard
        self._trail = trail

    def count(self, author: Author) -> DayCount:
        """The present business day as it stands."""
        self._guard.check(author, Action.CLOSE_DAY)
        day = self._clock.local_time().date()
        with self._database.read() as connection:
            parts, back = slices(connection, day), paid_back(connection, day)
            closed = recall(connection, _name(day), ClosedDay)
        sums = tuple(MethodSum(method, *found) for method, found in sorted(methods(parts).items()))
        return DayCount(
            day=day,
            methods=sums,
            total=sum(each.total for each in sums) - back,
            refunded=back + sum(part.total for part in parts if part.state is OrderState.REFUNDED),
            unpaid=sum(part.orders for part in parts if part.state in _UNPAID),
            cancelled=sum(part.orders for part in parts if part.state is OrderState.CANCELLED),
            closed=closed,
        )

    def close(self, author: Author, counted: int) -> DayCount:
        """Put down what lay in the drawer. A day may be closed again; the record keeps every time."""
        found = self.count(author)
        closed = ClosedDay(expected=found.cash, counted=counted, at=self._now(), name=author.name)
        before = {"counted": found.closed.counted} if found.closed else {}
        after = {"expected": found.cash, "counted": counted, "difference": counted - found.cash, "orders": found.orders}
        with self._database.write() as connection:
            remember(connection, _name(found.day), closed)
            self._trail.add(connection, author, Action.CLOSE_DAY, found.day.isoformat(), dict(before), dict(after))
        self._trail.told()
        return replace(found, closed=closed)

    def write_orders(self, author: Author, folder: Path, progress: Progress) -> Path:
        """Write every order of the day into a CSV file, whole or not at all; amounts are minor units."""
        self._guard.check(author, Action.CLOSE_DAY)
        day = self._clock.local_time().date()
        path = folder / f"{day.isoformat()}-orders.csv"
        folder.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(path.name + ".new")
        with fresh.open("w", newline="", encoding="utf-8-sig") as file, self._database.read() as connection:
            writer = csv.writer(file)
            writer.writerow(_COLUMNS)
            for rows, share in day_rows(connection, day, _COLUMNS):
                writer.writerows(rows)
                progress(share)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        return path


def _name(day: date) -> str:
    return f"closed-{day.isoformat()}"
