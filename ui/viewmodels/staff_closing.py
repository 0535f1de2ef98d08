from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.terminal import Author, DayCount, Terminal
from ui.languages import BY_TAG
from ui.models import RowsModel
from ui.models.staff_closing import SumRow, sheet, sum_rows
from ui.paper import write_pdf
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.pad import DIGITS, PadViewModel, Question
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.words import staff_closing as words
from ui.words import staff_orders

_MOST_DIGITS: Final = 10


@view_model
class StaffClosingViewModel(ViewModel):
    """The close of day: counts by method, what lies in the drawer, and the day as files."""

    noteChanged = Signal()
    warningChanged = Signal()
    totalChanged = Signal()
    ordersChanged = Signal()
    refundedChanged = Signal()
    cancelledChanged = Signal()
    expectedChanged = Signal()
    countedChanged = Signal()
    differenceChanged = Signal()
    differenceKindChanged = Signal()
    canCloseChanged = Signal()
    busyChanged = Signal()
    progressChanged = Signal()
    resultChanged = Signal()
    _progressed = Signal(float)

    note = live(str, "note", noteChanged)
    warning = live(str, "warning", warningChanged)
    total = live(str, "total", totalChanged)
    orders = live(str, "orders", ordersChanged)
    refunded = live(str, "refunded", refundedChanged)
    cancelled = live(str, "cancelled", cancelledChanged)
    expected = live(str, "expected", expectedChanged)
    counted = live(str, "counted", countedChanged)
    difference = live(str, "difference", differenceChanged)
    differenceKind = live(str, "differenceKind", differenceKindChanged)
    canClose = live(bool, "canClose", canCloseChanged)
    busy = live(bool, "busy", busyChanged)
    progress = live(float, "progress", progressChanged)
    result = live(str, "result", resultChanged)
    methods = constant(QAbstractItemModel, lambda self: self.sum_rows)

    def __init__(
        self,
        terminal: Terminal,
        staff: StaffViewModel,
        shop: Shop,
        runner: Runner,
        pad: PadViewModel,
        toast: ToastViewModel,
        parent: QObject | None = None,
    ) -> None:
        names = ("note", "warning", "total", "orders", "refunded", "cancelled", "expected", "counted", "difference")
        texts = dict.fromkeys((*names, "result"), "")
        super().__init__(parent, differenceKind="neutral", canClose=False, busy=False, progress=0.0, **texts)
        self.sum_rows = RowsModel(SumRow, "method", self)
        self._closing, self._folder = terminal.staff.closing, terminal.exports
        self._staff, self._shop, self._runner = staff, shop, runner
        self._pad, self._toast = pad, toast
        self._day: DayCount | None = None
        self._counted: int | None = None
        self._progressed.connect(lambda share: self.put(progress=share), Qt.ConnectionType.QueuedConnection)
        staff.pageChanged.connect(self.refresh)
        staff.left.connect(self._forget)
        shop.changed.connect(self.refresh)
        shop.orderChanged.connect(lambda _: self.refresh())

    @Slot()
    def refresh(self) -> None:
        """Count again."""
        author = self._author()
        if author is not None:
            self._runner.run(lambda: self._closing.count(author), self._show)

    @Slot()
    def count(self) -> None:
        """Type on the pad what lies in the drawer."""
        if self._day is not None and not self.busy:
            example = self._shop.money.text(self._day.cash, exact=True)
            title, hint, button = words.ask_counted(example, str(self._day.cash))
            self._pad.ask(Question(title, hint, DIGITS, _MOST_DIGITS, button, self._take))

    @Slot()
    def close(self) -> None:
        """Put the count down, and write the day out."""
        author, counted = self._author(), self._counted
        if author is not None and counted is not None and not self.busy:
            self.put(busy=True, progress=0.0, result="")
            self._runner.run(lambda: self._closing.close(author, counted), partial(self._write, author), self._refused)

    @Slot()
    def export(self) -> None:
        """Write the day out as it stands."""
        author, day = self._author(), self._day
        if author is not None and day is not None and not self.busy:
            self.put(busy=True, progress=0.0, result="")
            self._write(author, day)

    def _author(self) -> Author | None:
        return self._staff.author if self._staff.page == "closing" else None

    def _take(self, digits: str) -> str:
        self._counted = int(digits)
        if self._day is not None:
            self._show(self._day)
        return ""

    def _write(self, author: Author, day: DayCount) -> None:
        front, money = self._shop.front, self._shop.money
        name = self._shop.text(front.store.name) if front else ""
        counted = day.closed.counted if day.closed else self._counted
        page, font = sheet(day, money, name, counted, author.name), BY_TAG[money.language].font

        def work() -> Path | None:
            try:
                self._closing.write_orders(author, self._folder, self._progressed.emit)
                write_pdf(self._folder / f"{day.day.isoformat()}.pdf", page, font)
            except OSError:
                return None
            return self._folder

        self._show(day)
        self._runner.run(work, partial(self._done, closed=day.closed is not None), self._refused)

    def _done(self, folder: Path | None, *, closed: bool) -> None:
        if folder is None:
            self.put(busy=False, progress=0.0)
            self._toast.say(words.not_written(), "warning-circle")
            return
        self.put(busy=False, progress=1.0, result=words.written(str(folder)))
        if closed:
            self._toast.say(words.closed())

    def _refused(self, refusal: ShopError) -> None:
        self.put(busy=False, progress=0.0)
        self._toast.say(staff_orders.refused(refusal.code), "warning-circle")

    def _show(self, day: DayCount) -> None:
        if self._author() is None:
            return
        self._day = day
        money, counted = self._shop.money, self._counted
        if counted is None and day.closed is not None:
            counted = day.closed.counted
        short = counted - day.cash if counted is not None else 0
        self.sum_rows.show(sum_rows(day, money))
        closed = day.closed
        last = words.last_time(self._shop.local(closed.at), closed.name) if closed else ""
        self.put(
            note="，".join(filter(None, (words.day(day.day), last))),
            warning=words.open_orders(day.unpaid),
            total=money.text(day.total, exact=True),
            orders=words.orders(day.orders),
            refunded=money.text(day.refunded, exact=True),
            cancelled=words.orders(day.cancelled),
            expected=money.text(day.cash, exact=True),
            counted=money.text(counted, exact=True) if counted is not None else "",
            difference=words.difference(short, money.text(abs(short), exact=True)) if counted is not None else "",
            differenceKind="neutral" if counted is None else "warn" if short else "success",
            canClose=self._counted is not None,
        )

    def _forget(self) -> None:
        self._day = self._counted = None
        self.sum_rows.show(())
        self.put_back()
