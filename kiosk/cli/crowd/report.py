"""What a simulated fleet saw."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rich.table import Table

from kiosk.wire.message import Message


@dataclass(slots=True)
class Tally:
    """Counted while the fleet runs. Times in seconds."""

    hello: list[float] = field(default_factory=list)
    marks: list[float] = field(default_factory=list)
    orders: list[float] = field(default_factory=list)
    beats: list[float] = field(default_factory=list)
    reconnects: int = 0
    refused: int = 0
    errors: dict[str, int] = field(default_factory=dict)

    def failed(self, error: Exception) -> None:
        """Something did not work, and is tried again."""
        name = type(error).__name__
        self.errors[name] = self.errors.get(name, 0) + 1


class Times(Message):
    """How long something took, in milliseconds."""

    count: int
    p50_ms: float
    p99_ms: float
    most_ms: float


class FleetReport(Message):
    """What `kiosk fleet` prints. `sold_out` is the time from the commit at central until each terminal has heard.

    `server_cpu_seconds` is what the server's process took of the processor after all were connected.
    """

    terminals: int
    stores: int
    seconds: float
    connected: int
    server_cpu_seconds: float
    connecting: Times
    sold_out: Times
    sold_out_expected: int
    orders: Times
    orders_refused: int
    order_events_per_second: float
    heartbeats: Times
    reconnects: int
    errors: dict[str, int]

    def table(self) -> Table:
        """The report for people."""
        table = Table("what", "how many", "p50 ms", "p99 ms", "most ms")
        rows = (
            ("streams opened", self.connecting),
            (f"sold-out marks heard (of {self.sold_out_expected})", self.sold_out),
            ("orders taken", self.orders),
            ("heartbeats", self.heartbeats),
        )
        for name, times in rows:
            cells = (f"{figure:.1f}" for figure in (times.p50_ms, times.p99_ms, times.most_ms))
            table.add_row(name, f"{times.count:,}", *cells)
        table.caption = f"The server took {self.server_cpu_seconds:.1f} s of the processor in {self.seconds:.0f} s."
        return table


def times_of(seconds: Iterable[float]) -> Times:
    """The figures of many times."""
    ordered = sorted(seconds)
    return Times(
        count=len(ordered),
        p50_ms=_at(ordered, 0.5),
        p99_ms=_at(ordered, 0.99),
        most_ms=_at(ordered, 1),
    )


def _at(ordered: Sequence[float], share: float) -> float:
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000, 2) if ordered else 0.0
