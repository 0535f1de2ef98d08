"""The terminal's own numbers, read from its folder without opening the terminal or holding it up."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.domain.board import SHOWN_FOR, STATES, standing
from kiosk.domain.numbers import letters_of
from kiosk.domain.orders import OrderState
from kiosk.terminal.read_only import reading
from kiosk.terminal.sync import StoredPairing
from kiosk.wire.board import BoardNumber

_STATES: Final = tuple(state.value for states in STATES.values() for state in states)
_NUMBERS: Final = f"""
SELECT pickup_number, state FROM orders
WHERE business_day >= ? AND placed_at >= ? AND state IN ({", ".join("?" * len(_STATES))}) ORDER BY placed_at
"""  # noqa: S608 - the marks are counted, nothing is put in
_PAIRING: Final = "SELECT value FROM facts WHERE name = 'pairing'"


@dataclass(frozen=True, slots=True)
class Own:
    """What the terminal has on its disk: its numbers, and who it is at central, None before it is paired."""

    numbers: tuple[BoardNumber, ...]
    pairing: StoredPairing | None


def read_own(folder: Path, now: datetime) -> Own:
    """Look into the folder of a terminal. Raises `sqlite3.Error` of the bundled library where nothing can be read."""
    since = now - SHOWN_FOR
    day = (since - timedelta(days=1)).date()  # of a shop anywhere on earth
    with reading(folder / "orders.db") as connection:
        found = connection.execute(_NUMBERS, (day.isoformat(), since.isoformat(), *_STATES)).fetchall()
        pairing = connection.execute(_PAIRING).fetchone()
    told = ((number, standing(OrderState(state))) for number, state in found)
    return Own(
        tuple(BoardNumber(pickup_number=number, standing=each) for number, each in told if each),
        StoredPairing.model_validate_json(pairing[0]) if pairing else None,
    )


def merged(own: Iterable[BoardNumber], letters: str, store: Iterable[BoardNumber]) -> tuple[BoardNumber, ...]:
    """This terminal's numbers as it has them itself, then the others as central tells them.

    `letters` begin this terminal's numbers: of those, central may only be behind.
    """
    return (*own, *(each for each in store if letters_of(each.pickup_number) != letters))
