"""Keeping ratings, and what they come to."""

from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy.orm import Session

from kiosk.central import orders
from kiosk.central.reviews import repository
from kiosk.central.reviews.models import RatingRow
from kiosk.central.stores import TerminalIdentity
from kiosk.wire.reviews import RatingKept, RatingMessage


@dataclass(frozen=True, slots=True)
class Average:
    """What a store's customers gave: how many ratings, and their mean, None without any."""

    count: int
    stars: Fraction | None


def keep(session: Session, sender: TerminalIdentity, rating: RatingMessage) -> RatingKept:
    """Keep the rating of the sender's order; of several the one tapped last counts. Raises `UnknownOrder`."""
    order = orders.order_of(session, sender, rating.order_id)
    row = repository.rating(session, order.store_id, order.order_id)
    if row is None:
        row = RatingRow(store_id=order.store_id, order_id=order.order_id, stars=rating.stars, at=rating.at)
        session.add(row)
    elif row.at < rating.at:
        row.stars, row.at = rating.stars, rating.at
    return RatingKept(order_id=row.order_id, stars=row.stars)


def average(session: Session, store_id: str) -> Average:
    """What a store's customers gave."""
    count, total = repository.totals(session, store_id)
    return Average(count, Fraction(total, count) if count else None)
