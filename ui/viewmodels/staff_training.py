from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.rights import Action
from kiosk.terminal import Author, Pile
from ui.viewmodels.base import live, view_model
from ui.viewmodels.staff_page import StaffDesk, StaffParts
from ui.words import staff_training as words


@view_model
class StaffTrainingViewModel(StaffDesk):
    """Going into training and out of it; the program starts anew once whoever asked has left the panel."""

    page_id = "settings"

    onChanged = Signal()
    asksChanged = Signal()
    offeredChanged = Signal()
    underWayChanged = Signal()

    on = live(bool, "on", onChanged)
    asks = live(bool, "asks", asksChanged)
    offered = live(bool, "offered", offeredChanged)
    underWay = live(int, "underWay", underWayChanged)

    def __init__(self, parts: StaffParts, parent: QObject | None = None) -> None:
        super().__init__(parts, parent, on=parts.terminal.training, asks=False, offered=False, underWay=0)
        self._service = parts.terminal.staff.training
        self._orders = parts.terminal.staff.orders

    @Slot()
    def ask(self) -> None:
        """Ask whether it is meant."""
        self.put(asks=self.reader is not None and not self.busy)

    @Slot()
    def leaveQuestion(self) -> None:
        """Everything stays as it is."""
        self.put(asks=False)

    @Slot()
    def turn(self) -> None:
        """Begin, or end; and leave the panel, so that the program can start anew."""
        self.put(asks=False)
        self.carry_out(self._turn_to, lambda _: self.staff.leave())

    def read(self) -> None:
        """Whether this person may do it, and how many real orders nobody could move on meanwhile."""
        self.put(offered=self.may(Action.TRAIN))
        if self.offered and not self.on:
            self.on_behalf(self._count, lambda number: self.put(underWay=number))

    def forget(self) -> None:
        """The question is gone."""
        self.put(asks=False, busy=False, offered=False, underWay=0)

    def refusal(self, code: str) -> str:
        """Why nothing changed."""
        return words.refused(code)

    def _count(self, author: Author) -> int:
        counts = self._orders.page(author, Pile.ALL, 0, 0).counts
        return sum(counts[pile] for pile in (Pile.UNPAID, Pile.MAKING, Pile.READY))

    def _turn_to(self, author: Author) -> None:
        self._service.turn(author, on=not self.on)
