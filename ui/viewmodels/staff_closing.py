from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.terminal import Author, DayCount
from ui.languages import BY_TAG
from ui.models import RowsModel
from ui.models.staff_closing import SumRow, sheet, sum_rows
from ui.paper import write_pdf
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.pad import DIGITS, Question
from ui.viewmodels.staff_page import StaffDesk, StaffParts
from ui.words import staff_closing as words
from ui.words.listing import clauses
from ui.words.staff import called

_MOST_DIGITS: Final = 10


@dataclass(frozen=True, slots=True)
class Written:
    """A day, and the folder that it was written to; None when the disk would not take it."""

    day: DayCount
    folder: Path | None


@view_model
class StaffClosingViewModel(StaffDesk):
    """The close of day: counts by method, what lies in the drawer, and the day as files."""

    page_id = "closing"

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
    progress = live(float, "progress", progressChanged)
    result = live(str, "result", resultChanged)
    methods = constant(QAbstractItemModel, lambda self: self.sum_rows)

    def __init__(self, parts: StaffParts, parent: QObject | None = None) -> None:
        names = ("note", "warning", "total", "orders", "refunded", "cancelled", "expected", "counted", "difference")
        texts = dict.fromkeys((*names, "result"), "")
        super().__init__(parts, parent, differenceKind="neutral", canClose=False, progress=0.0, **texts)
        self.sum_rows = RowsModel(SumRow, "method", self)
        self._closing, self._folder = parts.terminal.staff.closing, parts.terminal.exports
        self._day: DayCount | None = None
        self._counted: int | None = None
        self._progressed.connect(lambda share: self.put(progress=share), Qt.ConnectionType.QueuedConnection)
        self.heed(parts.shop.orderChanged)

    @Slot()
    def count(self) -> None:
        """Type on the pad what lies in the drawer."""
        if self._day is not None and not self.busy:
            example = self.shop.money.text(self._day.cash, exact=True)
            title, hint, button = words.ask_counted(example, str(self._day.cash))
            self.pad.ask(Question(title, hint, DIGITS, _MOST_DIGITS, button, self._take))

    @Slot()
    def close(self) -> None:
        """Put the count down, and write the day out."""
        counted = self._counted
        if counted is not None:
            self._write(lambda author: self._closing.close(author, counted))

    @Slot()
    def export(self) -> None:
        """Write the day out as it stands."""
        day = self._day
        if day is not None:
            self._write(lambda _: day)

    def read(self) -> None:
        """The day as it stands."""
        self.on_behalf(self._closing.count, self._show)

    def _take(self, digits: str) -> str:
        self._counted = int(digits)
        if self._day is not None:
            self._show(self._day)
        return ""

    def _write(self, take: Callable[[Author], DayCount]) -> None:
        front, money, counted = self.shop.front, self.shop.money, self._counted
        name, font = self.shop.text(front.store.name) if front else "", BY_TAG[money.language].font

        def work(author: Author) -> Written:
            day = take(author)
            page = sheet(day, money, name, day.closed.counted if day.closed else counted, called(author.name))
            try:
                self._closing.write_orders(author, self._folder, self._progressed.emit)
                write_pdf(self._folder / f"{day.day.isoformat()}.pdf", page, font)
            except OSError:
                return Written(day, None)
            return Written(day, self._folder)

        if self.carry_out(work, self._done):
            self.put(progress=0.0, result="")

    def _done(self, written: Written) -> None:
        self._show(written.day)
        if written.folder is None:
            self.put(progress=0.0)
            self.toast.say(words.not_written(), "warning-circle")
            return
        self.put(progress=1.0, result=words.written(str(written.folder)))
        if written.day.closed is not None:
            self.toast.say(words.closed())

    def refused(self, refusal: ShopError) -> None:
        """No file is being written any more."""
        self.put(progress=0.0)
        super().refused(refusal)

    def _show(self, day: DayCount) -> None:
        self._day = day
        money, counted = self.shop.money, self._counted
        if counted is None and day.closed is not None:
            counted = day.closed.counted
        short = counted - day.cash if counted is not None else 0
        self.sum_rows.show(sum_rows(day, money))
        closed = day.closed
        last = words.last_time(self.shop.local(closed.at), closed.name) if closed else ""
        self.put(
            note=clauses((words.day(day.day), last)),
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

    def forget(self) -> None:
        """The next one counts the drawer anew."""
        self._day = self._counted = None
        super().forget()
