"""What staff did, kept as it came and checked against central's own record of the chain."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy.orm import Session

from kiosk.central.staff import repository
from kiosk.central.staff.models import AuditRow
from kiosk.central.stores import TerminalIdentity, lock_terminals, store_row
from kiosk.wire.audit import GENESIS, AuditBatch, AuditEntry, AuditKept, Break, find_break, follows


@dataclass(frozen=True, slots=True)
class Chain:
    """How a terminal's record stands: how many entries, and the first that is not sound, if one is."""

    terminal_id: str
    entries: int
    fault: Break | None


def keep(session: Session, sender: TerminalIdentity, batch: AuditBatch, now: datetime) -> AuditKept:
    """Keep what follows the last entry of this terminal. An entry that does not fit its chain is kept and marked.

    Of two entries with one number the first stands; the other's followers show that it was another.
    """
    lock_terminals(session, [sender])
    last = repository.last_entry(session, sender.store_id, sender.terminal_id)
    sequence, seal = (last.sequence, last.seal) if last else (0, GENESIS)
    for entry in sorted(batch.entries, key=lambda each: each.sequence):
        if entry.sequence != sequence + 1:
            continue
        session.add(_row(sender, entry, follows(entry, sequence, seal), now))
        sequence, seal = entry.sequence, entry.seal
    session.flush()
    return AuditKept(sequence=sequence)


def chains(session: Session, store_id: str) -> Iterator[Chain]:
    """Every terminal's record of a store, checked from its first entry on. Raises `UnknownStore`."""
    store_row(session, store_id)
    for terminal_id, rows in groupby(repository.entries(session, store_id), key=lambda row: row.terminal_id):
        entries = [AuditEntry.model_validate_json(row.body) for row in rows]
        yield Chain(terminal_id, len(entries), find_break(entries, (entries[-1].sequence, entries[-1].seal)))


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
