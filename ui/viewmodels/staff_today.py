from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer, Signal, Slot

from kiosk.terminal.catalog import CatalogEdition
from ui.models import RowsModel
from ui.models.product_row import Reading
from ui.models.staff_today import HourRow, LineRow, MixRow, SoldRow, Today, WaitingRow, read_today, trend
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.staff_page import StaffPage, StaffParts
from ui.words import staff_today as words

_EVERY: Final = 30_000
"""Milliseconds: somebody may leave the page open."""


@view_model
class StaffTodayViewModel(StaffPage):
    """The day so far in figures and charts, against the same day a week ago."""

    page_id = "today"

    noteChanged = Signal()
    salesChanged = Signal()
    salesTrendChanged = Signal()
    salesKindChanged = Signal()
    countChanged = Signal()
    countTrendChanged = Signal()
    countKindChanged = Signal()
    averageChanged = Signal()
    averageTrendChanged = Signal()
    averageKindChanged = Signal()

    note = live(str, "note", noteChanged)
    sales = live(str, "sales", salesChanged)
    salesTrend = live(str, "salesTrend", salesTrendChanged)
    salesKind = live(str, "salesKind", salesKindChanged)
    count = live(str, "count", countChanged)
    countTrend = live(str, "countTrend", countTrendChanged)
    countKind = live(str, "countKind", countKindChanged)
    average = live(str, "average", averageChanged)
    averageTrend = live(str, "averageTrend", averageTrendChanged)
    averageKind = live(str, "averageKind", averageKindChanged)
    hours = constant(QAbstractItemModel, lambda self: self.hour_rows)
    lines = constant(QAbstractItemModel, lambda self: self.line_rows)
    mix = constant(QAbstractItemModel, lambda self: self.mix_rows)
    best = constant(QAbstractItemModel, lambda self: self.best_rows)
    slowest = constant(QAbstractItemModel, lambda self: self.slowest_rows)
    waiting = constant(QAbstractItemModel, lambda self: self.waiting_rows)

    def __init__(self, parts: StaffParts, parent: QObject | None = None) -> None:
        figures = ("sales", "count", "average")
        texts = dict.fromkeys(("note", *(f"{each}{what}" for each in figures for what in ("", "Trend", "Kind"))), "")
        super().__init__(parts, parent, **texts)
        self.hour_rows = RowsModel(HourRow, "hour", self)
        self.line_rows = RowsModel(LineRow, "place", self)
        self.mix_rows = RowsModel(MixRow, "method", self)
        self.best_rows = RowsModel(SoldRow, "productId", self)
        self.slowest_rows = RowsModel(SoldRow, "productId", self)
        self.waiting_rows = RowsModel(WaitingRow, "pileId", self)
        self._figures = parts.terminal.staff.figures
        self._again = QTimer(self, interval=_EVERY)
        self._again.timeout.connect(self.refresh)
        parts.staff.pageChanged.connect(self._pause)

    def opened(self) -> None:
        """The figures, and again from time to time."""
        super().opened()
        self._again.start()

    def read(self) -> None:
        """The figures as they stand."""
        author, pictures, figures = self.reader, self.shop.pictures, self._figures
        if author is None:
            return

        def fetch(catalog: CatalogEdition, reading: Reading) -> Today:
            return read_today(figures.today(author), catalog, reading, pictures)

        self.shop.read(fetch, self.mine(self._show))

    @Slot()
    def _pause(self) -> None:
        if self.reader is None:
            self._again.stop()

    def _show(self, today: Today) -> None:
        money, figures = self.shop.money, today.figures
        count, sales = figures.today.until(figures.hour)
        count_before, sales_before = figures.before.until(figures.hour)
        trends = {
            "sales": trend(sales, sales_before),
            "count": trend(count, count_before),
            "average": trend(sales // count if count else 0, sales_before // count_before if count_before else 0),
        }
        self.put(
            note=words.now(today.now),
            sales=money.text(figures.today.total),
            count=words.orders(figures.today.orders),
            average=money.text(figures.today.average),
            **{f"{name}Trend": each.text for name, each in trends.items()},
            **{f"{name}Kind": each.kind for name, each in trends.items()},
        )
        self.hour_rows.show(today.chart.hours)
        self.line_rows.show(today.chart.lines)
        self.mix_rows.show(today.mix)
        self.best_rows.show(today.best)
        self.slowest_rows.show(today.slowest)
        self.waiting_rows.show(today.waiting)
