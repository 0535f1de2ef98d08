from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain import cart as carts
from kiosk.domain.cart import Cart, Fulfilment
from kiosk.domain.errors import ShopError
from kiosk.terminal import OrderDesk, OrderRecord
from ui.models import RowsModel
from ui.models.cart_rows import DiscountRow, HintRow, LineRow, PricedCart, ThumbnailRow, priced_cart
from ui.models.product_row import ProductRow
from ui.money_text import NO_PRICE
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.link import LinkViewModel
from ui.viewmodels.sheet import ProductSheetViewModel
from ui.viewmodels.store import StoreViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.visit import Visit
from ui.words import fulfilment as ways
from ui.words import ordering as words
from ui.words import refusals


@view_model
class CartViewModel(ViewModel):
    """What the customer has so far, priced; and the step to an order."""

    countChanged = Signal()
    emptyChanged = Signal()
    countTextChanged = Signal()
    subtotalChanged = Signal()
    totalChanged = Signal()
    savedTextChanged = Signal()
    taxTextChanged = Signal()
    fulfilmentTextChanged = Signal()
    fulfilmentDetailChanged = Signal()
    noticeChanged = Signal()
    hasUnavailableChanged = Signal()
    canCheckOutChanged = Signal()
    busyChanged = Signal()
    checkOutLabelChanged = Signal()
    barNoteChanged = Signal()
    placed = Signal(object)
    priced_anew = Signal()

    count = live(int, "count", countChanged)
    empty = live(bool, "empty", emptyChanged)
    countText = live(str, "countText", countTextChanged)
    subtotal = live("QVariantMap", "subtotal", subtotalChanged)
    total = live("QVariantMap", "total", totalChanged)
    savedText = live(str, "savedText", savedTextChanged)
    taxText = live(str, "taxText", taxTextChanged)
    fulfilmentText = live(str, "fulfilmentText", fulfilmentTextChanged)
    fulfilmentDetail = live(str, "fulfilmentDetail", fulfilmentDetailChanged)
    notice = live(str, "notice", noticeChanged)
    hasUnavailable = live(bool, "hasUnavailable", hasUnavailableChanged)
    canCheckOut = live(bool, "canCheckOut", canCheckOutChanged)
    busy = live(bool, "busy", busyChanged)
    checkOutLabel = live(str, "checkOutLabel", checkOutLabelChanged)
    barNote = live(str, "barNote", barNoteChanged)
    lines = constant(QAbstractItemModel, lambda self: self.line_rows)
    discounts = constant(QAbstractItemModel, lambda self: self.discount_rows)
    hints = constant(QAbstractItemModel, lambda self: self.hint_rows)
    suggestions = constant(QAbstractItemModel, lambda self: self.suggestion_rows)
    thumbnails = constant(QAbstractItemModel, lambda self: self.thumbnail_rows)

    def __init__(
        self,
        desk: OrderDesk,
        shop: Shop,
        visit: Visit,
        runner: Runner,
        store: StoreViewModel,
        link: LinkViewModel,
        sheet: ProductSheetViewModel,
        toast: ToastViewModel,
        parent: QObject | None = None,
    ) -> None:
        texts = ("countText", "savedText", "taxText", "fulfilmentText", "fulfilmentDetail", "notice", "checkOutLabel")
        super().__init__(
            parent, count=0, empty=True, subtotal=NO_PRICE, total=NO_PRICE, hasUnavailable=False, canCheckOut=False,
            busy=False, barNote="", **dict.fromkeys(texts, ""),
        )  # fmt: skip
        self.line_rows = RowsModel(LineRow, "lineId", self)
        self.discount_rows = RowsModel(DiscountRow, "name", self)
        self.hint_rows = RowsModel(HintRow, "text", self)
        self.suggestion_rows = RowsModel(ProductRow, "productId", self)
        self.thumbnail_rows = RowsModel(ThumbnailRow, "productId", self)
        self._desk, self._shop, self._visit, self._runner = desk, shop, visit, runner
        self._store, self._link, self._sheet, self._toast = store, link, sheet, toast
        self._priced: PricedCart | None = None
        for signal in (visit.cartChanged, shop.changed, shop.marked):
            signal.connect(self.refresh)
        link.onlineChanged.connect(self._show)
        link.payableChanged.connect(self._show)
        store.pickupPlaceChanged.connect(self._show)
        visit.ended.connect(self.dismissNotice)

    @Slot(int)
    def increase(self, line_id: int) -> None:
        """One more of that line."""
        self._step(line_id, 1)

    @Slot(int)
    def decrease(self, line_id: int) -> None:
        """One less of that line; the last one goes with undo."""
        line = self._visit.cart.line(line_id)
        if line is not None and line.quantity == 1:
            self.remove(line_id)
        else:
            self._step(line_id, -1)

    @Slot(int)
    def remove(self, line_id: int) -> None:
        """Take that line out; the toast takes it back."""
        row = self.line_rows.row(line_id)
        name = row.name if row else ""
        self._replace(carts.remove(self._visit.cart, line_id), lambda: words.removed(name))

    @Slot()
    def removeUnavailable(self) -> None:
        """Take out all that cannot be ordered now."""
        cart = self._visit.cart
        for row in self.line_rows.rows:
            cart = carts.remove(cart, row.lineId) if row.unavailable else cart
        self._replace(cart, words.removed_unavailable)

    @Slot()
    def clear(self) -> None:
        """Take everything out; the toast takes it back."""
        self._replace(Cart(fulfilment=self._visit.cart.fulfilment, table=self._visit.cart.table), words.emptied)

    @Slot(int)
    def edit(self, line_id: int) -> None:
        """Tailor that line anew."""
        line = self._visit.cart.line(line_id)
        if line is not None:
            self._sheet.show_line(line)

    @Slot()
    def dismissNotice(self) -> None:
        """It was read."""
        self.put(notice="")

    @Slot()
    def checkOut(self) -> None:
        """Make an order of it. It is on disk before anything else happens."""
        priced = self._priced
        if self.busy or priced is None or not self.up_to_date or not priced.cart.lines:
            return
        if not priced.quote.sellable:
            gone = any(row.unavailable for row in priced.lines)
            self.put(notice=refusals.remove_or_change() if gone else refusals.take_fewer())
            return
        self.put(busy=True, notice="")
        cart, language, total = priced.cart, self._visit.language, priced.quote.total
        self._runner.run(lambda: self._desk.place(cart, language, total), self._order_taken, self._refused)

    @Slot()
    def refresh(self) -> None:
        """Price the cart anew."""
        cart, pictures = self._visit.cart, self._shop.pictures
        self.put(count=cart.count, empty=not cart.lines)
        self._shop.read(
            lambda catalog, reading: priced_cart(cart, self._desk.quote(cart), catalog, reading, pictures), self._take
        )

    @property
    def up_to_date(self) -> bool:
        """Whether what is shown is the cart as it is now."""
        return self._priced is not None and self._priced.cart == self._visit.cart

    def _take(self, priced: PricedCart) -> None:
        if priced.cart == self._visit.cart:
            self._priced = priced
            self._show()

    @Slot()
    def _show(self) -> None:
        priced = self._priced
        if priced is None:
            return
        quote, money, payable = priced.quote, self._shop.money, self._link.payable
        saved = money.text(quote.saved) if quote.saved else ""
        self.line_rows.show(priced.lines)
        self.discount_rows.show(priced.discounts)
        self.hint_rows.show(priced.hints)
        self.suggestion_rows.show(priced.suggestions)
        self.thumbnail_rows.show(priced.thumbnails)
        self.put(
            countText=words.subtotal(priced.cart.count),
            subtotal=money.price(quote.subtotal),
            total=money.price(quote.total),
            savedText=words.saved(saved) if saved else "",
            taxText=words.tax(money.text(quote.tax), contained=quote.tax_included) if quote.tax else "",
            hasUnavailable=any(row.unavailable for row in priced.lines),
            canCheckOut=quote.sellable,
            checkOutLabel=words.check_out() if payable else words.submit(),
            barNote=(words.reduced(saved) if saved else "") if payable else words.pay_at_counter(),
            fulfilmentText=ways.served(priced.cart.fulfilment, priced.cart.table),
            fulfilmentDetail=self._detail(priced.cart.fulfilment),
        )
        self.priced_anew.emit()

    def _detail(self, fulfilment: Fulfilment) -> str:
        return ways.packed() if fulfilment is Fulfilment.TAKEAWAY else words.called_at(self._store.pickupPlace)

    def _step(self, line_id: int, by: int) -> None:
        line = self._visit.cart.line(line_id)
        if line is not None:
            self._visit.use(carts.set_quantity(self._visit.cart, line_id, line.quantity + by))

    def _replace(self, cart: Cart, said: Callable[[], str]) -> None:
        before = self._visit.cart
        if cart != before:
            self._visit.use(cart)
            self._toast.offer(said(), words.undo(), lambda: self._visit.use(before))

    def _order_taken(self, order: OrderRecord) -> None:
        self.put(busy=False)
        self.placed.emit(order)

    def _refused(self, error: ShopError) -> None:
        self.put(busy=False, notice=refusals.refusal(error, self._shop.money))
        self.refresh()
