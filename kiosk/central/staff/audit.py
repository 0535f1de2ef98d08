"""What staff did, kept as it came and checked against central's own record of the chain."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from pydantic import ValidationError
from sqlalchemy.orm import Session

from kiosk.central.staff import repository
from kiosk.central.staff.models import AuditHeadRow, AuditRow, OfficeAuditRow
from kiosk.central.staff.office import OFFICE
from kiosk.central.stores import TerminalIdentity, lock_terminals, store_row
from kiosk.wire.audit import GENESIS, AuditBatch, AuditEntry, AuditKept, Break, UnsoundEntry, find_break, follows


@dataclass(frozen=True, slots=True)
class Chain:
    """How a record stands, a terminal's or central's own: how many entries, and the first that is not sound."""

    terminal_id: str
    entries: int
    fault: Break | None


def keep(session: Session, sender: TerminalIdentity, batch: AuditBatch, now: datetime) -> AuditKept:
    """Keep what follows the last entry of this terminal. An entry that does not fit its chain is kept and marked.

    Of two entries with one number the first stands; the other's followers show that it was another.
    """
    lock_terminals(session, [sender])
    last = repository.last_entry(session, sender.store_id, sender.terminal_id)
    head = repository.head(session, sender.store_id, sender.terminal_id)
    sequence, seal = (last.sequence, last.seal) if last else (0, GENESIS)
    for entry in sorted(batch.entries, key=lambda each: each.sequence):
        if entry.sequence != sequence + 1:
            continue
        fault = follows(entry, sequence, seal) or _rewritten(entry, head)
        session.add(_row(sender, entry, fault, now))
        sequence, seal = entry.sequence, entry.seal
    _move_head(session, sender, head, sequence, seal)
    session.flush()
    return AuditKept(sequence=sequence)


def chains(session: Session, store_id: str) -> Iterator[Chain]:
    """Every record of a store, central's own and each terminal's, checked from its first entry on.

    Raises `UnknownStore`.
    """
    store_row(session, store_id)
    if office := repository.office_head(session, store_id):
        own = repository.office_entries(session, store_id)
        yield Chain(OFFICE, len(own), find_break(_sound(own), (office.sequence, office.seal)))
    heads = repository.heads(session, store_id)
    for terminal_id, found in groupby(repository.entries(session, store_id), key=lambda row: row.terminal_id):
        rows, head = list(found), heads.pop(terminal_id, None)
        ends = (head.sequence, head.seal) if head else (0, GENESIS)
        yield Chain(terminal_id, len(rows), find_break(_sound(rows), ends))
    for terminal_id, head in sorted(heads.items()):
        yield Chain(terminal_id, 0, find_break((), (head.sequence, head.seal)))


def _sound(rows: Iterable[AuditRow | OfficeAuditRow]) -> Iterator[AuditEntry]:
    for row in rows:
        try:
            entry = AuditEntry.model_validate_json(row.body)
        except ValidationError as unreadable:
            raise UnsoundEntry(row.sequence, "it is no entry any more") from unreadable
        said = (row.sequence, row.seal, row.at, row.staff_id, row.action)
        if said != (entry.sequence, entry.seal, entry.fact.at, entry.fact.staff_id, entry.fact.action.value):
            raise UnsoundEntry(row.sequence, "what is listed of it is not what was sealed")
        if row.fault:
            raise UnsoundEntry(row.sequence, row.fault)
        yield entry


def _rewritten(entry: AuditEntry, head: AuditHeadRow | None) -> str:
    """Why an entry that fits is still not the one that central once had in its place."""
    known = head is not None and entry.sequence == head.sequence and entry.seal != head.seal
    return "central had another one here before" if known else ""


def _move_head(session: Session, sender: TerminalIdentity, head: AuditHeadRow | None, sequence: int, seal: str) -> None:
    if head is None:
        key = {"store_id": sender.store_id, "terminal_id": sender.terminal_id}
        session.add(AuditHeadRow(**key, sequence=sequence, seal=seal))
    elif sequence > head.sequence:
        head.sequence, head.seal = sequence, seal


def _row(sender: TerminalIdentity, entry: AuditEntry, fault: str, now: datetime) -> AuditRow:
    return AuditRow(
        store_id=sender.store_id,
        terminal_id=sender.terminal_id,
        sequence=entry.sequence,
        at=entry.fact.at,
        received_at=now,
        staff_id=entry.fact.staff_id,
        action=entry.fact.action.value,
        body=entry.model_dump_json(),
        seal=entry.seal,
        fault=fault,
    )
