"""The shop as the screens see it: the open edition, the marks, the link; and the changes, brought to the GUI thread."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar, assert_never

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.domain.catalog import Promotion
from kiosk.domain.text import Text
from kiosk.terminal import (
    AttemptChanged,
    AvailabilityChanged,
    CatalogChanged,
    Change,
    HelpChanged,
    LinkChanged,
    OrderChanged,
    PicturesChanged,
    PrintersChanged,
    RestartAsked,
    SettingsChanged,
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


class Shop(QObject):
    """Watches the terminal. `changed`: another edition, language or mode; `marked`: it sold out, or pictures came."""

    changed = Signal()
    marked = Signal()
    linkChanged = Signal(bool)
    attemptChanged = Signal(str)
    orderChanged = Signal(str)
    helpChanged = Signal()
    printersChanged = Signal()
    settingsChanged = Signal()
    _told = Signal(object)

    def __init__(
        self, terminal: Terminal, visit: Visit, runner: Runner, face: Shopfront, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._terminal, self._visit, self._runner, self._face = terminal, visit, runner, face
        face.changed.connect(self.changed)
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._stop = terminal.on_change(self._told.emit)
        face.heed(lambda: terminal.fleet.taking_orders)
        face.pictures.heed(terminal.menu.picture)

    @property
    def front(self) -> Front | None:
        """What of the open edition every screen needs."""
        return self._face.front

    @property
    def pictures(self) -> Pictures:
        """Where the pictures are."""
        return self._face.pictures

    @property
    def banner(self) -> Promotion | None:
        """The promotion on the shop's banner."""
        return self._face.banner

    def text(self, text: Text) -> str:
        """A text of the catalog in the language on screen."""
        return self._face.text(text)

    @property
    def menu(self) -> Menu:
        """The terminal's menu; read it in the background."""
        return self._terminal.menu

    @property
    def money(self) -> MoneyStyle:
        """How money reads now."""
        currency = self.front.store.currency if self.front else "CNY"
        return MoneyStyle(currency, self._visit.language, self._visit.simplified)

    def local(self, at: datetime) -> datetime:
        """A moment as the shop's own clocks show it."""
        return self._face.local(at)

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
        self._runner.run(lambda: _front(self.menu.catalog()), self._face.show)

    def close(self) -> None:
        """Listen no more."""
        self._stop()

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
            case PrintersChanged():
                self.printersChanged.emit()
            case HelpChanged():
                self.helpChanged.emit()
            case TakingOrdersChanged():
                self._face.takingOrdersChanged.emit()
            case RestartAsked():
                self._face.restartAsked.emit()
            case SettingsChanged():
                self.settingsChanged.emit()
            case _:
                assert_never(change)


def _front(catalog: CatalogEdition | None) -> Front | None:
    if catalog is None:
        return None
    return Front(catalog.edition, catalog.store, catalog.categories(), catalog.promotions)
