"""Whether this terminal is in training. It stays so over restarts, until somebody ends it at the panel.

A power cut in the middle of a lesson would otherwise turn the next practice tap into an order that is billed.
"""

from typing import Final

from pydantic import AwareDatetime

from kiosk.terminal.orders import OrderDatabase, recall
from kiosk.terminal.storefront import TRAINING
from kiosk.wire.message import Message

PRACTICE_LETTERS: Final = "TEST"
"""Practice orders' numbers begin with it; a store would need over 200,000 terminals before a real one's did."""


class Training(Message):
    """On or off, since when, and by whose doing."""

    on: bool
    at: AwareDatetime
    name: str


def is_training(database: OrderDatabase) -> bool:
    """What was asked for last; a running program goes on as it was when it began."""
    with database.read() as connection:
        standing = recall(connection, TRAINING, Training)
    return standing is not None and standing.on
