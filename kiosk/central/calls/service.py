"""Keeping calls for staff, and telling whom nobody heard. Nothing here commits: the boundary does."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

import structlog
from sqlalchemy.orm import Session

from kiosk.central.calls import repository
from kiosk.central.calls.models import HelpCallRow
from kiosk.central.stores import TerminalIdentity
from kiosk.wire.help import HelpCall, HelpKept, HelpReport
from kiosk.wire.message import Message

_log = structlog.get_logger(__name__)

_OF_CONCERN: Final = timedelta(hours=12)
"""Nobody waits for longer: what nobody answered by then is history."""


class CallReport(Message):
    """A call as `kiosk central calls` prints it; `waited_seconds` until somebody went there, or until now."""

    store_id: str
    terminal_id: str
    number: int
    at: datetime
    waited_seconds: int
    escalated_at: datetime | None
    answered_at: datetime | None


def keep(session: Session, sender: TerminalIdentity, report: HelpReport, now: datetime) -> HelpKept:
    """Keep what a terminal says of its calls; told again, or in another order, it comes to the same."""
    known = repository.calls_of(session, sender.store_id, sender.terminal_id, [each.number for each in report.calls])
    for call in report.calls:
        row = known.get(call.number)
        if row is None or row.at < call.at:  # a terminal that lost its memory counts from 1 again
            row = HelpCallRow(
                store_id=sender.store_id, terminal_id=sender.terminal_id, number=call.number, at=call.at, heard_at=now
            )
            known[call.number] = row = session.merge(row)
            row.escalated_at = row.answered_at = None
        _move_on(sender, row, call)
    return HelpKept(kept=len(report.calls))


def calls(session: Session, store_id: str | None, now: datetime, *, waiting: bool) -> Iterator[CallReport]:
    """The calls of the last hours, oldest first; only those that nobody answered if wanted."""
    for row in repository.listing(session, store_id, now - _OF_CONCERN, waiting=waiting):
        yield CallReport(
            store_id=row.store_id,
            terminal_id=row.terminal_id,
            number=row.number,
            at=row.at,
            waited_seconds=max(0, int(((row.answered_at or now) - row.at).total_seconds())),
            escalated_at=row.escalated_at,
            answered_at=row.answered_at,
        )


def unheard(session: Session, now: datetime) -> int:
    """How many customers nobody came to although they were called out again: what an alarm watches."""
    return repository.unheard(session, now - _OF_CONCERN)


def _move_on(sender: TerminalIdentity, row: HelpCallRow, call: HelpCall) -> None:
    """What is known stands: a report that was held up on its way is older than what came after it."""
    if row.at != call.at:
        return
    if call.escalated_at and not row.escalated_at and not call.answered_at and not row.answered_at:
        _log.warning("help-not-answered", store=sender.store_id, terminal=sender.terminal_id, call=call.number)
    row.escalated_at = row.escalated_at or call.escalated_at
    row.answered_at = row.answered_at or call.answered_at
