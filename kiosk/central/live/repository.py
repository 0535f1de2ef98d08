"""All SQL about live events."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from kiosk.central.live.models import LiveEventRow
from kiosk.central.stores import StoreRow

NOTICE: Final = "diandian_live"
"""The channel on which PostgreSQL tells all processes of new events; the payload is the store's id."""


def next_number(session: Session, store_id: str) -> int:
    """The number of the store's next event. Others wait for it, so numbers become visible in their order."""
    count = update(StoreRow).where(StoreRow.store_id == store_id).values(live_number=StoreRow.live_number + 1)
    counted = count.returning(StoreRow.live_number).execution_options(synchronize_session=False)
    return session.execute(counted).scalar_one()


def add(session: Session, values: Mapping[str, Any]) -> None:
    """Write an event, and have PostgreSQL tell of it once it is committed."""
    session.execute(insert(LiveEventRow), [values])
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_notify(NOTICE, values["store_id"])))


def forget_through(session: Session, store_id: str, number: int) -> None:
    """Remove the store's events up to and with this number."""
    session.execute(delete(LiveEventRow).where(LiveEventRow.store_id == store_id, LiveEventRow.number <= number))


def last_numbers(session: Session, store_ids: Collection[str]) -> dict[str, int]:
    """The number of each store's last event, 0 before the first."""
    found = select(StoreRow.store_id, StoreRow.live_number).where(StoreRow.store_id.in_(store_ids))
    return dict(session.execute(found).all())


def oldest_number(session: Session, store_id: str) -> int | None:
    """The number of the oldest event that is kept."""
    return session.scalar(select(func.min(LiveEventRow.number)).where(LiveEventRow.store_id == store_id))


def events_after(session: Session, store_id: str, number: int) -> Sequence[LiveEventRow]:
    """The store's events after this number, in order."""
    later = (LiveEventRow.store_id == store_id, LiveEventRow.number > number)
    return session.scalars(select(LiveEventRow).where(*later).order_by(LiveEventRow.number)).all()
