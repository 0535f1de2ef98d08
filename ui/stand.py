"""How the screen stands before the customer."""

from dataclasses import dataclass
from typing import Final

MM_PER_INCH: Final = 25.4
LEAST_PICTURE: Final = 70
"""Per cent: a picture darkened further than this would keep its texts below the contrast of WCAG 1.4.3."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Lengths in millimetres, 0 where unknown. `darkened`: how much of its light the picture is taken, from 0 to 1."""

    diagonal_mm: float = 0.0
    viewing_distance_mm: float = 600.0
    lower_edge_mm: float = 700.0
    reduced_motion: bool = False
    darkened: float = 0.0
    training: bool = False


def darkened(brightness: float) -> float:
    """How much the picture must be darkened for a brightness in per cent, where the screen's own light cannot be."""
    return 1 - max(brightness, LEAST_PICTURE) / 100
