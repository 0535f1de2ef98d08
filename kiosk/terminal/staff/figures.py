"""A day in figures, against the same day a week before."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.domain.rights import Action
from kiosk.terminal.orders import (
    SOLD,
    MenuSource,
    OrderDatabase,
    Pile,
    Slice,
    Sold,
    add_up,
    best,
    count,
    methods,
    paid_back,
    slices,
)
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author

_MOST: Final = 5
_EVERY_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class DaySales:
    """What was sold on a day; amounts in minor units, `by_hour` in the store's hours. `orders` are those paid."""

    day: date
    orders: int
    total: int
    by_hour: tuple[int, ...]
    orders_by_hour: tuple[int, ...]

    @property
    def average(self) -> int:
        """Of one order, rounded down; 0 without any."""
        return self.total // self.orders if self.orders else 0

    def until(self, hour: int) -> tuple[int, int]:
        """How many orders there were to the end of that hour, and what they came to before anything went back."""
        return sum(self.orders_by_hour[: hour + 1]), sum(self.by_hour[: hour + 1])


@dataclass(frozen=True, slots=True)
class DayFigures:
    """`before` is the same day a week ago, whole; `mix` is money by method; `piles` what waits for the same thing."""

    today: DaySales
    before: DaySales
    hour: int
    mix: dict[str, int]
    best: tuple[Sold, ...]
    slowest: tuple[Sold, ...]
    piles: dict[Pile, int]


class StaffFigures:
    """Reads this terminal's own orders. Threads may share it."""

    def __init__(self, database: OrderDatabase, menu: MenuSource, guard: Guard) -> None:
        self._database = database
        self._menu = menu
        self._guard = guard

    def today(self, author: Author) -> DayFigures:
        """The present business day so far."""
        self._guard.check(author, Action.SEE_FIGURES)
        with self._database.write() as connection:
            add_up(connection)
        local = self._menu.local_time()
        day, week = local.date(), local.date() - timedelta(days=7)
        with self._database.read() as connection:
            parts = slices(connection, day)
            return DayFigures(
                today=self._sales(day, parts, paid_back(connection, day)),
                before=self._sales(week, slices(connection, week), paid_back(connection, week)),
                hour=local.hour,
                mix={method: total for method, (_, total) in methods(parts).items()},
                best=best(connection, day, _MOST),
                slowest=best(connection, day, _MOST, slowest=True),
                piles=count(connection, day),
            )

    def step(self) -> float:
        """Add up what was ordered meanwhile; how many seconds to wait before the next time."""
        more = True
        while more:
            with self._database.write() as connection:
                more = add_up(connection)
        return _EVERY_SECONDS

    def _sales(self, day: date, parts: tuple[Slice, ...], back: int) -> DaySales:
        zone = self._menu.local_time().tzinfo
        hours, counts = [0] * 24, [0] * 24
        sold = [part for part in parts if part.state in SOLD]
        for part in sold:
            hour = part.begins.astimezone(zone).hour
            hours[hour] += part.total
            counts[hour] += part.orders
        total = sum(part.total for part in sold) - back
        return DaySales(day, sum(counts), total, tuple(hours), tuple(counts))
