"""The chain that central itself keeps for each store: what staff had it do."""

from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central.staff import repository
from kiosk.central.staff.models import OfficeAuditHeadRow, OfficeAuditRow, StaffRow
from kiosk.central.stores import lock_store
from kiosk.domain.rights import Action, Role
from kiosk.wire.audit import GENESIS, AuditFact, Details, sealed

OFFICE: Final = "central"
"""Stands for a terminal's id beside those of the terminals, which are `STORE-LETTERS`."""


def note(
    session: Session, person: StaffRow, action: Action, subject: str, before: Details, after: Details, now: datetime
) -> None:
    """Record what central does for somebody of the staff, in the transaction that does it."""
    lock_store(session, person.store_id)
    head = repository.office_head(session, person.store_id)
    if head is None:
        head = OfficeAuditHeadRow(store_id=person.store_id, sequence=0, seal=GENESIS)
        session.add(head)
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
    entry = sealed(head.sequence + 1, fact, head.seal)
    head.sequence, head.seal = entry.sequence, entry.seal
    row = OfficeAuditRow(
        store_id=person.store_id,
        sequence=entry.sequence,
        at=now,
        staff_id=person.staff_id,
        action=action.value,
        body=entry.model_dump_json(),
        seal=entry.seal,
        fault="",
    )
    session.add(row)
    session.flush()
