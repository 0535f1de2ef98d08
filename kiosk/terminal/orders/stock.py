"""What is left to sell: central's count, less what this terminal's own orders take that it does not have yet."""

from collections.abc import Callable, Iterable, Mapping
from threading import Lock
from typing import Protocol

from sqlalchemy import Connection

from kiosk.domain.stock import Demand, Item, figure
from kiosk.terminal.changes import AvailabilityChanged, Change, Changes, OrderChanged
from kiosk.terminal.orders import takings
from kiosk.terminal.orders.database import OrderDatabase
from kiosk.terminal.orders.messages import Edition


class Counted(Protocol):
    """What central counted, as this terminal last heard of it."""

    @property
    def version(self) -> int:
        """Grows with each change of the count; 0 before the first."""

    @property
    def left(self) -> Mapping[Item, int]:
        """What is left where orders counted it down; of all else, what the edition says."""


def still_left(
    connection: Connection, wanted: Iterable[Demand], catalog: Edition, counts: Callable[[], Counted]
) -> dict[Item, int]:
    """How many are left of what is wanted, inside the transaction that takes them.

    Central's count is looked at only now: an own order leaves this database after a count that has it was learned,
    and no other transaction comes between.
    """
    items, counted = {demand.item for demand in wanted}, counts()
    own = takings.taken(connection, counted.version, items) if items else {}
    said = {item: counted.left.get(item, figure(item, catalog.published)) for item in items}
    return {item: (left or 0) - own.get(item, 0) for item, left in said.items()}


class OwnOrders:
    """Keeps the menu true to what own orders take; `tell` is given it. Threads may share it."""

    def __init__(
        self,
        database: OrderDatabase,
        counts: Callable[[], Counted],
        tell: Callable[[Mapping[Item, int]], bool],
        changes: Changes,
    ) -> None:
        self._database, self._counts, self._tell, self._changes = database, counts, tell, changes
        self._lock = Lock()
        self.reckon()
        changes.on_change(self._heed)

    def reckon(self) -> None:
        """Add up anew, and let go of what central's count has by now."""
        with self._lock:
            version = self._counts().version
            with self._database.read() as connection:
                own = takings.taken(connection, version)
                done = takings.has_counted(connection, version)
            changed = self._tell(own)
            if done:
                with self._database.write() as connection:
                    takings.forget(connection, version)
        if changed:
            self._changes.tell(AvailabilityChanged())

    def _heed(self, change: Change) -> None:
        if isinstance(change, OrderChanged | AvailabilityChanged):
            self.reckon()
