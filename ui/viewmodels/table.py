from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.cart import Fulfilment
from ui.brand import tables
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, live, view_model
from ui.viewmodels.pad import DIGITS, PadViewModel, Question
from ui.visit import SIMPLIFIED, Visit
from ui.words import fulfilment as words


@view_model
class TableViewModel(ViewModel):
    """Which table the order goes to, in a store whose tables are numbered. It may always be left open."""

    askedChanged = Signal()
    changeLabelChanged = Signal()

    asked = live(bool, "asked", askedChanged)
    changeLabel = live(str, "changeLabel", changeLabelChanged)

    def __init__(self, shop: Shop, visit: Visit, pad: PadViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent, asked=False, changeLabel="")
        self._shop, self._visit, self._pad = shop, visit, pad
        shop.changed.connect(self._show)
        visit.cartChanged.connect(self._show)

    @Slot()
    def change(self) -> None:
        """Ask for the table's number."""
        if not self.asked:
            return
        self._pad.ask(
            Question(
                title=words.which_table(),
                hint=words.table_hint(),
                keys=DIGITS,
                most=len(str(self._highest)),
                confirm=words.take_table(),
                take=self._sit,
                text=self._visit.cart.table or "",
                skip=words.no_table(),
                leave=lambda: self._visit.seat(None),
            )
        )

    def _sit(self, number: str) -> str:
        if not 0 < int(number) <= self._highest:
            return words.no_such_table(number, self._highest)
        self._visit.seat(str(int(number)))
        return ""

    @property
    def _highest(self) -> int:
        return tables(self._shop.front.store) if self._shop.front else 0

    @Slot()
    def _show(self) -> None:
        cart = self._visit.cart
        inside = cart.fulfilment is Fulfilment.DINE_IN and self._visit.mode != SIMPLIFIED
        self.put(
            asked=inside and self._highest > 0,
            changeLabel=words.change_table() if cart.table else words.enter_table(),
        )
