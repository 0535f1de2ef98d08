"""The record of what staff did, sealed entry by entry, in the transaction that does it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, insert, select

from kiosk.domain.rights import Action, Role
from kiosk.terminal.orders import OrderDatabase, audit, recall, remember
from kiosk.terminal.staff.outcomes import Author
from kiosk.wire.audit import GENESIS, AuditEntry, AuditFact, Break, Details, find_break, sealed
from kiosk.wire.message import Message
from kiosk.wire.staff import UNKNOWN

_HEAD: Final = "audit-head"
_SENT: Final = "audit-sent"


class Head(Message):
    """The newest entry: without it, entries cut off at the end would not be missed."""

    sequence: int = 0
    seal: str = GENESIS


class _Sent(Message):
    sequence: int = 0


class AuditTrail:
    """Kept in `orders.db`, never deleted from. Threads may share it."""

    def __init__(self, database: OrderDatabase, now: Callable[[], datetime], added: Callable[[], None]) -> None:
        self._database = database
        self._now = now
        self._added = added

    def add(
        self,
        connection: Connection,
        author: Author,
        action: Action,
        subject: str = "",
        before: Details | None = None,
        after: Details | None = None,
    ) -> None:
        """Record what the caller's transaction does."""
        self._write(connection, author.staff_id, author.name, author.role, action, subject, before, after)

    def note(
        self,
        author: Author,
        action: Action,
        subject: str = "",
        before: Details | None = None,
        after: Details | None = None,
    ) -> None:
        """Record what happens outside of the database, before it happens."""
        with self._database.write() as connection:
            self.add(connection, author, action, subject, before, after)
        self._added()

    def note_stranger(self, action: Action, after: Details) -> None:
        """Record what somebody did whom nobody knows."""
        with self._database.write() as connection:
            self._write(connection, UNKNOWN, "", None, action, "", None, after)
        self._added()

    def told(self) -> None:
        """Tell that entries were added, once the transaction that holds them is on disk."""
        self._added()

    def page(self, before: int | None = None, most: int = 50) -> tuple[AuditEntry, ...]:
        """Entries older than that sequence, newest first."""
        wanted = select(audit).order_by(audit.c.sequence.desc()).limit(most)
        if before is not None:
            wanted = wanted.where(audit.c.sequence < before)
        with self._database.read() as connection:
            return tuple(map(_entry, connection.execute(wanted)))

    def find_break(self) -> Break | None:
        """The first place where the record is not what was written, if there is one."""
        with self._database.read() as connection:
            head = recall(connection, _HEAD, Head) or Head()
            rows = connection.execute(select(audit).order_by(audit.c.sequence)).yield_per(500)
            return find_break(_entries(rows), (head.sequence, head.seal))

    def waiting(self, most: int) -> tuple[AuditEntry, ...]:
        """The next entries that central lacks."""
        with self._database.read() as connection:
            sent = recall(connection, _SENT, _Sent) or _Sent()
            wanted = select(audit).where(audit.c.sequence > sent.sequence).order_by(audit.c.sequence).limit(most)
            return tuple(map(_entry, connection.execute(wanted)))

    def sent(self, sequence: int) -> None:
        """Central has all entries up to this one, be that further back than it was."""
        with self._database.write() as connection:
            remember(connection, _SENT, _Sent(sequence=sequence))

    def _write(
        self,
        connection: Connection,
        staff_id: str,
        name: str,
        role: Role | None,
        action: Action,
        subject: str,
        before: Details | None,
        after: Details | None,
    ) -> None:
        head = recall(connection, _HEAD, Head) or Head()
        fact = AuditFact(
            at=self._now(),
            staff_id=staff_id,
            name=name,
            role=role,
            action=action,
            subject=subject,
            before=before or {},
            after=after or {},
        )
        entry = sealed(head.sequence + 1, fact, head.seal)
        row = {"sequence": entry.sequence, "previous": entry.previous, "seal": entry.seal}
        connection.execute(insert(audit).values(**row, fact=fact.model_dump_json()))
        remember(connection, _HEAD, Head(sequence=entry.sequence, seal=entry.seal))


def _entries(rows: Any) -> Iterator[AuditEntry]:
    return map(_entry, rows)


def _entry(row: Row[Any]) -> AuditEntry:
    fact = AuditFact.model_validate_json(row.fact)
    return AuditEntry(sequence=row.sequence, fact=fact, previous=row.previous, seal=row.seal)
