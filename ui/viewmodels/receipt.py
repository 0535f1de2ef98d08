from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.terminal import OrderRecord
from ui.models import RowsModel
from ui.qr import qr_rows
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.countdown import Countdown, utc_now
from ui.viewmodels.store import StoreViewModel
from ui.words import service as words

STAYS_SECONDS: Final = 20


@dataclass(frozen=True, slots=True)
class StepRow:
    """The roles of a step on the order's way."""

    label: str
    detail: str
    state: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """An order that is on disk, and how it is paid: `paid`, `counter`, `checking`, or `confirming`.

    `number` is the payment's, where nobody knows yet what became of it.
    """

    order: OrderRecord
    kind: str
    method: str
    address: str
    number: str = ""


@view_model
class ReceiptViewModel(ViewModel):
    """The pickup number and what happens next."""

    kindChanged = Signal()
    titleChanged = Signal()
    subtitleChanged = Signal()
    pickupNumberChanged = Signal()
    pickupPlaceChanged = Signal()
    paymentNumberChanged = Signal()
    trackingHintChanged = Signal()
    trackingRowsChanged = Signal()
    secondsLeftChanged = Signal()
    progressChanged = Signal()
    finished = Signal()
    wantsMore = Signal()

    kind = live(str, "kind", kindChanged)
    title = live(str, "title", titleChanged)
    subtitle = live(str, "subtitle", subtitleChanged)
    pickupNumber = live(str, "pickupNumber", pickupNumberChanged)
    pickupPlace = live(str, "pickupPlace", pickupPlaceChanged)
    paymentNumber = live(str, "paymentNumber", paymentNumberChanged)
    trackingHint = live(str, "trackingHint", trackingHintChanged)
    trackingRows = live("QStringList", "trackingRows", trackingRowsChanged)
    secondsLeft = live(int, "secondsLeft", secondsLeftChanged)
    progress = live(float, "progress", progressChanged)
    steps = constant(QAbstractItemModel, lambda self: self.step_rows)

    def __init__(
        self,
        shop: Shop,
        store: StoreViewModel,
        clock: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            parent, kind="paid", title="", subtitle="", pickupNumber="", pickupPlace="", paymentNumber="",
            trackingHint="", trackingRows=[],
            secondsLeft=STAYS_SECONDS, progress=1.0,
        )  # fmt: skip
        self.step_rows = RowsModel(StepRow, "label", self)
        self._shop, self._store = shop, store
        self._receipt: Receipt | None = None
        self._count = Countdown(clock, self)
        self._count.ticked.connect(lambda seconds, share: self.put(secondsLeft=seconds, progress=share))
        self._count.ran_out.connect(self.done)
        shop.changed.connect(self._show)

    def hand_out(self, receipt: Receipt) -> None:
        """Show the number of an order that is on disk."""
        self._receipt = receipt
        self._show()
        self._count.run_for(STAYS_SECONDS)

    def touched(self) -> None:
        """Someone still reads it."""
        if self._count.running:
            self._count.run_for(STAYS_SECONDS)

    def wipe(self) -> None:
        """Nothing of the customer stays."""
        self._count.stop()
        self._receipt = None
        self.step_rows.show(())
        self.put_back()

    @Slot()
    def done(self) -> None:
        """The customer has the number."""
        self.finished.emit()

    @Slot()
    def again(self) -> None:
        """The customer orders once more."""
        self.wantsMore.emit()

    @Slot()
    def _show(self) -> None:
        receipt = self._receipt
        if receipt is None:
            return
        amount = self._shop.money.text(receipt.order.total, exact=True)
        title, subtitle, first = self._words(receipt, amount)
        number = words.payment_number(receipt.number) if receipt.number else ""
        self.step_rows.show(
            (
                StepRow(first, number, "done" if receipt.kind == "paid" else "current"),
                StepRow(words.step_made(), "", "current" if receipt.kind == "paid" else "todo"),
                StepRow(words.step_collect(), words.by_number(), "todo"),
            )
        )
        self.put(
            kind=receipt.kind,
            title=title,
            subtitle=subtitle,
            pickupNumber=receipt.order.pickup_number,
            pickupPlace=self._store.pickupPlace,
            paymentNumber=number,
            trackingHint=words.keep_for_money() if receipt.number else words.keep_receipt(),
            trackingRows=qr_rows(receipt.address),
        )

    def _words(self, receipt: Receipt, amount: str) -> tuple[str, str, str]:
        match receipt.kind:
            case "counter":
                title = words.plain_counter_title if self._shop.money.simplified else words.counter_title
                return title(), words.say_number(amount), words.step_pay()
            case "checking":
                return words.checking_title(), words.checking_detail(), words.step_checking()
            case "confirming":
                return words.confirming_title(), words.confirming_detail(), words.step_confirming()
            case _:
                return words.paid_title(), words.paid_by(receipt.method, amount), words.step_paid()
