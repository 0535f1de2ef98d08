"""Sold-out marks: kept beside the editions, so that they survive a new one."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.central import live
from kiosk.central.catalog import repository
from kiosk.central.catalog.errors import UnknownSubject
from kiosk.central.catalog.models import MarkChangeRow, SoldOutRow, StockRow
from kiosk.central.epochs import epoch
from kiosk.central.stores import StoreRow, lock_store, store_row
from kiosk.domain.selection import SoldOut
from kiosk.wire.availability import Availability, Left, Mark, MarkChange, sold_out_by
from kiosk.wire.catalog import OptionDocument, ProductDocument
from kiosk.wire.live import AvailabilityChanged, StockCounted
from kiosk.wire.snapshot import Kind


def sold_out(session: Session, store_id: str) -> SoldOut:
    """What is marked sold out at a store."""
    return sold_out_by(map(_mark, _marks(session, store_id)))


def availability(session: Session, store_id: str) -> Availability:
    """All marks of a store with their version."""
    version = store_row(session, store_id).marks_version
    left = sorted(repository.stocks(session, store_id), key=lambda row: (row.subject, row.choice, row.variant))
    return Availability(
        version=version,
        sold_out=tuple(map(_mark, _marks(session, store_id))),
        left=tuple(Left(**_named(row), left=row.left) for row in left),
    )


def availability_tag(session: Session, store_id: str) -> str:
    """The entity tag of a store's marks."""
    return f'"{epoch(session)}-{store_row(session, store_id).marks_version}"'


def change_mark(session: Session, store_id: str, change: MarkChange, by: str, now: datetime) -> Availability:
    """Mark something sold out or back, unless the mark was changed later than that already.

    Saying what is so already changes nothing. `by` stands for who did it where the change names nobody.
    """
    store = lock_store(session, store_id)
    at = min(change.at or now, now)
    if not _is_newest(session, store_id, change, at):
        return availability(session, store_id)
    if change.sold_out:
        _check_known(session, store_id, store.edition, change.mark)
    else:
        _count_anew(session, store, change.mark, now)
    set_mark(session, store, change.mark, change.sold_out, change.by or by, now)
    return availability(session, store_id)


def set_mark(session: Session, store: StoreRow, mark: Mark, sold_out: bool, by: str, now: datetime) -> None:
    """Mark something of a locked store, or take its mark away, and tell terminals of it."""
    subject, choice, variant = mark.subject, mark.choice or "", variant_key(mark.variant)
    present = session.get(SoldOutRow, (store.store_id, subject, choice, variant))
    if (present is not None) == sold_out:
        return
    if present is None:
        row = SoldOutRow(
            store_id=store.store_id, subject=subject, choice=choice, variant=variant, marked_at=now, marked_by=by
        )
        session.add(row)
    else:
        session.delete(present)
    store.marks_version += 1
    session.flush()
    told = AvailabilityChanged(version=store.marks_version, mark=mark, sold_out=sold_out)
    live.tell(session, store.store_id, told, now)


def marked_by(session: Session, store_id: str, mark: Mark) -> str | None:
    """Who marked something sold out, None if nobody did."""
    present = session.get(SoldOutRow, (store_id, mark.subject, mark.choice or "", variant_key(mark.variant)))
    return present.marked_by if present else None


def variant_key(variant: Sequence[tuple[str, str]]) -> str:
    """A variant's pairs of option and choice as one text; empty without any."""
    return json.dumps(variant, separators=(",", ":"), ensure_ascii=False) if variant else ""


def _is_newest(session: Session, store_id: str, change: MarkChange, at: datetime) -> bool:
    """Whether nobody changed this mark later; if so, this change is the newest from now on."""
    key = (store_id, change.mark.subject, change.mark.choice or "", variant_key(change.mark.variant))
    last = session.get(MarkChangeRow, key)
    if last is None:
        session.add(MarkChangeRow(store_id=key[0], subject=key[1], choice=key[2], variant=key[3], changed_at=at))
        return True
    if last.changed_at > at:
        return False
    last.changed_at = at
    return True


def _count_anew(session: Session, store: StoreRow, mark: Mark, now: datetime) -> None:
    """What was counted down to 0 and is there after all is counted from its edition's figure again."""
    row = repository.stock(session, store.store_id, (mark.subject, mark.choice or "", variant_key(mark.variant)))
    if row is not None and row.left == 0:
        row.left = row.figure
        store.marks_version += 1
        told = StockCounted(version=store.marks_version, left=(Left(**_named(row), left=row.left),))
        live.tell(session, store.store_id, told, now)


def _named(row: SoldOutRow | StockRow) -> dict[str, Any]:
    variant = tuple((option, choice) for option, choice in json.loads(row.variant)) if row.variant else ()
    return {"subject": row.subject, "choice": row.choice or None, "variant": variant}


def _mark(row: SoldOutRow) -> Mark:
    return Mark(**_named(row))


def _marks(session: Session, store_id: str) -> Sequence[SoldOutRow]:
    order = (SoldOutRow.subject, SoldOutRow.choice, SoldOutRow.variant)
    return session.scalars(select(SoldOutRow).where(SoldOutRow.store_id == store_id).order_by(*order)).all()


def _check_known(session: Session, store_id: str, edition: int, mark: Mark) -> None:
    if mark.choice is None:
        product = repository.row_at(session, store_id, edition, Kind.PRODUCT, mark.subject)
        if product is None:
            raise UnknownSubject(f"product {mark.subject!r}")
        variants = ProductDocument.model_validate_json(product).variants if mark.variant else ()
        if mark.variant and dict(mark.variant) not in (variant.choice for variant in variants):
            raise UnknownSubject(f"such variant of {mark.subject!r}")
        return
    body = repository.row_at(session, store_id, edition, Kind.OPTION, mark.subject)
    option = OptionDocument.model_validate_json(body) if body else None
    if option is None or mark.choice not in {choice.id for choice in option.choices}:
        raise UnknownSubject(f"choice {mark.choice!r} of option {mark.subject!r}")
