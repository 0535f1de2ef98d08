"""Sold-out marks: kept beside the editions, so that they survive a new one."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kiosk.central import live
from kiosk.central.catalog import repository
from kiosk.central.catalog.errors import UnknownSubject
from kiosk.central.catalog.models import SoldOutRow
from kiosk.central.epochs import epoch
from kiosk.central.stores import lock_store, store_row
from kiosk.domain.selection import SoldOut
from kiosk.wire.availability import Availability, Mark, MarkChange
from kiosk.wire.catalog import OptionDocument
from kiosk.wire.live import AvailabilityChanged
from kiosk.wire.snapshot import Kind


def sold_out(session: Session, store_id: str) -> SoldOut:
    """What is marked sold out at a store."""
    marks = _marks(session, store_id)
    products = frozenset(mark.subject for mark in marks if not mark.choice)
    return SoldOut(products, frozenset((mark.subject, mark.choice) for mark in marks if mark.choice))


def availability(session: Session, store_id: str) -> Availability:
    """All marks of a store with their version."""
    version = store_row(session, store_id).marks_version
    marks = (Mark(subject=mark.subject, choice=mark.choice or None) for mark in _marks(session, store_id))
    return Availability(version=version, sold_out=tuple(marks))


def availability_tag(session: Session, store_id: str) -> str:
    """The entity tag of a store's marks."""
    return f'"{epoch(session)}-{store_row(session, store_id).marks_version}"'


def change_mark(session: Session, store_id: str, change: MarkChange, by: str, now: datetime) -> Availability:
    """Mark something sold out or back. Saying what is so already changes nothing."""
    store = lock_store(session, store_id)
    mark = change.mark
    if change.sold_out:
        _check_known(session, store_id, store.edition, mark)
    key = (store_id, mark.subject, mark.choice or "")
    present = session.get(SoldOutRow, key) is not None
    if present == change.sold_out:
        return availability(session, store_id)
    if change.sold_out:
        row = SoldOutRow(store_id=store_id, subject=mark.subject, choice=mark.choice or "", marked_at=now, marked_by=by)
        session.add(row)
    else:
        session.execute(
            delete(SoldOutRow).where(
                SoldOutRow.store_id == store_id, SoldOutRow.subject == key[1], SoldOutRow.choice == key[2]
            )
        )
    store.marks_version += 1
    session.flush()
    told = AvailabilityChanged(version=store.marks_version, mark=mark, sold_out=change.sold_out)
    live.tell(session, store_id, told, now)
    return availability(session, store_id)


def _marks(session: Session, store_id: str) -> Sequence[SoldOutRow]:
    order = (SoldOutRow.subject, SoldOutRow.choice)
    return session.scalars(select(SoldOutRow).where(SoldOutRow.store_id == store_id).order_by(*order)).all()


def _check_known(session: Session, store_id: str, edition: int, mark: Mark) -> None:
    if mark.choice is None:
        if repository.row_at(session, store_id, edition, Kind.PRODUCT, mark.subject) is None:
            raise UnknownSubject(f"product {mark.subject!r}")
        return
    body = repository.row_at(session, store_id, edition, Kind.OPTION, mark.subject)
    option = OptionDocument.model_validate_json(body) if body else None
    if option is None or mark.choice not in {choice.id for choice in option.choices}:
        raise UnknownSubject(f"choice {mark.choice!r} of option {mark.subject!r}")
