"""All SQL about calls for staff."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.central.calls.models import HelpCallRow


def calls_of(session: Session, store_id: str, terminal_id: str, numbers: Sequence[int]) -> dict[int, HelpCallRow]:
    """The known ones of these calls of a terminal, by number."""
    row = HelpCallRow
    theirs = (row.store_id == store_id, row.terminal_id == terminal_id, row.number.in_(numbers))
    return {each.number: each for each in session.scalars(select(row).where(*theirs).with_for_update())}


def listing(session: Session, store_id: str | None, since: datetime, *, waiting: bool) -> Iterator[HelpCallRow]:
    """Calls since then, oldest first; of one store if given, and only those that nobody answered if wanted."""
    row = HelpCallRow
    found = select(row).where(row.at >= since).order_by(row.at, row.store_id, row.terminal_id)
    if store_id is not None:
        found = found.where(row.store_id == store_id)
    if waiting:
        found = found.where(row.answered_at.is_(None))
    yield from session.scalars(found)


def unheard(session: Session, since: datetime) -> int:
    """How many calls since then were escalated and not answered."""
    row = HelpCallRow
    late = (row.answered_at.is_(None), row.escalated_at >= since)
    return session.scalar(select(func.count()).select_from(row).where(*late)) or 0
