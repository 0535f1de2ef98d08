from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.terminal import Author, Span
from ui.models import RowsModel
from ui.models.staff_stock import ShelfRow, StockPage, StockReader, StockRow, mark_of
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.staff_list import StaffList
from ui.viewmodels.staff_page import StaffParts
from ui.words import staff_stock as words


@view_model
class StaffStockViewModel(StaffList):
    """What is sold and what is not, shelf by shelf; marked sold out for an hour, for today or until undone."""

    page_id = "stock"

    noteChanged = Signal()
    askingChanged = Signal()
    askedNameChanged = Signal()

    note = live(str, "note", noteChanged)
    asking = live(bool, "asking", askingChanged)
    askedName = live(str, "askedName", askedNameChanged)
    shelves = constant(QAbstractItemModel, lambda self: self.shelf_rows)
    items = constant(QAbstractItemModel, lambda self: self.stock_rows)

    def __init__(self, parts: StaffParts, parent: QObject | None = None) -> None:
        super().__init__(parts, 9, parent, note="", asking=False, askedName="")
        self.shelf_rows = RowsModel(ShelfRow, "shelfId", self)
        self.stock_rows = RowsModel(StockRow, "key", self)
        self._stock = parts.terminal.staff.stock
        self._shelf, self._asked = "", ""
        self.heed(parts.shop.marked)

    @Slot(str)
    def showShelf(self, shelf: str) -> None:
        """Show that category, all choices, or what is sold out."""
        self._shelf, self.skip = shelf, 0
        self.refresh()

    @Slot(str)
    def toggle(self, key: str) -> None:
        """Bring back what is sold out; of what is sold, ask for how long it is not to be."""
        row = self.stock_rows.row(key)
        if row is None or self.busy:
            return
        if row.onSale:
            self._asked = key
            self.put(asking=True, askedName=row.name)
        else:
            self._do(lambda author: self._stock.bring_back(author, mark_of(key)), words.brought_back(row.name))

    @Slot(str)
    def takeOff(self, span: str) -> None:
        """Sold out for an `hour`, for `today` or until `undone`."""
        key, name = self._asked, self.askedName
        self.leaveQuestion()
        if key:
            self._do(lambda author: self._stock.take_off(author, mark_of(key), Span(span)), words.taken_off(name))

    @Slot()
    def leaveQuestion(self) -> None:
        """Change nothing."""
        self._asked = ""
        self.put(asking=False, askedName="")

    def read(self) -> None:
        """A page of the shelf."""
        skip = self.skip
        reader = StockReader(self._shelf, skip, self.size, self._stock.returns(), self.shop.pictures)

        def show(page: StockPage) -> None:
            self.shelf_rows.show(page.shelves)
            self.stock_rows.show(page.rows)
            self.put(note=words.counts(page.sold, page.gone))
            self.put_place(skip, len(page.rows), page.count)

        self.shop.read(reader.read, self.mine(show))

    def range_of(self, first: int, last: int, count: int) -> str:
        """Which things of the shelf are shown."""
        return words.range_of(first, last, count)

    def forget(self) -> None:
        """No shelf, and no question."""
        self._shelf, self._asked = "", ""
        super().forget()

    def _do(self, work: Callable[[Author], None], done: str) -> None:
        self.carry_out(work, lambda _: self.tell(done))
