from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.rights import Action
from kiosk.terminal import Author, PrinterReport, SyncStatus, UnsetTicket
from ui.models import RowsModel
from ui.models.printer_rows import printer_rows, unset_rows
from ui.models.staff_rows import StatusRow, machine_rows, status_rows
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.pad import DIGITS, Question
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.staff_page import StaffDesk, StaffParts
from ui.words import staff_devices as words

_CODE: Final = 6


@dataclass(frozen=True, slots=True)
class Standing:
    """The link to central, the numbers of the orders it refused something of, the dishes it names; and the printers.

    `unset` are tickets that did not come out.
    """

    status: SyncStatus
    numbers: Mapping[str, str]
    dishes: Mapping[str, Mapping[str, str]]
    printers: tuple[PrinterReport, ...]
    unset: tuple[UnsetTicket, ...]


@view_model
class StaffDevicesViewModel(StaffDesk):
    """How this terminal, central and the printers stand; its badge counts tickets that did not come out."""

    page_id = "devices"

    canLeaveChanged = Signal()

    canLeave = live(bool, "canLeave", canLeaveChanged)
    facts = constant(QAbstractItemModel, lambda self: self.status_rows)

    def __init__(self, parts: StaffParts, session: SessionViewModel, parent: QObject | None = None) -> None:
        super().__init__(parts, parent, canLeave=False)
        self.status_rows = RowsModel(StatusRow, "label", self)
        self._session = session
        self.heed(parts.shop.orderChanged, parts.shop.linkChanged, parts.shop.printersChanged)

    @property
    def reader(self) -> Author | None:
        """Everybody on the panel: a ticket that the kitchen never had is in its menu, whatever page is open."""
        return self.staff.author

    @Slot()
    def leaveKiosk(self) -> None:
        """End the program: by the code of one's second factor, and once central has everything."""
        if self.canLeave and not self.busy:
            title, hint, button = words.ask_code()
            self.pad.ask(Question(title, hint, DIGITS, _CODE, button, self._leave))

    def read(self) -> None:
        """How they stand now."""
        self.put(busy=True, canLeave=self.may(Action.LEAVE_KIOSK))
        self.on_behalf(self._look, self._show)

    def refusal(self, code: str) -> str:
        """Why the program goes on."""
        return words.not_left(code)

    def _leave(self, code: str) -> str:
        leaving = self.terminal.staff_leaving
        self.carry_out(lambda author: leaving.leave(author, code), lambda _: self._session.ended.emit())
        return ""

    def _look(self, author: Author) -> Standing:
        self.terminal.staff.guard.check(author, Action.SEE_DEVICES)
        status = self.terminal.sync.status()
        named = {each.order_id for each in status.refused} | {each.order_id for each in status.flagged}
        desk = self.terminal.orders
        dishes = {
            each.order_id: desk.details(each.order_id).lines[each.line - 1].name for each in status.refused if each.line
        }
        numbers, printing = {each: desk.order(each).pickup_number for each in named}, self.terminal.printing
        return Standing(status, numbers, dishes, printing.reports(), printing.unset())

    def _show(self, found: Standing) -> None:
        dishes = {order: self.shop.text(name) for order, name in found.dishes.items()}
        self.put(busy=False)
        self.staff.put_badge(self.page_id, str(len(found.unset)) if found.unset else "")
        status = status_rows(found.status, found.numbers, dishes, self.shop.local)
        machine = machine_rows(found.status, self.terminal.book.now.screen_diagonal_inch)
        self.status_rows.show((*unset_rows(found.unset), *printer_rows(found.printers), *status, *machine))
