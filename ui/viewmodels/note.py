from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from kiosk.domain.catalog import Product
from ui.brand import wishes
from ui.models import RowsModel
from ui.ordering import LONGEST_OWN, Note, Wish, read_note
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.pad import WORDS, PadViewModel, Question
from ui.words import ordering as words


@dataclass(frozen=True, slots=True)
class WishRow:
    """The roles of a wish; `wish` is the kitchen's word for it."""

    wish: str
    label: str
    selected: bool


@view_model
class NoteViewModel(ViewModel):
    """The note to the kitchen on what is being tailored. It lives in the sheet and on the cart's line only."""

    offeredChanged = Signal()
    ownChanged = Signal()

    offered = live(bool, "offered", offeredChanged)
    own = live(str, "own", ownChanged)
    wishes = constant(QAbstractItemModel, lambda self: self.wish_rows)

    def __init__(self, shop: Shop, pad: PadViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent, offered=False, own="")
        self.wish_rows = RowsModel(WishRow, "wish", self)
        self._shop, self._pad = shop, pad
        self._product: Product | None = None
        self._note = Note()
        shop.changed.connect(self._show)

    @property
    def line(self) -> str:
        """The note as it goes with the order."""
        return self._note.line

    def begin(self, product: Product, line: str) -> None:
        """Write on this product's note, which says `line` so far."""
        self._product = product
        self._note = read_note(line, self._all, self._languages)
        self._show()

    def wipe(self) -> None:
        """Forget it."""
        self._product, self._note = None, Note()
        self._show()

    @Slot(str)
    def toggle(self, wish: str) -> None:
        """A tap on a wish."""
        self._note = self._note.toggled(wish)
        self._show()

    @Slot()
    def write(self) -> None:
        """Ask for the customer's own words."""
        self._pad.ask(
            Question(
                title=words.note_title(),
                hint=words.note_hint(),
                keys=WORDS,
                most=LONGEST_OWN,
                confirm=words.note_done(),
                take=self._say,
                text=self._note.own,
                empty_allowed=True,
            )
        )

    def _say(self, own: str) -> str:
        self._note = self._note.saying(own)
        self._show()
        return ""

    @property
    def _all(self) -> tuple[Wish, ...]:
        return wishes(self._shop.front.store) if self._shop.front else ()

    @property
    def _languages(self) -> tuple[str, ...]:
        return self._shop.front.store.languages if self._shop.front else ()

    @Slot()
    def _show(self) -> None:
        product, languages = self._product, self._languages
        suiting = [wish for wish in self._all if product is not None and wish.suits(product)]
        self.wish_rows.show(
            WishRow(word := wish.for_kitchen(languages), self._shop.text(wish.text), word in self._note.wishes)
            for wish in suiting
        )
        self.put(offered=product is not None and bool(self._all), own=self._note.own)
