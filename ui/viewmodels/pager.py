"""Pages of a list that does not scroll."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """One page of rows; pages count from 0."""

    rows: tuple[Any, ...]
    number: int
    pages: int

    @property
    def has_previous(self) -> bool:
        """Whether there is a page before."""
        return self.number > 0

    @property
    def has_next(self) -> bool:
        """Whether there is a page after."""
        return self.number + 1 < self.pages


def page_with(rows: Sequence[Any], place: int, size: int) -> Page:
    """The page that holds the row at that place, or the nearest there is."""
    pages = max(1, -(-len(rows) // size))
    number = min(max(place // size, 0), pages - 1)
    return Page(tuple(rows[number * size : (number + 1) * size]), number, pages)
