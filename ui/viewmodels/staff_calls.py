from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer, Signal, Slot

from kiosk.terminal import Author, Call
from ui.models import RowsModel
from ui.models.staff_calls import CallRow, call_row
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.staff_page import StaffDesk, StaffParts
from ui.words import staff_calls as words

_TICK: Final = 1000


@view_model
class StaffCallsViewModel(StaffDesk):
    """Customers who called for staff: how long they wait, and who went to them."""

    page_id = "calls"

    noteChanged = Signal()

    note = live(str, "note", noteChanged)
    calls = constant(QAbstractItemModel, lambda self: self.call_rows)

    def __init__(self, parts: StaffParts, parent: QObject | None = None) -> None:
        super().__init__(parts, parent, note="")
        self.call_rows = RowsModel(CallRow, "number", self)
        self._calls = parts.terminal.staff.calls
        self._known: tuple[Call, ...] = ()
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self._count)
        self.heed(parts.shop.helpChanged)

    @property
    def reader(self) -> Author | None:
        """Everybody on the panel: its menu shows how many wait, whatever page is open."""
        return self.staff.author

    def note_call(self) -> None:
        """A customer calls."""
        self.runner.run(self._calls.call, lambda _: None)

    @Slot(int)
    def answer(self, number: int) -> None:
        """Whoever is signed in goes there."""
        self.carry_out(lambda author: self._calls.answer(author, number), lambda _: self.tell(words.gone()))

    def read(self) -> None:
        """The calls of today."""
        self.on_behalf(self._calls.page, self._show)

    def _show(self, calls: tuple[Call, ...]) -> None:
        self._known = calls
        waiting = sum(each.waiting for each in calls)
        self.staff.put_badge("calls", str(waiting) if waiting else "")
        self.put(note=words.waiting(waiting))
        self._count()
        if waiting and self.staff.page == self.page_id:
            self._tick.start()
        else:
            self._tick.stop()

    @Slot()
    def _count(self) -> None:
        now = self.terminal.now()
        self.call_rows.show(tuple(call_row(each, now, self.shop.local) for each in self._known))

    def forget(self) -> None:
        """Nobody counts how long they wait."""
        self._tick.stop()
        self._known = ()
        super().forget()
