from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.domain.rights import Action, may
from kiosk.terminal import Author, SyncStatus, Terminal
from ui.models import RowsModel
from ui.models.staff_rows import StatusRow, status_rows
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.pad import DIGITS, PadViewModel, Question
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.words import staff_devices as words

_CODE: Final = 6


@dataclass(frozen=True, slots=True)
class Standing:
    """The link to central, the pickup numbers of the orders it refused something of, and the dishes it names."""

    status: SyncStatus
    numbers: Mapping[str, str]
    dishes: Mapping[str, Mapping[str, str]]


@view_model
class StaffDevicesViewModel(ViewModel):
    """How this terminal and central stand to each other."""

    busyChanged = Signal()
    canLeaveChanged = Signal()

    busy = live(bool, "busy", busyChanged)
    canLeave = live(bool, "canLeave", canLeaveChanged)
    facts = constant(QAbstractItemModel, lambda self: self.status_rows)

    def __init__(
        self,
        terminal: Terminal,
        staff: StaffViewModel,
        shop: Shop,
        runner: Runner,
        pad: PadViewModel,
        toast: ToastViewModel,
        session: SessionViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent, busy=False, canLeave=False)
        self.status_rows = RowsModel(StatusRow, "label", self)
        self._terminal, self._staff, self._shop, self._runner = terminal, staff, shop, runner
        self._pad, self._toast, self._session = pad, toast, session
        staff.pageChanged.connect(self.refresh)
        staff.arrived.connect(self._arrive)
        staff.left.connect(self._forget)
        for changed in (shop.changed, shop.orderChanged, shop.linkChanged):
            changed.connect(lambda *_: self.refresh())

    @Slot()
    def refresh(self) -> None:
        """Look again."""
        author = self._staff.author
        if author is not None and self._staff.page == "devices":
            self.put(busy=True)
            self._runner.run(lambda: self._look(author), self._show)

    @Slot()
    def leaveKiosk(self) -> None:
        """End the program: by the code of one's second factor, and once central has everything."""
        if self.canLeave and not self.busy:
            title, hint, button = words.ask_code()
            self._pad.ask(Question(title, hint, DIGITS, _CODE, button, self._leave))

    def _leave(self, code: str) -> str:
        author = self._staff.author
        if author is not None:
            self.put(busy=True)
            leaving = self._terminal.staff_leaving
            self._runner.run(lambda: leaving.leave(author, code), lambda _: self._session.ended.emit(), self._refused)
        return ""

    def _refused(self, refusal: ShopError) -> None:
        self.put(busy=False)
        self._toast.say(words.not_left(refusal.code), "warning-circle")

    def _arrive(self) -> None:
        author = self._staff.author
        self.put(canLeave=author is not None and may(author.role, Action.LEAVE_KIOSK))

    def _forget(self) -> None:
        self.status_rows.show(())
        self.put_back()

    def _look(self, author: Author) -> Standing:
        self._terminal.staff.guard.check(author, Action.SEE_DEVICES)
        status = self._terminal.sync.status()
        named = {each.order_id for each in status.refused} | {each.order_id for each in status.flagged}
        desk = self._terminal.orders
        dishes = {
            each.order_id: desk.details(each.order_id).lines[each.line - 1].name for each in status.refused if each.line
        }
        return Standing(status, {each: desk.order(each).pickup_number for each in named}, dishes)

    def _show(self, found: Standing) -> None:
        self.put(busy=False)
        if self._staff.author is not None:
            dishes = {order: self._shop.text(name) for order, name in found.dishes.items()}
            self.status_rows.show(status_rows(found.status, found.numbers, dishes, self._shop.local))
