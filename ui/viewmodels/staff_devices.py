from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.rights import Action
from kiosk.terminal import Author, SyncStatus, Terminal
from ui.models import RowsModel
from ui.models.staff_rows import StatusRow, status_rows
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.staff import StaffViewModel


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

    busy = live(bool, "busy", busyChanged)
    facts = constant(QAbstractItemModel, lambda self: self.status_rows)

    def __init__(
        self, terminal: Terminal, staff: StaffViewModel, shop: Shop, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent, busy=False)
        self.status_rows = RowsModel(StatusRow, "label", self)
        self._terminal, self._staff, self._shop, self._runner = terminal, staff, shop, runner
        staff.pageChanged.connect(self.refresh)
        staff.left.connect(lambda: self.status_rows.show(()))
        for changed in (shop.changed, shop.orderChanged, shop.linkChanged):
            changed.connect(lambda *_: self.refresh())

    @Slot()
    def refresh(self) -> None:
        """Look again."""
        author = self._staff.author
        if author is not None and self._staff.page == "devices":
            self.put(busy=True)
            self._runner.run(lambda: self._look(author), self._show)

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
