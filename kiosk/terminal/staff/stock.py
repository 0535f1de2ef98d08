"""What staff mark sold out, and for how long. Central and the other terminals hear of it as of any mark."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from enum import StrEnum
from threading import Lock
from typing import Final, Protocol, assert_never

from pydantic import AwareDatetime
from sqlalchemy import Connection

from kiosk.domain.rights import Action
from kiosk.domain.selection import SoldOut
from kiosk.terminal.orders import OrderDatabase, recall, remember
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author
from kiosk.terminal.staff.trail import AuditTrail
from kiosk.wire.audit import Details
from kiosk.wire.availability import Mark, MarkChange
from kiosk.wire.message import Message

_NAME: Final = "staff-returns"
_LONGEST_WAIT: Final = 60.0


class Span(StrEnum):
    """How long something stays sold out."""

    HOUR = "hour"
    TODAY = "today"
    UNDONE = "undone"


class Return(Message):
    """Something that comes back by itself; who marked it answers for that too."""

    mark: Mark
    at: AwareDatetime
    staff_id: str


class _Returns(Message):
    returns: tuple[Return, ...] = ()


class MarkedMenu(Protocol):
    """What is marked, and what time it is in the shop."""

    def sold_out(self) -> SoldOut:
        """The marks as they are now."""

    def local_time(self) -> datetime:
        """The time in the store's zone."""


class StaffStock:
    """Marks by hand. What comes back by itself does so also after a restart. Threads may share it."""

    def __init__(
        self,
        database: OrderDatabase,
        menu: MarkedMenu,
        guard: Guard,
        trail: AuditTrail,
        mark: Callable[[MarkChange], None],
    ) -> None:
        self._database = database
        self._menu = menu
        self._guard = guard
        self._trail = trail
        self._mark = mark
        self._lock = Lock()
        with database.read() as connection:
            self._returns = (recall(connection, _NAME, _Returns) or _Returns()).returns

    def take_off(self, author: Author, mark: Mark, span: Span) -> None:
        """Sell this no more, from now on and for so long."""
        self._guard.check(author, Action.CHANGE_AVAILABILITY)
        until = _end(span, self._menu.local_time())
        after: Details = {"sold_out": True, "span": span.value, "until": until.isoformat() if until else None}
        with self._lock:
            coming = (Return(mark=mark, at=until, staff_id=author.staff_id),) if until else ()
            with self._database.write() as connection:
                before = self._standing(mark)
                self._trail.add(connection, author, Action.CHANGE_AVAILABILITY, _named(mark), before, after)
                self._keep(connection, (*self._without(mark), *coming))
            self._mark(self._change(author, mark, sold_out=True))
        self._trail.told()

    def bring_back(self, author: Author, mark: Mark) -> None:
        """Sell this again."""
        self._guard.check(author, Action.CHANGE_AVAILABILITY)
        with self._lock:
            with self._database.write() as connection:
                before = self._standing(mark)
                after: Details = {"sold_out": False}
                self._trail.add(connection, author, Action.CHANGE_AVAILABILITY, _named(mark), before, after)
                self._keep(connection, self._without(mark))
            self._mark(self._change(author, mark, sold_out=False))
        self._trail.told()

    def returns(self) -> dict[Mark, datetime]:
        """What comes back by itself, and when."""
        return {each.mark: each.at for each in self._returns}

    def step(self) -> float:
        """Bring back what is due; how many seconds to wait before the next time."""
        now = self._menu.local_time()
        with self._lock:
            for each in [each for each in self._returns if each.at <= now]:
                self._mark(MarkChange(mark=each.mark, sold_out=False, by=each.staff_id, at=each.at))
                with self._database.write() as connection:
                    self._keep(connection, self._without(each.mark))
            waits = [(each.at - now).total_seconds() for each in self._returns]
        return max(0.0, min([*waits, _LONGEST_WAIT]))

    def _change(self, author: Author, mark: Mark, *, sold_out: bool) -> MarkChange:
        return MarkChange(mark=mark, sold_out=sold_out, by=author.staff_id, at=self._menu.local_time())

    def _standing(self, mark: Mark) -> Details:
        return {"sold_out": is_marked(self._menu.sold_out(), mark)}

    def _without(self, mark: Mark) -> tuple[Return, ...]:
        return tuple(each for each in self._returns if each.mark != mark)

    def _keep(self, connection: Connection, returns: tuple[Return, ...]) -> None:
        remember(connection, _NAME, _Returns(returns=returns))
        self._returns = returns


def is_marked(sold_out: SoldOut, mark: Mark) -> bool:
    """Whether this is marked."""
    if mark.choice is None:
        return mark.subject in sold_out.products
    return (mark.subject, mark.choice) in sold_out.choices


def _named(mark: Mark) -> str:
    return mark.subject if mark.choice is None else f"{mark.subject}/{mark.choice}"


def _end(span: Span, local: datetime) -> datetime | None:
    match span:
        case Span.HOUR:
            return local + timedelta(hours=1)
        case Span.TODAY:
            return datetime.combine(local.date() + timedelta(days=1), time.min, local.tzinfo)
        case Span.UNDONE:
            return None
        case _:
            assert_never(span)
