from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, QTimer, Signal, Slot

from kiosk.domain.catalog import Category
from ui.models import RowsModel
from ui.models.product_row import ProductRow, count_units
from ui.models.shelf import Shelf, read_shelf, shelf_with
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live, view_model
from ui.viewmodels.sheet import ProductSheetViewModel
from ui.visit import Visit
from ui.words import menu as words

_LOADING_AFTER_MS = 300


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """The roles of a category."""

    categoryId: str
    name: str
    plainName: str
    picture: str
    selected: bool


@dataclass(frozen=True, slots=True)
class FilterRow:
    """The roles of a filter."""

    filterId: str
    label: str
    iconName: str
    selected: bool


@view_model
class MenuViewModel(ViewModel):
    """What the store sells, category by category."""

    currentCategoryChanged = Signal()
    titleChanged = Signal()
    nextCategoryNameChanged = Signal()
    loadingChanged = Signal()
    emptyTextChanged = Signal()
    listReplaced = Signal()

    currentCategory = live(str, "currentCategory", currentCategoryChanged)
    title = live(str, "title", titleChanged)
    nextCategoryName = live(str, "nextCategoryName", nextCategoryNameChanged)
    loading = live(bool, "loading", loadingChanged)
    emptyText = live(str, "emptyText", emptyTextChanged)
    categories = constant(QAbstractItemModel, lambda self: self.category_rows)
    products = constant(QAbstractItemModel, lambda self: self.product_rows)
    filters = constant(QAbstractItemModel, lambda self: self.filter_rows)

    def __init__(self, shop: Shop, visit: Visit, sheet: ProductSheetViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent, currentCategory="", title="", nextCategoryName="", loading=False, emptyText="")
        self.category_rows = RowsModel(CategoryRow, "categoryId", self)
        self.product_rows = RowsModel(ProductRow, "productId", self)
        self.filter_rows = RowsModel(FilterRow, "filterId", self)
        self._shop, self._visit, self._sheet = shop, visit, sheet
        self._shelf = Shelf("", ())
        self._chosen: frozenset[str] = frozenset()
        self._slow = QTimer(self, singleShot=True, interval=_LOADING_AFTER_MS)
        self._slow.timeout.connect(lambda: self.put(loading=True))
        shop.changed.connect(self._refresh)
        shop.marked.connect(self._load)
        visit.cartChanged.connect(self._count)
        visit.ended.connect(self._forget)

    @Slot(str)
    def showCategory(self, category_id: str) -> None:
        """Show the products of that category."""
        if category_id != self.currentCategory:
            self.put(currentCategory=category_id)
            self._refresh()
            self.listReplaced.emit()

    @Slot()
    def showNextCategory(self) -> None:
        """Go on to the category after this one."""
        following = self._following()
        if following is not None:
            self.showCategory(following.id)

    @Slot(str)
    def toggleFilter(self, filter_id: str) -> None:
        """Take a filter, or let it go."""
        self._chosen ^= {filter_id}
        self._show_filters()
        self._show_products()
        self.listReplaced.emit()

    @Slot()
    def openBanner(self) -> None:
        """Show the category that holds most of what the banner is about."""
        promotion = self._shop.banner
        if promotion is not None:
            self._shop.read(lambda catalog, _: shelf_with(promotion, catalog), self.showCategory)

    @Slot(str)
    def add(self, product_id: str) -> None:
        """One more of it; where there is something to choose the sheet opens instead."""
        self._sheet.add_or_open(product_id)

    @Slot(str)
    def open(self, product_id: str) -> None:
        """Look at it closely."""
        self._sheet.show_product(product_id)

    @Slot(str)
    def removeOne(self, product_id: str) -> None:
        """One less of it, the last added first."""
        self._visit.take_back(product_id)

    def _refresh(self) -> None:
        front = self._shop.front
        known = [category.id for category in front.categories] if front else []
        if self.currentCategory not in known:
            self.put(currentCategory=known[0] if known else "")
        self._show_categories()
        self._show_filters()
        self._load()

    def _load(self) -> None:
        category = self.currentCategory
        self._slow.start()
        pictures = self._shop.pictures
        self._shop.read(lambda catalog, reading: read_shelf(category, catalog, reading, pictures), self._show)

    def _show(self, shelf: Shelf) -> None:
        if shelf.category != self.currentCategory:
            return
        self._slow.stop()
        self._shelf = shelf
        self._show_products()
        self.put(loading=False)

    def _show_products(self) -> None:
        wanted = [row for row in self._shelf.rows if self._passes(row)]
        self.product_rows.show(wanted)
        self._count()
        empty = words.nothing_matches() if self._shelf.rows else words.nothing_here()
        self.put(emptyText="" if wanted else empty)

    def _passes(self, row: ProductRow) -> bool:
        vegetarian = "vegetarian" not in self._chosen or "vegetarian" in row.tags
        return vegetarian and ("not-spicy" not in self._chosen or "spicy" not in row.tags)

    def _show_categories(self) -> None:
        front, text = self._shop.front, self._shop.text
        rows = [
            CategoryRow(
                categoryId=each.id,
                name=text(each.name),
                plainName=text(each.plain or each.name),
                picture=self._shop.pictures.address(each.picture or ""),
                selected=each.id == self.currentCategory,
            )
            for each in (front.categories if front else ())
        ]
        self.category_rows.show(rows)
        following = self._following()
        self.put(
            title=next((row.name for row in rows if row.selected), ""),
            nextCategoryName=text(following.name) if following else "",
        )

    def _show_filters(self) -> None:
        known = (("vegetarian", words.vegetarian(), "leaf"), ("not-spicy", words.not_spicy(), "pepper"))
        self.filter_rows.show(FilterRow(key, label, icon, key in self._chosen) for key, label, icon in known)

    def _following(self) -> Category | None:
        categories = self._shop.front.categories if self._shop.front else ()
        places = [place for place, each in enumerate(categories) if each.id == self.currentCategory]
        return categories[places[0] + 1] if places and places[0] + 1 < len(categories) else None

    def _count(self) -> None:
        count_units(self.product_rows, self._visit.units_of)

    def _forget(self) -> None:
        self._chosen = frozenset()
        self.put(currentCategory="")
        self._refresh()
