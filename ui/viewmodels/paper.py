from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.domain.printing import PrinterRole, TicketKind
from kiosk.terminal import OrderRecord, PrintDesk
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, live, view_model
from ui.words import printing as words

_LABELS: Final = {TicketKind.RECEIPT: words.print_receipt, TicketKind.SLIP: words.print_slip}


@view_model
class PaperViewModel(ViewModel):
    """A ticket on paper, for who wants one; `offered` only where there is a printer, `note` says why it cannot now."""

    offeredChanged = Signal()
    canPrintChanged = Signal()
    labelChanged = Signal()
    shortLabelChanged = Signal()
    noteChanged = Signal()

    offered = live(bool, "offered", offeredChanged)
    canPrint = live(bool, "canPrint", canPrintChanged)
    label = live(str, "label", labelChanged)
    shortLabel = live(str, "shortLabel", shortLabelChanged)
    note = live(str, "note", noteChanged)

    def __init__(self, desk: PrintDesk, shop: Shop, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent, offered=False, canPrint=False, label="", shortLabel="", note="")
        self._desk, self._runner = desk, runner
        self._order_id = ""
        self._kind = TicketKind.RECEIPT
        self._asked = False
        shop.printersChanged.connect(self._show)
        shop.changed.connect(self._show)

    def about(self, order: OrderRecord, *, known: bool) -> None:
        """Offer paper for this order: its receipt, or a slip while nobody knows the outcome of its payment."""
        self._order_id, self._asked = order.order_id, False
        self._kind = TicketKind.RECEIPT if known else TicketKind.SLIP
        self._show()

    def wipe(self) -> None:
        """Nothing of the customer stays."""
        self._order_id = ""
        self.put_back()

    @Slot()
    def printOut(self) -> None:
        """Print it, once."""
        order_id, kind = self._order_id, self._kind
        if self.canPrint:
            self._asked = True
            self._show()
            self._runner.run(lambda: self._desk.ask(order_id, kind), lambda _: None, self._refused)

    def _refused(self, _: ShopError) -> None:
        self._asked = False
        self._show()

    @Slot()
    def _show(self) -> None:
        if not self._order_id or not self._desk.offers(self._kind):
            self.put_back()
            return
        state = self._desk.state(PrinterRole.RECEIPT)
        works = state.prints
        label, short = _LABELS[self._kind](), words.short()
        if self._asked:
            label, short = words.printing(), words.short_printing()
        elif not works:
            short = words.short_out()
        note = "" if works else words.no_paper(state)
        self.put(offered=True, canPrint=works and not self._asked, label=label, shortLabel=short, note=note)
