from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.rights import Action
from kiosk.terminal import Author, DoubtfulPayment, PaymentPage
from ui.models import RowsModel
from ui.models.staff_payments import DoubtRow, difference_row, doubt_row
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.staff_page import StaffDesk, StaffParts
from ui.words import staff_payments as words


@view_model
class StaffPaymentsViewModel(StaffDesk):
    """Payments held or without an outcome: what this terminal and central know, and what to do.

    Below them stands in what the providers' bills and the books differ.
    """

    page_id = "payments"

    noteChanged = Signal()

    note = live(str, "note", noteChanged)
    payments = constant(QAbstractItemModel, lambda self: self.payment_rows)

    def __init__(self, parts: StaffParts, parent: QObject | None = None) -> None:
        super().__init__(parts, parent, note="")
        self.payment_rows = RowsModel(DoubtRow, "attemptId", self)
        self._service = parts.terminal.staff_payments
        self._known: dict[str, DoubtfulPayment] = {}
        self.heed(parts.shop.attemptChanged, parts.shop.linkChanged)

    @Slot(str)
    def ask(self, attempt_id: str) -> None:
        """Ask central about this payment now."""
        self._do(attempt_id, self._service.ask_again, words.asked_again())

    @Slot(str)
    def sendBack(self, attempt_id: str) -> None:
        """Send back what a held payment took."""
        self._do(attempt_id, self._service.send_back, words.sent_back())

    def read(self) -> None:
        """What is in doubt here and at central."""
        self.put(busy=True)
        may_return = self.may(Action.RESOLVE_PAYMENT)

        def show(page: PaymentPage) -> None:
            self._known = {each.attempt_id: each for each in page.payments}
            money, local = self.shop.money, self.shop.local
            doubts = [doubt_row(each, money, local, asked=page.asked, may_return=may_return) for each in page.payments]
            bills = [difference_row(each, money, place) for place, each in enumerate(page.differences)]
            self.payment_rows.show((*doubts, *bills))
            self.put(busy=False, note=words.count(len(doubts) + len(bills), asked=page.asked))

        self.on_behalf(self._service.page, show, self.refused)

    def refusal(self, code: str) -> str:
        """Why nothing was sent back."""
        return words.refused(code)

    def forget(self) -> None:
        """No payment stays known."""
        self._known = {}
        super().forget()

    def _do(self, attempt_id: str, work: Callable[[Author, DoubtfulPayment], None], done: str) -> None:
        payment = self._known.get(attempt_id)
        if payment is not None:
            self.carry_out(lambda author: work(author, payment), lambda _: self.tell(done))
