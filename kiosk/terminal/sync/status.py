"""How the terminal and central stand to each other."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.terminal.orders import OrderDatabase, RefusedEvent, refused_events, waiting_events
from kiosk.terminal.sync.flags import FlaggedEvent, flagged_events
from kiosk.terminal.sync.link import Link


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """The state of the link. `outbox_depth` counts events that central has not acknowledged, without the refused ones.

    `edition` is None without a catalog; `clock_offset` is by how many seconds central's clock is ahead of ours;
    `last_error` is a sentence for people, empty when all is well; `flagged` events are those that central took, with
    something for staff to look at. `disk_free` is how many bytes are left for orders.
    """

    paired: bool
    online: bool
    last_contact: datetime | None
    edition: int | None
    outbox_depth: int
    outbox_oldest: datetime | None
    refused: tuple[RefusedEvent, ...]
    flagged: tuple[FlaggedEvent, ...]
    clock_offset: float
    last_error: str
    disk_free: int


class SyncMonitor:
    """Answers how things stand; safe from any thread."""

    def __init__(
        self,
        database: OrderDatabase,
        link: Link,
        paired: Callable[[], bool],
        edition: Callable[[], int | None],
        trouble: Callable[[], str],
    ) -> None:
        self._database = database
        self._link = link
        self._paired = paired
        self._edition = edition
        self._trouble = trouble

    def status(self) -> SyncStatus:
        """How the terminal and central stand to each other now."""
        with self._database.read() as connection:
            waiting = waiting_events(connection)
            refused = refused_events(connection)
            flagged = flagged_events(connection, self._link.now())
        return SyncStatus(
            paired=self._paired(),
            online=self._link.online,
            last_contact=self._link.last_contact,
            edition=self._edition(),
            outbox_depth=waiting.depth,
            outbox_oldest=waiting.oldest,
            refused=refused,
            flagged=flagged,
            clock_offset=self._link.clock_offset.total_seconds(),
            last_error=self._link.last_error or self._trouble(),
            disk_free=self._database.room(),
        )
