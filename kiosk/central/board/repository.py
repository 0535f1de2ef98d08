"""All SQL about boards."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.central.board.models import BoardRow
from kiosk.central.orders import OrderRow


def keep(session: Session, row: BoardRow) -> None:
    """Keep a store's address in place of the one before."""
    session.merge(row)


def store_of(session: Session, token_hash: str) -> str | None:
    """The store whose board has this address."""
    return session.scalar(select(BoardRow.store_id).where(BoardRow.token_hash == token_hash))


def numbers(
    session: Session, store_id: str, states: Sequence[str], placed_since: datetime
) -> tuple[tuple[str, str], ...]:
    """(pickup number, state) of a store's orders in these states, in the order they were placed."""
    row = OrderRow
    theirs = (row.store_id == store_id, row.placed_at >= placed_since, row.state.in_(states), row.refusal == "")
    found = session.execute(select(row.pickup_number, row.state).where(*theirs).order_by(row.placed_at))
    return tuple((each.pickup_number, each.state) for each in found)
