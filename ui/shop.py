"""The shop as the screens see it: the open edition, the marks, the link; and the changes, brought to the GUI thread."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.terminal import (
    AttemptChanged,
    AvailabilityChanged,
    CatalogChanged,
    Change,
    LinkChanged,
    OrderChanged,
    PicturesChanged,
    RestartAsked,
    TakingOrdersChanged,
    Terminal,
)
from kiosk.terminal.catalog import CatalogEdition, Menu
from ui.models.product_row import Reading
from ui.money_text import MoneyStyle
from ui.pictures import Pictures
from ui.runner import Runner
from ui.shopfront import Front, Shopfront
from ui.visit import Visit

T = TypeVar("T")


class Shop(Shopfront):
    """Watches the terminal. `changed`: another edition, language or mode; `marked`: it sold out, or pictures came."""

    marked = Signal()
    linkChanged = Signal(bool)
    attemptChanged = Signal(str)
    orderChanged = Signal(str)
    _told = Signal(object)

    def __init__(
        self, terminal: Terminal, visit: Visit, runner: Runner, pictures: Pictures, parent: QObject | None = None
    ) -> None:
        super().__init__(visit, pictures, parent=parent)
        self._terminal = terminal
        self._runner = runner
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._stop = terminal.on_change(self._told.emit)

    @property
    def menu(self) -> Menu:
        """The terminal's menu; read it in the background."""
        return self._terminal.menu

    @property
    def taking_orders(self) -> bool:
        """Whether new visits may begin."""
        return self._terminal.fleet.taking_orders

    @property
    def money(self) -> MoneyStyle:
        """How money reads now."""
        currency = self.front.store.currency if self.front else "CNY"
        return MoneyStyle(currency, self._visit.language, self._visit.simplified)

    def local(self, at: datetime) -> datetime:
        """A moment as the shop's own clocks show it."""
        return at.astimezone(ZoneInfo(self.front.store.timezone) if self.front else None)

    def read(self, work: Callable[[CatalogEdition, Reading], T | None], done: Callable[[T], None]) -> None:
        """Run `work` in the background with the open edition, read as it reads now; nothing without an edition."""
        front, menu = self.front, self.menu
        if front is None:
            return
        language, money, cart = self._visit.language, self.money, self._visit.cart
        in_cart: Counter[str] = Counter()
        for line in cart.lines:
            in_cart[line.selection.product] += line.quantity

        def with_edition() -> T | None:
            catalog = menu.catalog()
            if catalog is None:
                return None
            marks = menu.sold_out()
            return work(catalog, Reading(language, front.store.languages, money, menu.local_time(), marks, in_cart))

        self._runner.run(with_edition, lambda result: None if result is None else done(result))

    def load(self) -> None:
        """Read the open edition's front page in the background; `changed` follows."""
        self._runner.run(lambda: _front(self.menu.catalog()), self._show)

    def close(self) -> None:
        """Listen no more."""
        self._stop()

    def _show(self, front: Front | None) -> None:
        self.front = front
        self.changed.emit()

    @Slot(object)
    def _hear(self, change: Change) -> None:
        match change:
            case CatalogChanged():
                self.pictures.forget()
                self.load()
            case AvailabilityChanged():
                self.marked.emit()
            case PicturesChanged():
                self.pictures.forget()
                self.marked.emit()
            case LinkChanged(online):
                self.linkChanged.emit(online)
            case AttemptChanged(attempt_id):
                self.attemptChanged.emit(attempt_id)
            case OrderChanged(order_id):
                self.orderChanged.emit(order_id)
            case TakingOrdersChanged():
                self.takingOrdersChanged.emit()
            case RestartAsked():
                self.restartAsked.emit()
            case _:
                assert_never(change)


def _front(catalog: CatalogEdition | None) -> Front | None:
    if catalog is None:
        return None
    return Front(catalog.edition, catalog.store, catalog.categories(), catalog.promotions)
