"""Customers who called for staff: how long they wait, who went to them, and which calls nobody heard."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

import structlog
from pydantic import AwareDatetime
from sqlalchemy import Connection

from kiosk.domain.errors import ShopError
from kiosk.domain.rights import Action
from kiosk.terminal.changes import Changes, HelpChanged
from kiosk.terminal.orders import OrderDatabase, recall, remember
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author
from kiosk.terminal.staff.trail import AuditTrail
from kiosk.wire.help import HelpCall
from kiosk.wire.message import Message

ESCALATED_AFTER: Final = timedelta(minutes=2)
"""Who waits longer than this is called out again: in the log that the shop's alarm reads, and to head office."""
_KEPT: Final = 200
_NAME: Final = "help-calls"
_LONGEST_WAIT: Final = 60.0

_log = structlog.get_logger(__name__)


class Call(Message):
    """One call; `number` counts up. Nothing of the customer stands in it. `told`: central knows it as it is."""

    number: int
    at: AwareDatetime
    escalated_at: AwareDatetime | None = None
    answered_at: AwareDatetime | None = None
    answered_by: str = ""
    told: bool = False

    @property
    def report(self) -> HelpCall:
        """What central is told of it: who went there stays here."""
        return HelpCall(number=self.number, at=self.at, escalated_at=self.escalated_at, answered_at=self.answered_at)

    @property
    def waiting(self) -> bool:
        """Whether nobody went there yet."""
        return self.answered_at is None


class _Calls(Message):
    calls: tuple[Call, ...] = ()


class CallAnswered(ShopError):
    """Somebody was quicker."""

    code = "call-answered"

    def __init__(self) -> None:
        super().__init__("Somebody has gone there already.", "Look at the list again.")


class HelpCalls:
    """Kept on disk, so that a restart forgets nobody. Threads may share it."""

    def __init__(
        self,
        database: OrderDatabase,
        now: Callable[[], datetime],
        guard: Guard,
        trail: AuditTrail,
        changes: Changes,
        called: Callable[[], None],
    ) -> None:
        self._database = database
        self._now = now
        self._guard = guard
        self._trail = trail
        self._changes = changes
        self._called = called

    def call(self) -> None:
        """A customer calls. While one call waits, more of them are the same one."""
        with self._database.write() as connection:
            calls = _read(connection)
            if any(each.waiting for each in calls):
                return
            number = calls[-1].number + 1 if calls else 1
            _keep(connection, (*calls, Call(number=number, at=self._now())))
        self._called()
        self._changes.tell(HelpChanged())

    def page(self, author: Author) -> tuple[Call, ...]:
        """All calls that are kept, newest first."""
        self._guard.check(author, Action.ANSWER_HELP)
        with self._database.read() as connection:
            return tuple(reversed(_read(connection)))

    def answer(self, author: Author, number: int) -> None:
        """This person goes there. Raises `CallAnswered` where another one does."""
        self._guard.check(author, Action.ANSWER_HELP)
        now = self._now()
        with self._database.write() as connection:
            calls = _read(connection)
            call = next((each for each in calls if each.number == number and each.waiting), None)
            if call is None:
                raise CallAnswered
            done = call.model_copy(update={"answered_at": now, "answered_by": author.name, "told": False})
            _keep(connection, tuple(done if each is call else each for each in calls))
            waited = {"waited_seconds": int((now - call.at).total_seconds())}
            self._trail.add(connection, author, Action.ANSWER_HELP, str(number), {}, dict(waited))
        self._trail.told()
        self._changes.tell(HelpChanged())

    def untold(self, most: int) -> tuple[HelpCall, ...]:
        """The calls that moved on since central heard of them, oldest first."""
        with self._database.read() as connection:
            return tuple(each.report for each in _read(connection) if not each.told)[:most]

    def told(self, reports: Sequence[HelpCall]) -> None:
        """Central knows these calls so; one that moved on meanwhile is told again."""
        with self._database.write() as connection:
            calls = _read(connection)
            _keep(
                connection,
                tuple(each.model_copy(update={"told": True}) if each.report in reports else each for each in calls),
            )
        self._changes.tell(HelpChanged())

    def step(self) -> float:
        """Call out again whom nobody heard; how many seconds to wait before the next time."""
        now = self._now()
        with self._database.read() as connection:
            waits = [each for each in _read(connection) if each.waiting and each.escalated_at is None]
        late = {each.number for each in waits if now - each.at >= ESCALATED_AFTER}
        if late:
            self._escalate(late, now)
        left = [(each.at + ESCALATED_AFTER - now).total_seconds() for each in waits if each.number not in late]
        return max(0.0, min([*left, _LONGEST_WAIT]))

    def _escalate(self, late: set[int], now: datetime) -> None:
        with self._database.write() as connection:
            _keep(
                connection,
                tuple(
                    each.model_copy(update={"escalated_at": now, "told": False})
                    if each.number in late and each.waiting
                    else each
                    for each in _read(connection)
                ),
            )
        _log.warning("help-not-answered", calls=len(late), after_seconds=ESCALATED_AFTER.total_seconds())
        self._changes.tell(HelpChanged())


def _read(connection: Connection) -> tuple[Call, ...]:
    return (recall(connection, _NAME, _Calls) or _Calls()).calls


def _keep(connection: Connection, calls: tuple[Call, ...]) -> None:
    remember(connection, _NAME, _Calls(calls=calls[-_KEPT:]))
