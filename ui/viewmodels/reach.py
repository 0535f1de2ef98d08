from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot

from ui.models import RowsModel
from ui.models.product_row import ProductRow, count_units
from ui.models.shelf import Shelf, read_shelf
from ui.money_text import NO_PRICE
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.pager import Page, page_with
from ui.viewmodels.sheet import ProductSheetViewModel
from ui.visit import Visit

_USUAL_ROOM: Final = 6
_SHOWN: Final = ("name", "summary", "picture", "badge", "badgeKind", "rating", "sold", "price")


@dataclass(frozen=True, slots=True)
class ReachCategoryRow:
    """The roles of a category."""

    categoryId: str
    name: str
    picture: str
    selected: bool


@view_model
class ReachViewModel(ViewModel):
    """Reach mode's menu: pages instead of scrolling, and the product that was touched last, to be shown large."""

    nameChanged = Signal()
    summaryChanged = Signal()
    pictureChanged = Signal()
    badgeChanged = Signal()
    badgeKindChanged = Signal()
    ratingChanged = Signal()
    soldChanged = Signal()
    priceChanged = Signal()
    titleChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    moreCategoriesChanged = Signal()

    name = live(str, "name", nameChanged)
    summary = live(str, "summary", summaryChanged)
    picture = live(str, "picture", pictureChanged)
    badge = live(str, "badge", badgeChanged)
    badgeKind = live(str, "badgeKind", badgeKindChanged)
    rating = live(str, "rating", ratingChanged)
    sold = live(str, "sold", soldChanged)
    price = live("QVariantMap", "price", priceChanged)
    title = live(str, "title", titleChanged)
    page = live(int, "page", pageChanged)
    pages = live(int, "pages", pagesChanged)
    moreCategories = live(bool, "moreCategories", moreCategoriesChanged)
    products = constant(QAbstractItemModel, lambda self: self.product_rows)
    categories = constant(QAbstractItemModel, lambda self: self.category_rows)

    def __init__(self, shop: Shop, visit: Visit, sheet: ProductSheetViewModel, parent: QObject | None = None) -> None:
        super().__init__(
            parent, page=1, pages=1, moreCategories=False, title="", **dict.fromkeys(_SHOWN, "") | {"price": NO_PRICE}
        )
        self.product_rows = RowsModel(ProductRow, "productId", self)
        self.category_rows = RowsModel(ReachCategoryRow, "categoryId", self)
        self._shop, self._visit, self._sheet = shop, visit, sheet
        self._shelf = Shelf("", ())
        self._looked_at = ""
        self._place, self._room = 0, _USUAL_ROOM
        self._category, self._category_place, self._category_room = "", 0, _USUAL_ROOM
        for signal in (shop.changed, shop.marked):
            signal.connect(self._load)
        visit.cartChanged.connect(self._count)
        visit.ended.connect(self._forget)
        sheet.openChanged.connect(self._follow_sheet)

    @Slot(str)
    def look(self, product_id: str) -> None:
        """Show this product large."""
        row: Any = next((each for each in self._shelf.rows if each.productId == product_id), None)
        if row is not None:
            self._looked_at = product_id
            self.put(**{name: getattr(row, name) for name in _SHOWN})

    @Slot(str)
    def showCategory(self, category_id: str) -> None:
        """The products of that category, from the first page."""
        self._category, self._place, self._shelf = category_id, 0, Shelf("", ())
        self._load()

    @Slot()
    def nextCategories(self) -> None:
        """More categories; after the last come the first."""
        count = len(self._shop.front.categories) if self._shop.front else 0
        following = self._category_place + self._category_room
        self._category_place = following if following < count else 0
        self._show_categories()

    @Slot()
    def previousPage(self) -> None:
        """One page back."""
        self._turn(-1)

    @Slot()
    def nextPage(self) -> None:
        """One page on."""
        self._turn(1)

    @Slot(int, int)
    def fit(self, products: int, categories: int) -> None:
        """The screen has room for so many: cut the pages anew; what stood first stays on the page."""
        room = max(products, 1), max(categories, 1)
        if room != (self._room, self._category_room):
            self._room, self._category_room = room
            self._show_products()
            self._show_categories()

    def _turn(self, by: int) -> None:
        self._place = max(0, (self.page - 1 + by) * self._room)
        self._show_products()

    @Slot()
    def _load(self) -> None:
        known = [each.id for each in self._shop.front.categories] if self._shop.front else []
        if self._category not in known:
            self._category = known[0] if known else ""
        category, pictures = self._category, self._shop.pictures
        self._show_categories()
        self._shop.read(lambda catalog, reading: read_shelf(category, catalog, reading, pictures), self._take)

    def _take(self, shelf: Shelf) -> None:
        if shelf.category != self._category:
            return
        self._shelf = shelf
        self._show_products()
        self.look(self._looked_at or next((each.productId for each in shelf.rows), ""))

    def _show_products(self) -> None:
        page: Page = page_with(self._shelf.rows, self._place, self._room)
        self._place = max(page.number * self._room, min(self._place, len(self._shelf.rows) - 1))
        self.product_rows.show(page.rows)
        self._count()
        self.put(page=page.number + 1, pages=page.pages)

    def _show_categories(self) -> None:
        categories = self._shop.front.categories if self._shop.front else ()
        text, address = self._shop.text, self._shop.pictures.address
        rows = [
            ReachCategoryRow(each.id, text(each.name), address(each.picture or ""), each.id == self._category)
            for each in categories
        ]
        page = page_with(rows, self._category_place, self._category_room)
        self._category_place = page.number * self._category_room
        self.category_rows.show(page.rows)
        title = next((each.name for each in rows if each.selected), "")
        self.put(title=title, moreCategories=page.pages > 1)

    @Slot()
    def _count(self) -> None:
        count_units(self.product_rows, self._visit.units_of)

    @Slot()
    def _follow_sheet(self) -> None:
        if self._sheet.open:
            self.look(self._sheet.productId)

    @Slot()
    def _forget(self) -> None:
        self._looked_at, self._category, self._place, self._category_place = "", "", 0, 0
        self._load()
