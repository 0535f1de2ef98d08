"""The board as a page for a screen on the wall."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from fastapi import Response
from sqlalchemy.orm import Session

from kiosk.central.board.words import BOARD_WORDS
from kiosk.central.catalog import catalog_at
from kiosk.central.pages import choose, render
from kiosk.central.stores import store_row
from kiosk.domain.board import BEST_ARC_MINUTES, LEAST_ARC_MINUTES, height_of
from kiosk.domain.text import read

USUAL_DIAGONAL: Final = 32.0
"""Inches: a small television."""
USUAL_DISTANCE: Final = 6.0
"""Metres from which the board must be read."""
_MM_PER_METRE: Final = 1000
_UNKNOWN_ZONE: Final = "UTC"


@dataclass(frozen=True, slots=True)
class Screen:
    """The screen on the wall: its diagonal in inches, and the distance in metres from which it is read."""

    diagonal: float = USUAL_DIAGONAL
    distance: float = USUAL_DISTANCE


def board(session: Session, store_id: str, language: str | None, screen: Screen) -> Response:
    """The page of a store's board, in its own first language unless another one is asked for."""
    store = store_row(session, store_id)
    edition = catalog_at(session, store_id, store.edition)
    spoken = choose(language, ",".join(edition.store.languages) if edition else None, BOARD_WORDS)
    return render(
        "board.html",
        spoken,
        BOARD_WORDS[spoken],
        store_name=read(store.name, spoken),
        zone=edition.store.timezone if edition else _UNKNOWN_ZONE,
        diagonal=screen.diagonal,
        least_mm=height_of(LEAST_ARC_MINUTES, screen.distance * _MM_PER_METRE),
        best_mm=height_of(BEST_ARC_MINUTES, screen.distance * _MM_PER_METRE),
    )


def missing(language: str | None) -> Response:
    """What stands at an address that no board has."""
    spoken = choose(language, None, BOARD_WORDS)
    return render("board_missing.html", spoken, BOARD_WORDS[spoken], HTTPStatus.NOT_FOUND)
