"""How a figure is taken: ours and the baseline in turn, so that a machine that slows down slows both."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Figure:
    """Medians in milliseconds. `ratio` is the median of the ratios pair by pair; `at_most` what the design allows.

    `note` says what the milliseconds do not, such as the processor's part in them.
    """

    name: str
    ours_ms: float
    baseline_ms: float
    ratio: float
    at_most: float
    baseline: str
    note: str = ""

    @property
    def reached(self) -> bool:
        """Whether the figure is what the design asks."""
        return self.ratio <= self.at_most


def compare(
    name: str, ours: Callable[[], object], baseline: Callable[[], object], *, at_most: float, what: str, rounds: int
) -> Figure:
    """Time `ours` against `baseline` (`what` it is), `rounds` pairs after one that is not counted."""
    ours(), baseline()
    pairs = [(_milliseconds(ours), _milliseconds(baseline)) for _ in range(rounds)]
    return Figure(
        name=name,
        ours_ms=median(a for a, _ in pairs),
        baseline_ms=median(b for _, b in pairs),
        ratio=median(a / b for a, b in pairs),
        at_most=at_most,
        baseline=what,
    )


def _milliseconds(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000
