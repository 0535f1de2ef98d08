"""What staff did, kept as it came and checked against central's own record of the chain."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central.staff import repository
from kiosk.central.staff.models import AuditRow, OfficeAuditRow, StaffRow
from kiosk.central.stores import TerminalIdentity, lock_store, lock_terminals, store_row
from kiosk.domain.rights import Action, Role
from kiosk.wire.audit import (
    GENESIS,
    AuditBatch,
    AuditEntry,
    AuditFact,
    AuditKept,
    Break,
    Details,
    find_break,
    follows,
    sealed,
)

OFFICE: Final = "central"
"""Stands for a terminal's id in the chain that central itself keeps; terminals' ids are `STORE-LETTERS`."""


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
    sequence, seal = (last.sequence, last.seal) if last else (0, GENESIS)
    for entry in sorted(batch.entries, key=lambda each: each.sequence):
        if entry.sequence != sequence + 1:
            continue
        session.add(_row(sender, entry, follows(entry, sequence, seal), now))
        sequence, seal = entry.sequence, entry.seal
    session.flush()
    return AuditKept(sequence=sequence)


def note(
    session: Session, person: StaffRow, action: Action, subject: str, before: Details, after: Details, now: datetime
) -> None:
    """Record what central does for somebody of the staff, in the transaction that does it."""
    lock_store(session, person.store_id)
    last = repository.last_office_entry(session, person.store_id)
    fact = AuditFact(
        at=now,
        staff_id=person.staff_id,
        name=person.name,
        role=Role(person.role),
        action=action,
        subject=subject,
        before=before,
        after=after,
    )
    entry = sealed(last.sequence + 1, fact, last.seal) if last else sealed(1, fact, GENESIS)
    row = OfficeAuditRow(
        store_id=person.store_id,
        sequence=entry.sequence,
        at=now,
        staff_id=person.staff_id,
        action=action.value,
        body=entry.model_dump_json(),
        seal=entry.seal,
    )
    session.add(row)
    session.flush()


def chains(session: Session, store_id: str) -> Iterator[Chain]:
    """Every record of a store, central's own and each terminal's, checked from its first entry on.

    Raises `UnknownStore`.
    """
    store_row(session, store_id)
    if office := repository.office_entries(session, store_id):
        yield _checked(OFFICE, office)
    for terminal_id, rows in groupby(repository.entries(session, store_id), key=lambda row: row.terminal_id):
        yield _checked(terminal_id, list(rows))


def _checked(keeper: str, rows: Sequence[AuditRow | OfficeAuditRow]) -> Chain:
    entries = [AuditEntry.model_validate_json(row.body) for row in rows]
    return Chain(keeper, len(entries), find_break(entries, (rows[-1].sequence, rows[-1].seal)))


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
