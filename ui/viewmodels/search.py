from dataclasses import dataclass, field, fields
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer, Signal, Slot

from kiosk.terminal.catalog import CatalogEdition
from ui.models import RowsModel
from ui.models.highlight import parts
from ui.models.product_row import ProductRow, Reading, count_units, product_rows
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.visit import Visit
from ui.words import menu as words

_MOST: Final = 50
_LONGEST: Final = 40
_SUGGESTED: Final = 5
_AT_ONCE: Final = 3
_FRAME_MS: Final = 16
_ON_SCREEN: Final = 9
"""More than these are not made before they are scrolled to."""


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """The roles of a suggested search."""

    text: str


@dataclass(frozen=True, slots=True)
class ResultRow(ProductRow):
    """A product that was found; `parts` is its name cut up, every second piece being what was asked for."""

    parts: list[str] = field(default_factory=list)


@view_model
class SearchViewModel(ViewModel):
    """Products by name, pinyin, initials or English."""

    queryChanged = Signal()
    resultTextChanged = Signal()

    query = live(str, "query", queryChanged)
    resultText = live(str, "resultText", resultTextChanged)
    results = constant(QAbstractItemModel, lambda self: self.result_rows)
    suggestions = constant(QAbstractItemModel, lambda self: self.suggestion_rows)

    def __init__(self, shop: Shop, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent, query="", resultText="")
        self.result_rows = RowsModel(ResultRow, "productId", self)
        self.suggestion_rows = RowsModel(SuggestionRow, "text", self)
        self._shop, self._visit = shop, visit
        self._found: tuple[ResultRow, ...] = ()
        self._shown = 0
        self._more = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._more.timeout.connect(self._show_some)
        shop.changed.connect(self._suggest)
        shop.changed.connect(self._search)
        shop.marked.connect(self._search)
        visit.cartChanged.connect(self._count)
        visit.ended.connect(self.clear)

    @Slot(str)
    def type(self, letters: str) -> None:
        """Put letters at the end of the query."""
        self.setQuery(self.query + letters)

    @Slot()
    def erase(self) -> None:
        """Take the last letter off."""
        self.setQuery(self.query[:-1])

    @Slot()
    def clear(self) -> None:
        """Begin anew."""
        self.setQuery("")

    @Slot(str)
    def setQuery(self, text: str) -> None:
        """Look for this."""
        self.put(query=text[:_LONGEST])
        self._search()

    @Slot()
    def _search(self) -> None:
        query, pictures = self.query, self._shop.pictures
        if not query.strip():
            self._show(query, ())
            return

        def look_up(catalog: CatalogEdition, reading: Reading) -> tuple[ResultRow, ...] | None:
            if query != self.query:
                return None
            return _results(query, product_rows(catalog.search(query, _MOST), catalog, reading, pictures))

        self._shop.read(look_up, lambda rows: self._show(query, rows))

    def _show(self, query: str, rows: tuple[ResultRow, ...]) -> None:
        if query != self.query:
            return
        self._found, self._shown = rows, 0
        self._show_some()
        said = words.found(len(rows)) if rows else words.found_nothing(query)
        self.put(resultText=said if query.strip() else "")

    @Slot()
    def _show_some(self) -> None:
        """A few rows more at a time, so that making them does not hold up the next letter."""
        shown = self._shown = self._shown + _AT_ONCE if self._shown < _ON_SCREEN else len(self._found)
        self.result_rows.show(self._found[:shown])
        self._count()
        if shown < len(self._found):
            self._more.start()

    @Slot()
    def _count(self) -> None:
        count_units(self.result_rows, self._visit.units_of)

    @Slot()
    def _suggest(self) -> None:
        """What sells best: words that surely find something."""
        self._shop.read(self._popular, lambda found: self.suggestion_rows.show(map(SuggestionRow, found)))

    def _popular(self, catalog: CatalogEdition, reading: Reading) -> tuple[str, ...]:
        first = next(iter(catalog.categories()), None)
        ids = catalog.shelf(first.id)[:_SUGGESTED] if first else ()
        names = (reading.text(product.plain or product.name) for product in catalog.products(ids))
        return tuple(dict.fromkeys(names))


def _results(query: str, found: tuple[ProductRow, ...]) -> tuple[ResultRow, ...]:
    """As they were found, but what cannot be had now comes last."""
    names = [each.name for each in fields(ProductRow)]
    rows = (
        ResultRow(**{name: getattr(row, name) for name in names}, parts=list(parts(row.name, query))) for row in found
    )
    return tuple(sorted(rows, key=lambda row: not row.available))
