"""What stands on a store's board, and who may see it. Nothing here commits: the boundary does."""

import hashlib
import secrets
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from kiosk.central.board import repository
from kiosk.central.board.errors import UnknownBoard
from kiosk.central.board.models import BoardRow
from kiosk.central.stores import store_row
from kiosk.domain.board import SHOWN_FOR, STATES, standing
from kiosk.domain.orders import OrderState
from kiosk.wire.board import BoardNumber, BoardNumbers

_STATES: Final = tuple(state.value for states in STATES.values() for state in states)


def open_board(session: Session, store_id: str, now: datetime) -> str:
    """A new token for the store's board, in place of the one before, or `UnknownStore`; only its hash is kept."""
    store_row(session, store_id)
    token = secrets.token_urlsafe(24)
    repository.keep(session, BoardRow(store_id=store_id, token_hash=_hash(token), opened_at=now))
    return token


def store_of(session: Session, token: str) -> str:
    """The store whose board that is, or `UnknownBoard`."""
    store_id = repository.store_of(session, _hash(token))
    if store_id is None:
        raise UnknownBoard
    return store_id


def numbers(session: Session, store_id: str, now: datetime) -> BoardNumbers:
    """All numbers of the store that are being made or ready."""
    found = repository.numbers(session, store_id, _STATES, now - SHOWN_FOR)
    told = ((number, standing(OrderState(state))) for number, state in found)
    shown = tuple(BoardNumber(pickup_number=number, standing=each) for number, each in told if each)
    return BoardNumbers(numbers=shown, at=now)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
