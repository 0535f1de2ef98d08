"""Going into training and out of it again. The program starts anew for it, once nobody is at the panel."""

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.rights import Action
from kiosk.terminal.changes import Changes, RestartAsked
from kiosk.terminal.orders import OrderDatabase, remember
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author
from kiosk.terminal.staff.trail import AuditTrail
from kiosk.terminal.storefront import TRAINING
from kiosk.terminal.training import Training


class StaffTraining:
    """A running program never changes its books: what an order counts for is settled before its first screen is shown.

    Threads may share it.
    """

    def __init__(
        self,
        database: OrderDatabase,
        guard: Guard,
        trail: AuditTrail,
        changes: Changes,
        now: Callable[[], datetime],
        on: bool,
    ) -> None:
        self._database = database
        self._guard = guard
        self._trail = trail
        self._changes = changes
        self._now = now
        self.on = on
        """Whether this program practises."""

    def turn(self, author: Author, *, on: bool) -> None:
        """Go into training, or back to work: on disk and in the record when this returns; `RestartAsked` follows."""
        self._guard.check(author, Action.TRAIN)
        with self._database.write() as connection:
            remember(connection, TRAINING, Training(on=on, at=self._now(), name=author.name))
            self._trail.add(connection, author, Action.TRAIN, "", {"on": self.on}, {"on": on})
        self._trail.told()
        self._changes.tell(RestartAsked())
