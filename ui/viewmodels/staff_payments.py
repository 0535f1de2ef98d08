from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.domain.rights import Action, may
from kiosk.terminal import Author, DoubtfulPayment, PaymentPage, Terminal
from ui.models import RowsModel
from ui.models.staff_payments import DoubtRow, doubt_row
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.words import staff_payments as words


@view_model
class StaffPaymentsViewModel(ViewModel):
    """Payments held or without an outcome: what this terminal and central know, and what to do."""

    noteChanged = Signal()
    busyChanged = Signal()

    note = live(str, "note", noteChanged)
    busy = live(bool, "busy", busyChanged)
    payments = constant(QAbstractItemModel, lambda self: self.payment_rows)

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
        self.payment_rows = RowsModel(DoubtRow, "attemptId", self)
        self._service = terminal.staff_payments
        self._staff, self._shop, self._runner, self._toast = staff, shop, runner, toast
        self._known: dict[str, DoubtfulPayment] = {}
        staff.pageChanged.connect(self.refresh)
        staff.left.connect(self._forget)
        for changed in (shop.changed, shop.attemptChanged, shop.linkChanged):
            changed.connect(lambda *_: self.refresh())

    @Slot()
    def refresh(self) -> None:
        """Ask again, here and at central."""
        author = self._author()
        if author is not None:
            self.put(busy=True)
            self._runner.run(lambda: self._service.page(author), self._show, self._refused)

    @Slot(str)
    def ask(self, attempt_id: str) -> None:
        """Ask central about this payment now."""
        self._do(attempt_id, self._service.ask_again, words.asked_again())

    @Slot(str)
    def sendBack(self, attempt_id: str) -> None:
        """Send back what a held payment took."""
        self._do(attempt_id, self._service.send_back, words.sent_back())

    def _author(self) -> Author | None:
        return self._staff.author if self._staff.page == "payments" else None

    def _do(self, attempt_id: str, work: Callable[[Author, DoubtfulPayment], None], done: str) -> None:
        author, payment = self._author(), self._known.get(attempt_id)
        if author is not None and payment is not None and not self.busy:
            self.put(busy=True)
            self._runner.run(lambda: work(author, payment), lambda _: self._say(done, ""), self._refused)

    def _refused(self, refusal: ShopError) -> None:
        self._say(words.refused(refusal.code), "warning-circle")

    def _say(self, text: str, icon: str) -> None:
        self.put(busy=False)
        if icon:
            self._toast.say(text, icon)
        else:
            self._toast.say(text)
            self.refresh()

    def _show(self, page: PaymentPage) -> None:
        self.put(busy=False)
        author = self._author()
        if author is None:
            return
        self._known = {each.attempt_id: each for each in page.payments}
        may_return = may(author.role, Action.RESOLVE_PAYMENT)
        money, local = self._shop.money, self._shop.local
        self.payment_rows.show(
            tuple(doubt_row(each, money, local, asked=page.asked, may_return=may_return) for each in page.payments)
        )
        self.put(note=words.count(len(page.payments), asked=page.asked))

    def _forget(self) -> None:
        self._known = {}
        self.payment_rows.show(())
        self.put_back()
