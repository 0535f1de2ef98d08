"""The record of what staff did, sealed entry by entry, in the transaction that does it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from pydantic import ValidationError
from sqlalchemy import Connection, Row, func, insert, select

from kiosk.domain.rights import Action, Role
from kiosk.terminal.orders import OrderDatabase, audit, recall, remember
from kiosk.terminal.staff.outcomes import Author
from kiosk.wire.audit import GENESIS, AuditEntry, AuditFact, Break, Details, UnsoundEntry, find_break, sealed
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


@dataclass(frozen=True, slots=True)
class Record:
    """How many entries there are, and the first that is not sound, if one is."""

    entries: int
    fault: Break | None


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

    def standing(self) -> tuple[int, int]:
        """How many entries there are, and how many of them central has."""
        with self._database.read() as connection:
            head = recall(connection, _HEAD, Head) or Head()
            sent = recall(connection, _SENT, _Sent) or _Sent()
        return head.sequence, sent.sequence

    def check(self) -> Record:
        """Whether every entry is what was written, from the first one on."""
        with self._database.read() as connection:
            return check(connection)

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


def check(connection: Connection) -> Record:
    """Whether the record is what was written: it must end where it did, and not before what central has."""
    count = connection.execute(select(func.count()).select_from(audit)).scalar_one()
    head = recall(connection, _HEAD, Head) or Head()
    rows = connection.execute(select(audit).order_by(audit.c.sequence)).yield_per(500)
    if fault := find_break(_sound(rows), (head.sequence, head.seal)):
        return Record(count, fault)
    sent = (recall(connection, _SENT, _Sent) or _Sent()).sequence
    if sent > head.sequence:
        return Record(count, Break(sent, f"central has {sent} entries: the last ones were removed here"))
    return Record(count, None)


def _sound(rows: Iterable[Row[Any]]) -> Iterator[AuditEntry]:
    for row in rows:
        try:
            yield _entry(row)
        except ValidationError as unreadable:
            raise UnsoundEntry(row.sequence, "it is no entry any more") from unreadable


def _entry(row: Row[Any]) -> AuditEntry:
    fact = AuditFact.model_validate_json(row.fact)
    return AuditEntry(sequence=row.sequence, fact=fact, previous=row.previous, seal=row.seal)
