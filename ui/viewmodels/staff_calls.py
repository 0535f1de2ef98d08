from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.terminal import Call, Terminal
from ui.models import RowsModel
from ui.models.staff_calls import CallRow, call_row
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.words import staff_calls as words
from ui.words import staff_orders

_TICK: Final = 1000


@view_model
class StaffCallsViewModel(ViewModel):
    """Customers who called for staff: how long they wait, and who went to them."""

    noteChanged = Signal()
    busyChanged = Signal()

    note = live(str, "note", noteChanged)
    busy = live(bool, "busy", busyChanged)
    calls = constant(QAbstractItemModel, lambda self: self.call_rows)

    def __init__(
        self,
        terminal: Terminal,
        staff: StaffViewModel,
        shop: Shop,
        runner: Runner,
        toast: ToastViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent, note="", busy=False)
        self.call_rows = RowsModel(CallRow, "number", self)
        self._terminal, self._calls = terminal, terminal.staff.calls
        self._staff, self._shop, self._runner, self._toast = staff, shop, runner, toast
        self._known: tuple[Call, ...] = ()
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self._count)
        for changed in (staff.arrived, staff.pageChanged, shop.changed, shop.helpChanged):
            changed.connect(self.refresh)
        staff.left.connect(self._forget)

    def note_call(self) -> None:
        """A customer calls."""
        self._runner.run(self._calls.call, lambda _: None)

    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        author = self._staff.author
        if author is not None:
            self._runner.run(lambda: self._calls.page(author), self._show)

    @Slot(int)
    def answer(self, number: int) -> None:
        """Whoever is signed in goes there."""
        author = self._staff.author
        if author is not None and not self.busy:
            self.put(busy=True)
            self._runner.run(lambda: self._calls.answer(author, number), self._answered, self._refused)

    def _answered(self, _: None) -> None:
        self.put(busy=False)
        self._toast.say(words.gone())
        self.refresh()

    def _refused(self, refusal: ShopError) -> None:
        self.put(busy=False)
        self._toast.say(staff_orders.refused(refusal.code), "warning-circle")
        self.refresh()

    def _show(self, calls: tuple[Call, ...]) -> None:
        if self._staff.author is None:
            return
        self._known = calls
        waiting = sum(each.waiting for each in calls)
        self._staff.put_badge("calls", str(waiting) if waiting else "")
        self.put(note=words.waiting(waiting))
        self._count()
        if waiting and self._staff.page == "calls":
            self._tick.start()
        else:
            self._tick.stop()

    def _count(self) -> None:
        now = self._terminal.now()
        self.call_rows.show(tuple(call_row(each, now, self._shop.local) for each in self._known))

    def _forget(self) -> None:
        self._tick.stop()
        self._known = ()
        self.call_rows.show(())
        self.put_back()
