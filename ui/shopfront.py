"""The shop as its start screen shows it: who it is, in the language on screen, and whether it takes orders."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from kiosk.domain.text import Text, read
from ui.pictures import Pictures
from ui.visit import Visit

if TYPE_CHECKING:
    from kiosk.domain.catalog import Category, Promotion, Store


@dataclass(frozen=True, slots=True)
class Front:
    """What of an edition every screen needs, read once."""

    edition: int
    store: "Store"
    categories: "tuple[Category, ...]" = ()
    promotions: "tuple[Promotion, ...]" = ()


class Shopfront(QObject):
    """What can be said of a shop without its terminal, which tells it more once it is open.

    `changed`: another edition, language or mode.
    """

    changed = Signal()
    takingOrdersChanged = Signal()
    restartAsked = Signal()

    def __init__(
        self,
        visit: Visit,
        pictures: Pictures,
        front: Front | None = None,
        *,
        taking_orders: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self.pictures = pictures
        self.front = front
        self._taking_orders: Callable[[], bool] = lambda: taking_orders
        visit.readingChanged.connect(self.changed)

    def show(self, front: Front | None) -> None:
        """Another edition; where what was seen from outside cannot be sold from after all, no visit goes on."""
        lost = front is None and self.front is not None
        self.front = front
        self.changed.emit()
        if lost:
            self._visit.wipe()

    @property
    def taking_orders(self) -> bool:
        """Whether new visits may begin."""
        return self._taking_orders()

    def heed(self, taking_orders: Callable[[], bool]) -> None:
        """Ask there from now on whether new visits may begin."""
        self._taking_orders = taking_orders
        self.takingOrdersChanged.emit()

    def text(self, text: Text) -> str:
        """A text of the catalog in the language on screen."""
        fallbacks = self.front.store.languages if self.front else ()
        return read(text, self._visit.language, fallbacks)

    def local(self, at: datetime) -> datetime:
        """A moment as the shop's own clocks show it."""
        return at.astimezone(ZoneInfo(self.front.store.timezone) if self.front else None)

    @property
    def banner(self) -> "Promotion | None":
        """The promotion that the brand puts on its banner, if it is in this edition."""
        if self.front is None:
            return None
        wish = self.front.store.brand.get("banner")
        wanted = wish.get("promotion") if isinstance(wish, Mapping) else None
        return next((each for each in self.front.promotions if each.id == wanted), None)
