"""A ticket as what stands on it, and as the dots that a printer burns."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; `size` is in lines of usual text."""

    text: str
    size: float = 1
    bold: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """What something is, and at the other edge how much."""

    text: str
    figure: str
    bold: bool = False
    size: float = 1


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code of this text, in the middle."""

    text: str


Part = Words | Row | Rule | Code


@dataclass(frozen=True, slots=True)
class Ticket:
    """All of it from top to bottom, in the language that its words are in."""

    language: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Bitmap:
    """Rows of dots from top to bottom; each row `width` / 8 bytes, the left dot is the highest bit, 1 is black."""

    width: int
    data: bytes

    @property
    def stride(self) -> int:
        """Bytes of a row."""
        return self.width // 8


Typesetter = Callable[[Ticket, int], Bitmap]
"""Sets a ticket for a paper of so many dots; called on a background thread. Whoever has fonts provides it."""
