from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.terminal import Author, Span, Terminal
from ui.models import RowsModel
from ui.models.staff_stock import ShelfRow, StockPage, StockReader, StockRow, mark_of
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.words import staff_orders
from ui.words import staff_stock as words


@view_model
class StaffStockViewModel(ViewModel):
    """What is sold and what is not, shelf by shelf; marked sold out for an hour, for today or until undone."""

    noteChanged = Signal()
    rangeTextChanged = Signal()
    hasPreviousChanged = Signal()
    hasNextChanged = Signal()
    busyChanged = Signal()
    askingChanged = Signal()
    askedNameChanged = Signal()

    note = live(str, "note", noteChanged)
    rangeText = live(str, "rangeText", rangeTextChanged)
    hasPrevious = live(bool, "hasPrevious", hasPreviousChanged)
    hasNext = live(bool, "hasNext", hasNextChanged)
    busy = live(bool, "busy", busyChanged)
    asking = live(bool, "asking", askingChanged)
    askedName = live(str, "askedName", askedNameChanged)
    shelves = constant(QAbstractItemModel, lambda self: self.shelf_rows)
    items = constant(QAbstractItemModel, lambda self: self.stock_rows)

    def __init__(
        self,
        terminal: Terminal,
        staff: StaffViewModel,
        shop: Shop,
        runner: Runner,
        toast: ToastViewModel,
        parent: QObject | None = None,
    ) -> None:
        flags = dict.fromkeys(("hasPrevious", "hasNext", "busy", "asking"), False)
        super().__init__(parent, note="", rangeText="", askedName="", **flags)
        self.shelf_rows = RowsModel(ShelfRow, "shelfId", self)
        self.stock_rows = RowsModel(StockRow, "key", self)
        self._stock, self._staff, self._shop = terminal.staff.stock, staff, shop
        self._runner, self._toast = runner, toast
        self._shelf, self._skip, self._size, self._asked = "", 0, 9, ""
        staff.pageChanged.connect(self.refresh)
        staff.left.connect(self._forget)
        shop.changed.connect(self.refresh)
        shop.marked.connect(self.refresh)

    @Slot(int)
    def fit(self, size: int) -> None:
        """The page has room for so many."""
        if size > 0 and size != self._size:
            self._size = size
            self.refresh()

    @Slot(str)
    def showShelf(self, shelf: str) -> None:
        """Show that category, all choices, or what is sold out."""
        self._shelf, self._skip = shelf, 0
        self.refresh()

    @Slot()
    def previousPage(self) -> None:
        """What stands before."""
        self._skip = max(0, self._skip - self._size)
        self.refresh()

    @Slot()
    def nextPage(self) -> None:
        """What stands after."""
        if self.hasNext:
            self._skip += self._size
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

    @Slot()
    def refresh(self) -> None:
        """Read the page again."""
        if self._staff.page == "stock" and self._staff.author is not None:
            returns, pictures = self._stock.returns(), self._shop.pictures
            reader = StockReader(self._shelf, self._skip, self._size, returns, pictures)
            self._shop.read(reader.read, self._show)

    def _do(self, work: Callable[[Author], None], done: str) -> None:
        author = self._staff.author
        if author is not None:
            self.put(busy=True)
            self._runner.run(lambda: work(author), lambda _: self._say(done, ""), self._refused)

    def _refused(self, refusal: ShopError) -> None:
        self._say(staff_orders.refused(refusal.code), "warning-circle")

    def _say(self, text: str, icon: str) -> None:
        self.put(busy=False)
        if icon:
            self._toast.say(text, icon)
        else:
            self._toast.say(text)
        self.refresh()

    def _show(self, page: StockPage) -> None:
        if self._staff.author is None:
            return
        last = self._skip + len(page.rows)
        self.shelf_rows.show(page.shelves)
        self.stock_rows.show(page.rows)
        self.put(
            note=words.counts(page.sold, page.gone),
            rangeText=words.range_of(self._skip + 1, last, page.count),
            hasPrevious=self._skip > 0,
            hasNext=last < page.count,
        )

    def _forget(self) -> None:
        self._shelf, self._skip, self._asked = "", 0, ""
        self.shelf_rows.show(())
        self.stock_rows.show(())
        self.put_back()
