"""All that ratings ask of the database."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.central.reviews.models import RatingRow


def rating(session: Session, store_id: str, order_id: str) -> RatingRow | None:
    """The rating of an order, if it has one."""
    return session.get(RatingRow, (store_id, order_id))


def totals(session: Session, store_id: str) -> tuple[int, int]:
    """How many orders of a store were rated, and the sum of their stars."""
    row = session.execute(
        select(func.count(), func.coalesce(func.sum(RatingRow.stars), 0)).where(RatingRow.store_id == store_id)
    ).one()
    return int(row[0]), int(row[1])
