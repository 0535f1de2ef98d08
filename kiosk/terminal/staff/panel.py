"""All that the admin panel asks the terminal for, put together."""

from collections.abc import Callable
from datetime import datetime

from kiosk.domain.rights import Action
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import MenuSource, OrderDatabase
from kiosk.terminal.staff.calls import HelpCalls
from kiosk.terminal.staff.closing import StaffClosing
from kiosk.terminal.staff.figures import StaffFigures
from kiosk.terminal.staff.guard import NOT_IN_TRAINING, Guard
from kiosk.terminal.staff.orders import StaffOrders
from kiosk.terminal.staff.records import StaffRecords
from kiosk.terminal.staff.roster import Roster
from kiosk.terminal.staff.sign_in import StaffDesk
from kiosk.terminal.staff.stock import StaffStock
from kiosk.terminal.staff.trail import AuditTrail
from kiosk.terminal.staff.training import StaffTraining
from kiosk.terminal.sync import Loop
from kiosk.wire.availability import MarkChange


class Panel:
    """`audited` is called whenever there is something new for central; `mark` marks sold out or back.

    `practice` are the books of a training: what staff do with orders, and the record of it, then stays in there.
    `loops` are what it does in the background, for whoever starts and stops them.
    """

    def __init__(
        self,
        database: OrderDatabase,
        menu: MenuSource,
        now: Callable[[], datetime],
        changes: Changes,
        audited: Callable[[], None],
        mark: Callable[[MarkChange], None],
        practice: OrderDatabase | None = None,
    ) -> None:
        barred, books = (NOT_IN_TRAINING, practice) if practice else (frozenset[Action](), database)
        self.roster = Roster(database)
        self.trail = AuditTrail(database, now, audited)
        self.desk = StaffDesk(database, self.roster, self.trail, now)
        self.guard = Guard(self.roster, self.desk, self.trail, barred)
        deeds = AuditTrail(books, now, audited)
        self.orders = StaffOrders(books, menu, now, self.guard, deeds, changes)
        self.figures = StaffFigures(books, menu, self.guard)
        self.calls = HelpCalls(database, now, self.guard, self.trail, changes, self._look_after_calls)
        self.closing = StaffClosing(books, menu, now, self.guard, deeds)
        self.records = StaffRecords(self.guard, self.trail, self.roster)
        self.training = StaffTraining(database, self.guard, self.trail, changes, now, on=practice is not None)
        self.stock = StaffStock(database, menu, self.guard, self.trail, mark)
        self._calls_loop = Loop("calls", self.calls.step)
        self.loops = (Loop("stock", self.stock.step), Loop("figures", self.figures.step), self._calls_loop)

    def _look_after_calls(self) -> None:
        self._calls_loop.wake()
