from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer, Signal, Slot

from kiosk.terminal import Terminal
from kiosk.terminal.catalog import CatalogEdition
from ui.models import RowsModel
from ui.models.product_row import Reading
from ui.models.staff_today import HourRow, LineRow, MixRow, SoldRow, Today, WaitingRow, read_today, trend
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.staff import StaffViewModel
from ui.words import staff_today as words

_EVERY: Final = 30_000
"""Milliseconds: somebody may leave the page open."""


@view_model
class StaffTodayViewModel(ViewModel):
    """The day so far in figures and charts, against the same day a week ago."""

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

    def __init__(self, terminal: Terminal, staff: StaffViewModel, shop: Shop, parent: QObject | None = None) -> None:
        figures = ("sales", "count", "average")
        texts = dict.fromkeys(("note", *(f"{each}{what}" for each in figures for what in ("", "Trend", "Kind"))), "")
        super().__init__(parent, **texts)
        self.hour_rows = RowsModel(HourRow, "hour", self)
        self.line_rows = RowsModel(LineRow, "place", self)
        self.mix_rows = RowsModel(MixRow, "method", self)
        self.best_rows = RowsModel(SoldRow, "productId", self)
        self.slowest_rows = RowsModel(SoldRow, "productId", self)
        self.waiting_rows = RowsModel(WaitingRow, "pileId", self)
        self._figures, self._staff, self._shop = terminal.staff.figures, staff, shop
        self._again = QTimer(self, interval=_EVERY)
        self._again.timeout.connect(self.refresh)
        staff.pageChanged.connect(self.refresh)
        staff.left.connect(self._forget)
        shop.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the figures again."""
        author = self._staff.author
        if author is None or self._staff.page != "today":
            self._again.stop()
            return
        self._again.start()
        pictures, figures = self._shop.pictures, self._figures

        def read(catalog: CatalogEdition, reading: Reading) -> Today:
            return read_today(figures.today(author), catalog, reading, pictures)

        self._shop.read(read, self._show)

    def _show(self, today: Today) -> None:
        if self._staff.author is None:
            return
        money, figures = self._shop.money, today.figures
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

    def _forget(self) -> None:
        self._again.stop()
        rows = (self.hour_rows, self.line_rows, self.mix_rows, self.best_rows, self.slowest_rows, self.waiting_rows)
        for model in rows:
            model.show(())
        self.put_back()
