"""All SQL about staff and what they did."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.central.staff.models import AuditHeadRow, AuditRow, OfficeAuditHeadRow, OfficeAuditRow, StaffRow


def person(session: Session, store_id: str, staff_id: str) -> StaffRow | None:
    """The store's person of that id, kept from other writers until the transaction ends."""
    return session.get(StaffRow, (store_id, staff_id), with_for_update=True, populate_existing=True)


def colleague(session: Session, store_id: str, staff_id: str) -> StaffRow | None:
    """The store's person of that id, for reading."""
    return session.get(StaffRow, (store_id, staff_id))


def people(session: Session, store_id: str) -> Sequence[StaffRow]:
    """All who work or worked at the store, by id."""
    return session.scalars(select(StaffRow).where(StaffRow.store_id == store_id).order_by(StaffRow.staff_id)).all()


def last_entry(session: Session, store_id: str, terminal_id: str) -> AuditRow | None:
    """The newest entry of a terminal's chain."""
    chain = (AuditRow.store_id == store_id, AuditRow.terminal_id == terminal_id)
    return session.scalar(select(AuditRow).where(*chain).order_by(AuditRow.sequence.desc()).limit(1))


def entries(session: Session, store_id: str) -> Iterator[AuditRow]:
    """All entries of a store's terminals, chain by chain."""
    order = (AuditRow.terminal_id, AuditRow.sequence)
    found = select(AuditRow).where(AuditRow.store_id == store_id).order_by(*order)
    return iter(session.scalars(found.execution_options(yield_per=500)))


def head(session: Session, store_id: str, terminal_id: str) -> AuditHeadRow | None:
    """Where a terminal's chain ended when it was last added to."""
    return session.get(AuditHeadRow, (store_id, terminal_id))


def heads(session: Session, store_id: str) -> dict[str, AuditHeadRow]:
    """Where the chains of a store's terminals ended, by terminal."""
    found = session.scalars(select(AuditHeadRow).where(AuditHeadRow.store_id == store_id))
    return {row.terminal_id: row for row in found}


def office_head(session: Session, store_id: str) -> OfficeAuditHeadRow | None:
    """Where the chain ends that central itself keeps for a store."""
    return session.get(OfficeAuditHeadRow, store_id)


def office_entries(session: Session, store_id: str) -> Sequence[OfficeAuditRow]:
    """All entries of the chain that central keeps for a store."""
    row = OfficeAuditRow
    return session.scalars(select(row).where(row.store_id == store_id).order_by(row.sequence)).all()
