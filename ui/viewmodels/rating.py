from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.errors import ShopError
from kiosk.terminal import OrderRecord, RatingDesk
from ui.models import RowsModel
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.words import rating as words

_FACES: Final[tuple[tuple[str, Callable[[], str]], ...]] = (
    ("smiley-angry", words.very_badly),
    ("smiley-sad", words.badly),
    ("smiley-meh", words.so_so),
    ("smiley", words.well),
    ("smiley-wink", words.very_well),
)


@dataclass(frozen=True, slots=True)
class FaceRow:
    """The roles of a face; `stars` from 1, the unhappiest."""

    stars: int
    label: str
    iconName: str
    selected: bool


@view_model
class RatingViewModel(ViewModel):
    """How it went, by one tap, if the customer likes to say. On disk before it shows as said."""

    offeredChanged = Signal()
    thanksChanged = Signal()

    offered = live(bool, "offered", offeredChanged)
    thanks = live(str, "thanks", thanksChanged)
    faces = constant(QAbstractItemModel, lambda self: self.face_rows)

    def __init__(self, desk: RatingDesk, shop: Shop, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent, offered=False, thanks="")
        self.face_rows = RowsModel(FaceRow, "stars", self)
        self._desk, self._runner = desk, runner
        self._order = ""
        self._stars = 0
        shop.changed.connect(self._show)
        self._show()

    def about(self, order: OrderRecord) -> None:
        """Ask about this order."""
        self._order, self._stars = order.order_id, 0
        self._show()

    def wipe(self) -> None:
        """Ask about none."""
        self._order, self._stars = "", 0
        self._show()

    @Slot(int)
    def rate(self, stars: int) -> None:
        """One tap; another one changes it."""
        order = self._order
        if order and 1 <= stars <= len(_FACES):
            self._runner.run(lambda: self._desk.rate(order, stars), lambda _: self._said(order, stars), self._not_kept)

    def _said(self, order: str, stars: int) -> None:
        if order == self._order:
            self._stars = stars
            self._show()

    def _not_kept(self, error: ShopError) -> None:
        """The disk is full: nobody is bothered with that here, staff are told elsewhere."""
        del error
        self._show()

    @Slot()
    def _show(self) -> None:
        self.face_rows.show(
            FaceRow(stars, label(), icon, stars == self._stars) for stars, (icon, label) in enumerate(_FACES, start=1)
        )
        self.put(offered=bool(self._order), thanks=words.thanks() if self._stars else "")
