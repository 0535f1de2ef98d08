from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.orders import OrderState
from kiosk.domain.printing import TicketKind
from kiosk.domain.rights import Action
from kiosk.terminal import AttemptRecord, Author, ListedOrder, OrderDetail, OrderPage, OrderRecord, Pile
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
from ui.viewmodels.base import constant, live, view_model
from ui.viewmodels.pad import CODE, Question
from ui.viewmodels.staff_list import StaffList
from ui.viewmodels.staff_page import StaffParts
from ui.words import staff as staff_words
from ui.words import staff_orders as words
from ui.words.counts import counts

_LONGEST_NUMBER: Final = 13
_UNPAID: Final = frozenset({OrderState.PLACED, OrderState.AWAITING_PAYMENT})


@view_model
class StaffOrdersViewModel(StaffList):
    """Orders of today and what other days left to do, pile by pile and page by page, and the one that is open."""

    page_id = "orders"

    countTextChanged = Signal()
    queryChanged = Signal()
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
    canReprintChanged = Signal()
    canReprintKitchenChanged = Signal()
    canDenyChanged = Signal()
    canFindChanged = Signal()

    countText = live(str, "countText", countTextChanged)
    query = live(str, "query", queryChanged)
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
    canReprint = live(bool, "canReprint", canReprintChanged)
    canReprintKitchen = live(bool, "canReprintKitchen", canReprintKitchenChanged)
    canDeny = live(bool, "canDeny", canDenyChanged)
    canFind = live(bool, "canFind", canFindChanged)
    piles = constant(QAbstractItemModel, lambda self: self.pile_rows)
    orders = constant(QAbstractItemModel, lambda self: self.order_rows)
    lines = constant(QAbstractItemModel, lambda self: self.line_rows)
    steps = constant(QAbstractItemModel, lambda self: self.step_rows)

    def __init__(self, parts: StaffParts, parent: QObject | None = None) -> None:
        can = ("canAct", "canCancel", "canReprint", "canReprintKitchen", "canDeny", "canFind")
        flags = dict.fromkeys(("open", *can), False)
        names = ("countText", "query", "number", "served", "stateText", "stateKind", "total", "method", "actLabel")
        super().__init__(parts, 8, parent, **flags, **dict.fromkeys(names, ""))
        self.pile_rows = RowsModel(PileRow, "pileId", self)
        self.order_rows = RowsModel(ListedRow, "orderId", self)
        self.line_rows = RowsModel(LineRow, "place", self)
        self.step_rows = RowsModel(StepRow, "place", self)
        self._desk = parts.terminal.staff.orders
        self._pile, self._order = Pile.ALL, ""
        self._next: Action | None = None
        self._waits: AttemptRecord | None = None
        self._denied: AttemptRecord | None = None
        self.heed(parts.shop.orderChanged)

    @Slot(str)
    def showPile(self, pile: str) -> None:
        """Show the orders that wait for the same thing."""
        self._pile, self.skip = Pile(pile), 0
        self.put(query="")
        self.refresh()

    @Slot()
    def askNumber(self) -> None:
        """Type a number on the pad."""
        title, hint, button = words.ask_number()
        self.pad.ask(Question(title, hint, CODE, _LONGEST_NUMBER, button, self._find))

    @Slot()
    def clearQuery(self) -> None:
        """All orders again."""
        self.showPile(Pile.ALL.value)

    def scan(self, text: str) -> None:
        """A ticket was held before the scanner: open its order."""
        self.on_behalf(lambda author: self._desk.by_ticket(author, text), self._scanned, self.refused)

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
        desk, order_id, action, waits = self._desk, self._order, self._next, self._waits
        if waits is not None and self.canAct:
            self._do(Action.CONFIRM_PAYMENT, lambda author: desk.confirm_arrival(author, waits))
            return
        moves: dict[Action, Callable[[Author, str], OrderRecord]] = {
            Action.CONFIRM_PAYMENT: desk.confirm_payment,
            Action.PREPARE: desk.prepare,
            Action.MAKE_READY: desk.make_ready,
            Action.HAND_OVER: desk.hand_over,
        }
        if action is not None and self.canAct:
            self._do(action, lambda author: moves[action](author, order_id))

    @Slot()
    def cancelOrder(self) -> None:
        """Call the open order off."""
        order_id = self._order
        if self.canCancel:
            self._do(Action.CANCEL_ORDER, lambda author: self._desk.cancel(author, order_id))

    @Slot()
    def reprint(self) -> None:
        """Print the customer's ticket of the open order once more."""
        if self.canReprint:
            self._reprint(TicketKind.RECEIPT)

    @Slot()
    def reprintKitchen(self) -> None:
        """Print the kitchen's ticket of the open order once more."""
        if self.canReprintKitchen:
            self._reprint(TicketKind.KITCHEN)

    @Slot()
    def denyPayment(self) -> None:
        """The money of the shop's own code is not on the account."""
        waits = self._waits
        if waits is not None and self.canDeny:
            self.carry_out(
                lambda author: self._desk.deny_payment(author, waits),
                lambda record: self.tell(words.denied(record.pickup_number)),
            )

    @Slot()
    def findPayment(self) -> None:
        """The money that was not there when somebody looked is on the account after all."""
        denied = self._denied
        if denied is not None and self.canFind:
            self._do(Action.CONFIRM_PAYMENT, lambda author: self._desk.confirm_arrival(author, denied))

    def read(self) -> None:
        """A page of the pile or what was found, and the order that is open."""
        pile, skip, size, query = self._pile, self.skip, self.size, self.query
        if query:
            self.on_behalf(lambda author: self._desk.search(author, query), self._show_found, self.refused)
        self.on_behalf(lambda author: self._desk.page(author, pile, skip, size), self._show_page, self.refused)
        if self._order:
            self._read_order()

    def _find(self, text: str) -> str:
        self.put(query=text)
        self.refresh()
        return ""

    def _scanned(self, found: OrderRecord | None) -> None:
        if found is None:
            self.toast.say(words.not_found(""), "warning-circle")
        else:
            self.openOrder(found.order_id)

    def _do(self, action: Action, work: Callable[[Author], OrderRecord]) -> None:
        self.carry_out(work, lambda record: self.tell(words.done(action, record.pickup_number)))

    def _reprint(self, kind: TicketKind) -> None:
        printing, order_id = self.terminal.staff_printing, self._order
        self._do(Action.REPRINT, lambda author: printing.reprint(author, order_id, kind))

    def _may_reprint(self, kind: TicketKind) -> bool:
        return self.terminal.printing.offers(kind) and self.may(Action.REPRINT)

    def _read_order(self) -> None:
        order_id = self._order
        self.on_behalf(lambda author: self._desk.detail(author, order_id), self._show_order, self.refused)

    def _reading(self) -> Reading:
        names = {each.staff_id: each.name for each in self.terminal.staff.roster.accounts()}
        today = self.terminal.menu.local_time().date()
        return Reading(self.shop.money.language, self.shop.local, self.shop.text, names, today)

    def _show_page(self, page: OrderPage) -> None:
        self.pile_rows.show(pile_rows(page.counts, None if self.query else self._pile))
        self.put(countText=counts.orders(page.counts[Pile.ALL]))
        if self.query:
            return
        self.order_rows.show(listed_rows(page.orders, self._order, self._reading()))
        self.put_place(page.skipped, len(page.orders), page.counts[self._pile])

    def _show_found(self, found: tuple[ListedOrder, ...]) -> None:
        self.order_rows.show(listed_rows(found, self._order, self._reading()))
        text = self.range_of(1, len(found), len(found)) if found else words.not_found(self.query)
        self.put(rangeText=text, hasPrevious=False, hasNext=False)

    def _show_order(self, detail: OrderDetail) -> None:
        record = detail.listed.record
        if record.order_id != self._order:
            return
        reading = self._reading()
        self._next = NEXT.get(record.state)
        self.line_rows.show(line_rows(detail, reading))
        self.step_rows.show(step_rows(detail, reading))
        state, kind = staff_words.state(record.state)
        self._waits, self._denied = detail.to_confirm, None if detail.to_confirm else detail.denied
        waits, can_act = self._waits is not None, self._next is not None and self.may(self._next)
        self.put(
            open=True,
            number=record.pickup_number,
            served=served(record, reading),
            stateText=words.to_confirm(state) if waits else words.was_denied(state) if self._denied else state,
            stateKind=kind,
            total=reading.money(record, record.total),
            method=words.method(record.method),
            canReprint=self._may_reprint(TicketKind.RECEIPT),
            canReprintKitchen=self._may_reprint(TicketKind.KITCHEN) and record.state not in _UNPAID,
            actLabel=words.arrived() if waits else words.act(self._next),
            canAct=can_act,
            canDeny=waits and can_act,
            canFind=self._denied is not None and can_act,
            canCancel=not waits and record.state in _UNPAID and self.may(Action.CANCEL_ORDER),
        )

    def range_of(self, first: int, last: int, count: int) -> str:
        """Which orders of the pile are shown."""
        return words.range_of(first, last, count)

    def forget(self) -> None:
        """All orders, and none of them open."""
        self._pile, self._order, self._next = Pile.ALL, "", None
        self._waits = self._denied = None
        super().forget()
