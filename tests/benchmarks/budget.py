"""Figures whose measure is a time that the design allows, not other work."""

from collections.abc import Sequence
from math import ceil

from tests.benchmarks.measure import Figure


def percentile(milliseconds: Sequence[float], share: float) -> float:
    """The time that this share of them keeps, as a number of 0 to 1; the longest for 1."""
    ordered = sorted(milliseconds)
    return ordered[max(0, ceil(len(ordered) * share) - 1)]


def within(name: str, taken_ms: float, allowed_ms: float) -> Figure:
    """How much of what is allowed was taken."""
    return Figure(name, taken_ms, allowed_ms, taken_ms / allowed_ms, 1, "what the design allows")
