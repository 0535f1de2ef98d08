"""The pick-up board as central tells it: numbers, and nothing of anybody."""

from typing import Annotated

from pydantic import Field

from kiosk.domain.board import Standing
from kiosk.wire.message import Message, Moment

PickupNumber = Annotated[str, Field(pattern=r"^[A-Z]{1,4}[0-9]{3,9}$")]


class BoardNumber(Message):
    """One number, and whether it is being made or ready."""

    pickup_number: PickupNumber
    standing: Standing


class BoardNumbers(Message):
    """All that stands on a store's board, in the order the orders were placed; `at` by central's clock."""

    numbers: tuple[BoardNumber, ...]
    at: Moment
