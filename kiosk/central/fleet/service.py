"""Reports and commands. Nothing here commits: the boundary does."""

import secrets
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central import live
from kiosk.central.fleet import repository
from kiosk.central.fleet.errors import UnknownCommand
from kiosk.central.fleet.models import CommandRow, HealthRow
from kiosk.central.stores import TerminalIdentity, paired_terminal, revoke_terminal
from kiosk.wire.fleet import (
    Action,
    Command,
    CommandKept,
    CommandOutcome,
    CommandState,
    Heartbeat,
    HeartbeatAnswer,
)
from kiosk.wire.live import CommandGiven
from kiosk.wire.message import Message

EVERY_SECONDS: Final = 30.0
"""How often terminals report."""
_MISSED: Final = timedelta(seconds=3 * EVERY_SECONDS)
"""After so long without a report, a terminal counts as gone."""
_VALID: Final = timedelta(hours=24)


class TerminalReport(Message):
    """A terminal as `kiosk central fleet` prints it; `health` is its last heartbeat, None before the first."""

    store_id: str
    terminal_id: str
    name: str
    letters: str
    paired_at: datetime
    revoked: bool
    online: bool
    last_seen: datetime | None
    health: Heartbeat | None


class CommandReport(Message):
    """A command as `kiosk central command` prints it; `state` is `given` until the terminal answers."""

    command_id: str
    store_id: str
    terminal_id: str
    action: Action
    state: str
    detail: str
    log: str
    given_at: datetime
    answered_at: datetime | None

    @property
    def over(self) -> bool:
        """Whether nothing more comes of it."""
        return self.state in {CommandState.DONE, CommandState.FAILED}


def heartbeat(session: Session, sender: TerminalIdentity, report: Heartbeat, now: datetime) -> HeartbeatAnswer:
    """Keep how a terminal fares; the answer is what it has still to do."""
    body = report.model_dump(mode="json")
    row = HealthRow(store_id=sender.store_id, terminal_id=sender.terminal_id, at=now, body=body)
    repository.keep_health(session, row)
    pending = repository.pending(session, sender.store_id, sender.terminal_id, now)
    return HeartbeatAnswer(commands=tuple(map(_command, pending)), every_seconds=EVERY_SECONDS)


def give_command(session: Session, store_id: str, terminal_id: str, action: Action, now: datetime) -> Command:
    """Ask something of a terminal, or `UnknownTerminal`. It hears of it at once, or with its next heartbeat."""
    paired_terminal(session, store_id, terminal_id)
    row = CommandRow(
        store_id=store_id,
        command_id=secrets.token_hex(8),
        terminal_id=terminal_id,
        action=action.value,
        given_at=now,
        expires_at=now + _VALID,
        state=None,
        detail="",
        log="",
        answered_at=None,
    )
    session.add(row)
    session.flush()
    command = _command(row)
    live.tell(session, store_id, CommandGiven(command=command), now, terminal_id)
    return command


def answer(
    session: Session, sender: TerminalIdentity, command_id: str, outcome: CommandOutcome, now: datetime
) -> CommandKept:
    """Keep what became of a command; once it is over, that stands. Raises `UnknownCommand`."""
    row = repository.command_for_update(session, sender.store_id, command_id)
    if row is None or row.terminal_id != sender.terminal_id:
        raise UnknownCommand
    if row.state in {None, CommandState.ACCEPTED.value}:
        row.state, row.detail, row.log, row.answered_at = outcome.state.value, outcome.detail, outcome.log, now
    return CommandKept(command_id=command_id, state=CommandState(row.state))


def lock_out(session: Session, store_id: str, terminal_id: str, now: datetime) -> None:
    """Take a terminal's credential away and end its streams, or `UnknownTerminal`."""
    revoke_terminal(session, store_id, terminal_id, now)
    live.end_streams(session, store_id, terminal_id, now)


def fleet_state(session: Session, store_id: str | None, now: datetime) -> Iterator[TerminalReport]:
    """Every terminal, or those of one store, with its last report."""
    for terminal, health in repository.terminals(session, store_id):
        yield TerminalReport(
            store_id=terminal.store_id,
            terminal_id=terminal.terminal_id,
            name=terminal.name,
            letters=terminal.letters,
            paired_at=terminal.paired_at,
            revoked=terminal.revoked_at is not None,
            online=health is not None and now - health.at < _MISSED and terminal.revoked_at is None,
            last_seen=health.at if health else None,
            health=Heartbeat.model_validate(health.body, strict=False) if health else None,
        )


def command_reports(
    session: Session, store_id: str, command_ids: Sequence[str] | None = None
) -> Iterator[CommandReport]:
    """What terminals of a store were asked, all or these commands, and what became of it."""
    for row in repository.commands(session, store_id, command_ids):
        yield CommandReport(
            command_id=row.command_id,
            store_id=row.store_id,
            terminal_id=row.terminal_id,
            action=Action(row.action),
            state=row.state or "given",
            detail=row.detail,
            log=row.log,
            given_at=row.given_at,
            answered_at=row.answered_at,
        )


def _command(row: CommandRow) -> Command:
    return Command(
        command_id=row.command_id, action=Action(row.action), given_at=row.given_at, expires_at=row.expires_at
    )
