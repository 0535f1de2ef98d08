"""The pick-up board: which orders it names, and as what."""

import math
from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.domain.orders import OrderState


class Standing(StrEnum):
    """What the board says of a number."""

    MAKING = "making"
    READY = "ready"


STATES: Final[Mapping[Standing, tuple[OrderState, ...]]] = MappingProxyType(
    {Standing.MAKING: (OrderState.PAID, OrderState.PREPARING), Standing.READY: (OrderState.READY,)}
)
"""The states of the orders that stand so; a number in no other state is on the board."""

SHOWN_FOR: Final = timedelta(hours=12)
"""Orders placed longer ago are not on the board: nobody waits for what was forgotten to be handed over."""

LEAST_ARC_MINUTES: Final = 22.0
"""No number subtends less where it is read from: ISO 9241-303 prefers characters of 20 to 22 minutes of arc."""

BEST_ARC_MINUTES: Final = 42.0
"""What numbers subtend while there is room: the 0.7° that EN 301 549 §5.1.4 asks for people who see little."""


def standing(state: OrderState) -> Standing | None:
    """How an order in that state stands on the board, if it does."""
    return next((each for each, states in STATES.items() if state in states), None)


def height_of(arc_minutes: float, distance: float) -> float:
    """How high a letter is that fills this angle, in the unit of the distance."""
    return distance * math.tan(math.radians(arc_minutes / 60))
