"""Staff print tickets again."""

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.printing import TicketKind
from kiosk.domain.rights import Action
from kiosk.terminal.orders import OrderDatabase, OrderRecord, find_order
from kiosk.terminal.printing import PrintDesk, add_job
from kiosk.terminal.staff.guard import Guard
from kiosk.terminal.staff.outcomes import Author
from kiosk.terminal.staff.trail import AuditTrail


class StaffPrinting:
    """Works with the network down. Threads may share it."""

    def __init__(
        self, database: OrderDatabase, desk: PrintDesk, now: Callable[[], datetime], guard: Guard, trail: AuditTrail
    ) -> None:
        self._database, self._desk, self._now = database, desk, now
        self._guard, self._trail = guard, trail

    def reprint(self, author: Author, order_id: str, kind: TicketKind) -> OrderRecord:
        """Print an order's ticket once more, marked as a copy; who did it is recorded with it.

        Raises `NoPrinter`, `UnknownOrder`, `NotAllowed`.
        """
        self._guard.check(author, Action.REPRINT)
        self._desk.check(kind)
        with self._database.write() as connection:
            record = find_order(connection, order_id)
            add_job(connection, order_id, kind, self._now(), copy=True)
            self._trail.add(connection, author, Action.REPRINT, order_id, {}, {"ticket": kind.value})
        self._trail.told()
        self._desk.told()
        return record
