"""All SQL about the fleet."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from kiosk.central.fleet.models import CommandRow, HealthRow
from kiosk.central.stores import TerminalRow
from kiosk.wire.fleet import CommandState


def keep_health(session: Session, row: HealthRow) -> None:
    """Keep a terminal's report in place of the one before."""
    session.merge(row)


def terminals(session: Session, store_id: str | None) -> Iterator[tuple[TerminalRow, HealthRow | None]]:
    """All terminals, or those of one store, each with its last report."""
    same = and_(HealthRow.store_id == TerminalRow.store_id, HealthRow.terminal_id == TerminalRow.terminal_id)
    found = select(TerminalRow, HealthRow).join(HealthRow, same, isouter=True)
    if store_id is not None:
        found = found.where(TerminalRow.store_id == store_id)
    yield from session.execute(found.order_by(TerminalRow.store_id, TerminalRow.position))


def command_for_update(session: Session, store_id: str, command_id: str) -> CommandRow | None:
    """One command, locked until the transaction ends."""
    return session.get(CommandRow, (store_id, command_id), with_for_update=True, populate_existing=True)


def pending(session: Session, store_id: str, terminal_id: str, now: datetime) -> Sequence[CommandRow]:
    """What a terminal has still to do, oldest first."""
    row = CommandRow
    mine = (row.store_id == store_id, row.terminal_id == terminal_id, row.expires_at > now)
    open_ = or_(row.state.is_(None), row.state == CommandState.ACCEPTED.value)
    return session.scalars(select(row).where(*mine, open_).order_by(row.given_at, row.command_id)).all()


def commands(session: Session, store_id: str, command_ids: Sequence[str] | None) -> Sequence[CommandRow]:
    """The commands given in a store, oldest first; all, or these."""
    found = select(CommandRow).where(CommandRow.store_id == store_id)
    if command_ids is not None:
        found = found.where(CommandRow.command_id.in_(command_ids))
    return session.scalars(found.order_by(CommandRow.given_at, CommandRow.command_id)).all()
