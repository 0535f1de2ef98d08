from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.domain.orders import OrderState
from kiosk.domain.rights import Action, may
from kiosk.terminal import Author, ListedOrder, OrderDetail, OrderPage, OrderRecord, Pile, Terminal
from ui.models import RowsModel
from ui.models.staff_orders import (
    NEXT,
    LineRow,
    ListedRow,
    PileRow,
    Reading,
    StepRow,
    line_rows,
    listed_rows,
    pile_rows,
    served,
    step_rows,
)
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.pad import CODE, PadViewModel, Question
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.words import staff as staff_words
from ui.words import staff_orders as words
from ui.words.counts import counts

_LONGEST_NUMBER: Final = 13
_UNPAID: Final = frozenset({OrderState.PLACED, OrderState.AWAITING_PAYMENT})


@view_model
class StaffOrdersViewModel(ViewModel):
    """Orders of today, pile by pile and page by page, and the one that is open."""

    countTextChanged = Signal()
    rangeTextChanged = Signal()
    hasPreviousChanged = Signal()
    hasNextChanged = Signal()
    queryChanged = Signal()
    busyChanged = Signal()
    openChanged = Signal()
    numberChanged = Signal()
    servedChanged = Signal()
    stateTextChanged = Signal()
    stateKindChanged = Signal()
    totalChanged = Signal()
    methodChanged = Signal()
    actLabelChanged = Signal()
    canActChanged = Signal()
    canCancelChanged = Signal()
    canDenyChanged = Signal()

    countText = live(str, "countText", countTextChanged)
    rangeText = live(str, "rangeText", rangeTextChanged)
    hasPrevious = live(bool, "hasPrevious", hasPreviousChanged)
    hasNext = live(bool, "hasNext", hasNextChanged)
    query = live(str, "query", queryChanged)
    busy = live(bool, "busy", busyChanged)
    open = live(bool, "open", openChanged)
    number = live(str, "number", numberChanged)
    served = live(str, "served", servedChanged)
    stateText = live(str, "stateText", stateTextChanged)
    stateKind = live(str, "stateKind", stateKindChanged)
    total = live(str, "total", totalChanged)
    method = live(str, "method", methodChanged)
    actLabel = live(str, "actLabel", actLabelChanged)
    canAct = live(bool, "canAct", canActChanged)
    canCancel = live(bool, "canCancel", canCancelChanged)
    canDeny = live(bool, "canDeny", canDenyChanged)
    piles = constant(QAbstractItemModel, lambda self: self.pile_rows)
    orders = constant(QAbstractItemModel, lambda self: self.order_rows)
    lines = constant(QAbstractItemModel, lambda self: self.line_rows)
    steps = constant(QAbstractItemModel, lambda self: self.step_rows)

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
        flags = dict.fromkeys(("hasPrevious", "hasNext", "busy", "open", "canAct", "canCancel", "canDeny"), False)
        names = ("countText", "rangeText", "query", "number", "served", "stateText", "stateKind", "total", "method")
        super().__init__(parent, **flags, **dict.fromkeys((*names, "actLabel"), ""))
        self.pile_rows = RowsModel(PileRow, "pileId", self)
        self.order_rows = RowsModel(ListedRow, "orderId", self)
        self.line_rows = RowsModel(LineRow, "place", self)
        self.step_rows = RowsModel(StepRow, "place", self)
        self._terminal, self._staff, self._shop, self._runner = terminal, staff, shop, runner
        self._pad, self._toast = pad, toast
        self._pile, self._skip, self._size, self._order = Pile.ALL, 0, 8, ""
        self._next: Action | None = None
        staff.pageChanged.connect(self.refresh)
        staff.left.connect(self._forget)
        for changed in (shop.changed, shop.orderChanged):
            changed.connect(lambda *_: self.refresh())

    @Slot(int)
    def fit(self, size: int) -> None:
        """The list has room for so many orders."""
        if size > 0 and size != self._size:
            self._size = size
            self.refresh()

    @Slot(str)
    def showPile(self, pile: str) -> None:
        """Show the orders that wait for the same thing."""
        self._pile, self._skip = Pile(pile), 0
        self.put(query="")
        self.refresh()

    @Slot()
    def previousPage(self) -> None:
        """Newer orders."""
        self._skip = max(0, self._skip - self._size)
        self.refresh()

    @Slot()
    def nextPage(self) -> None:
        """Older orders."""
        if self.hasNext:
            self._skip += self._size
            self.refresh()

    @Slot()
    def askNumber(self) -> None:
        """Type a number on the pad."""
        title, hint, button = words.ask_number()
        self._pad.ask(Question(title, hint, CODE, _LONGEST_NUMBER, button, self._find))

    @Slot()
    def clearQuery(self) -> None:
        """All orders again."""
        self.showPile(Pile.ALL.value)

    def scan(self, text: str) -> None:
        """A ticket was held before the scanner: open its order."""
        if self._staff.page == "orders":
            self._with_author(lambda author: self._terminal.staff.orders.by_ticket(author, text), self._scanned)

    @Slot(str)
    def openOrder(self, order_id: str) -> None:
        """Show an order beside the list."""
        self._order = order_id
        self.order_rows.change(lambda row: row.selected, selected=False)
        self.order_rows.change(lambda row: row.orderId == order_id, selected=True)
        self._read_order()

    @Slot()
    def closeOrder(self) -> None:
        """The list alone."""
        self._order = ""
        self.order_rows.change(lambda row: row.selected, selected=False)
        self.put(open=False)

    @Slot()
    def act(self) -> None:
        """Move the open order on."""
        desk, order_id, action = self._terminal.staff.orders, self._order, self._next
        moves: dict[Action, Callable[[Author, str], OrderRecord]] = {
            Action.CONFIRM_PAYMENT: desk.confirm_payment,
            Action.PREPARE: desk.prepare,
            Action.MAKE_READY: desk.make_ready,
            Action.HAND_OVER: desk.hand_over,
        }
        if action is not None and not self.busy and self.canAct:
            self._do(action, lambda author: moves[action](author, order_id))

    @Slot()
    def cancelOrder(self) -> None:
        """Call the open order off."""
        order_id = self._order
        if self.canCancel and not self.busy:
            self._do(Action.CANCEL_ORDER, lambda author: self._terminal.staff.orders.cancel(author, order_id))

    @Slot()
    def denyPayment(self) -> None:
        """The money of the shop's own code is not on the account."""
        order_id = self._order
        if self.canDeny and not self.busy:
            self.put(busy=True)
            desk = self._terminal.staff.orders
            self._with_author(lambda author: desk.deny_payment(author, order_id), self._denied)

    @Slot()
    def refresh(self) -> None:
        """Read what is shown again."""
        if self._staff.page != "orders" or self._staff.author is None:
            return
        pile, skip, size, query = self._pile, self._skip, self._size, self.query
        desk = self._terminal.staff.orders
        if query:
            self._with_author(lambda author: desk.search(author, query), self._show_found)
        self._with_author(lambda author: desk.page(author, pile, skip, size), self._show_page)
        if self._order:
            self._read_order()

    def _find(self, text: str) -> str:
        self.put(query=text)
        self.refresh()
        return ""

    def _scanned(self, found: OrderRecord | None) -> None:
        if found is None:
            self._toast.say(words.not_found(""), "warning-circle")
        else:
            self.openOrder(found.order_id)

    def _do(self, action: Action, work: Callable[[Author], OrderRecord]) -> None:
        self.put(busy=True)
        self._with_author(work, lambda record: self._done(action, record))

    def _done(self, action: Action, record: OrderRecord) -> None:
        self.put(busy=False)
        self._toast.say(words.done(action, record.pickup_number))
        self.refresh()

    def _denied(self, record: OrderRecord) -> None:
        self.put(busy=False)
        self._toast.say(words.denied(record.pickup_number), "warning-circle")
        self.refresh()

    def _refused(self, refusal: ShopError) -> None:
        self.put(busy=False)
        self._toast.say(words.refused(refusal.code), "warning-circle")
        self.refresh()

    def _with_author(self, work: Callable[[Author], object], done: Callable[..., None]) -> None:
        author = self._staff.author
        if author is not None:
            self._runner.run(
                lambda: work(author), lambda result: done(result) if self._staff.author else None, self._refused
            )

    def _read_order(self) -> None:
        order_id = self._order
        self._with_author(lambda author: self._terminal.staff.orders.detail(author, order_id), self._show_order)

    def _reading(self) -> Reading:
        names = {each.staff_id: each.name for each in self._terminal.staff.roster.accounts()}
        return Reading(self._shop.money.language, self._shop.local, self._shop.text, names)

    def _show_page(self, page: OrderPage) -> None:
        count = page.counts[self._pile]
        self.pile_rows.show(pile_rows(page.counts, None if self.query else self._pile))
        self.put(countText=counts.orders(page.counts[Pile.ALL]))
        if self.query:
            return
        last = page.skipped + len(page.orders)
        self.order_rows.show(listed_rows(page.orders, self._order, self._reading()))
        self.put(
            rangeText=words.range_of(page.skipped + 1, last, count),
            hasPrevious=page.skipped > 0,
            hasNext=last < count,
        )

    def _show_found(self, found: tuple[ListedOrder, ...]) -> None:
        self.order_rows.show(listed_rows(found, self._order, self._reading()))
        text = words.range_of(1, len(found), len(found)) if found else words.not_found(self.query)
        self.put(rangeText=text, hasPrevious=False, hasNext=False)

    def _show_order(self, detail: OrderDetail) -> None:
        record, author = detail.listed.record, self._staff.author
        if record.order_id != self._order or author is None:
            return
        reading = self._reading()
        self._next = NEXT.get(record.state)
        self.line_rows.show(line_rows(detail, reading))
        self.step_rows.show(step_rows(detail, reading))
        state, kind = staff_words.state(record.state)
        waits, can_act = detail.to_confirm is not None, self._next is not None and may(author.role, self._next)
        self.put(
            open=True,
            number=record.pickup_number,
            served=served(record, reading),
            stateText=words.to_confirm(state) if waits else state,
            stateKind=kind,
            total=reading.money(record, record.total),
            method=words.method(record.method),
            actLabel=words.arrived() if waits else words.act(self._next),
            canAct=can_act,
            canDeny=waits and can_act,
            canCancel=not waits and record.state in _UNPAID and may(author.role, Action.CANCEL_ORDER),
        )

    def _forget(self) -> None:
        """Nothing of an order stays once its reader has left."""
        self._pile, self._skip, self._order, self._next = Pile.ALL, 0, "", None
        for rows in (self.pile_rows, self.order_rows, self.line_rows, self.step_rows):
            rows.show(())
        self.put_back()
