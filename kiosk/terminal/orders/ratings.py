"""How customers rated their orders: on disk when they tapped, and until central has it."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.terminal.orders.database import OrderDatabase
from kiosk.terminal.orders.ledger import find_order
from kiosk.terminal.orders.tables import orders, ratings
from kiosk.wire.reviews import RatingMessage

_MOST: Final = 50


def send_again(connection: Connection) -> int:
    """Central may have lost what it answered: send every rating once more; how many."""
    return connection.execute(update(ratings).where(ratings.c.sent_at.is_not(None)).values(sent_at=None)).rowcount


class RatingDesk:
    """One rating an order, without anything about the person. Threads may share it."""

    def __init__(self, database: OrderDatabase, now: Callable[[], datetime], given: Callable[[], None]) -> None:
        self._database = database
        self._now = now
        self._given = given

    def rate(self, order_id: str, stars: int) -> None:
        """Keep 1 to 5 stars; a later tap takes the place of an earlier one. Raises `UnknownOrder`, `StorageFull`."""
        rating = RatingMessage(order_id=order_id, stars=stars, at=self._now())
        values = {"stars": rating.stars, "at": rating.at.isoformat(), "sent_at": None}
        row = insert(ratings).values(order_id=order_id, **values)
        with self._database.write() as connection:
            find_order(connection, order_id)
            connection.execute(row.on_conflict_do_update(index_elements=["order_id"], set_=values))
        self._given()

    def waiting(self) -> tuple[RatingMessage, ...]:
        """What central lacks and could take: ratings of orders that it has."""
        wanted = (
            select(ratings)
            .join(orders, orders.c.order_id == ratings.c.order_id)
            .where(ratings.c.sent_at.is_(None), orders.c.acknowledged_at.is_not(None))
            .order_by(ratings.c.at)
            .limit(_MOST)
        )
        with self._database.read() as connection:
            rows = connection.execute(wanted).all()
        return tuple(
            RatingMessage(order_id=row.order_id, stars=row.stars, at=datetime.fromisoformat(row.at)) for row in rows
        )

    def sent(self, rating: RatingMessage) -> None:
        """Central needs this one no more, unless the customer has changed it meanwhile."""
        same = update(ratings).where(ratings.c.order_id == rating.order_id, ratings.c.at == rating.at.isoformat())
        with self._database.write() as connection:
            connection.execute(same.values(sent_at=self._now().isoformat()))
