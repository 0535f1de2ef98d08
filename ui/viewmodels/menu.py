from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.terminal.catalog import CatalogEdition
from ui.collector import settle
from ui.models.arrangement import Arrangement, Stock, Wishes, arrange, filters, read_stock
from ui.models.product_row import ProductRow, Reading, product_rows
from ui.models.shelf import shelf_with
from ui.pictures import Pictures
from ui.shop import Shop
from ui.viewmodels.base import view_model
from ui.viewmodels.menu_face import AllergenRow, CategoryRow, FilterRow, MenuFace
from ui.viewmodels.sheet import ProductSheetViewModel
from ui.visit import Visit
from ui.words import menu as words
from ui.words import ordering

_LOADING_AFTER_MS: Final = 300
_HEAD: Final = 12
"""Cards of each category that are made before anybody asks, so that a jump there finds them."""

Cards = Mapping[str, ProductRow | None]


@dataclass(frozen=True, slots=True)
class _Listing:
    """What the background hands back."""

    stock: Stock
    arranged: Arrangement
    cards: Cards


@view_model
class MenuViewModel(MenuFace):
    """What the store sells: one list of all categories, and the customer's filters on it."""

    def __init__(self, shop: Shop, visit: Visit, sheet: ProductSheetViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop, self._visit, self._sheet = shop, visit, sheet
        self._stock = Stock()
        self._wishes = Wishes()
        self._columns = 2
        self._loads = self._reads = self._waiting = 0
        self._outdated = False
        self._settled: int | None = None
        self._slow = QTimer(self, singleShot=True, interval=_LOADING_AFTER_MS)
        self._slow.timeout.connect(lambda: self.put(loading=True))
        self.menu_lines.wanted.connect(self._make)
        shop.changed.connect(self._refresh)
        shop.marked.connect(self._load)
        visit.cartChanged.connect(self._count)
        visit.ended.connect(self._forget)

    @Slot(int)
    def setColumns(self, columns: int) -> None:
        """Put so many cards on a line: the view knows how many it has room for."""
        if columns != self._columns and columns > 0:
            self._columns = columns
            self._arrange()

    @Slot(str)
    def showCategory(self, category_id: str) -> None:
        """Go to where a category begins."""
        self.reachCategory(category_id)
        line = self.menu_lines.arranged.firsts.get(category_id)
        if line is not None:
            self.lineWanted.emit(line)

    @Slot(str)
    def reachCategory(self, category_id: str) -> None:
        """The customer has scrolled to that category."""
        if category_id and category_id != self.currentCategory:
            self.put(currentCategory=category_id)
            self._show_categories()

    @Slot(str)
    def toggleFilter(self, filter_id: str) -> None:
        """Take a filter, or let it go; that of the allergens asks which."""
        match filter_id:
            case "vegetarian":
                self._wish(replace(self._wishes, vegetarian=not self._wishes.vegetarian))
            case "not-spicy":
                self._wish(replace(self._wishes, not_spicy=not self._wishes.not_spicy))
            case _:
                self.put(choosingAllergens=True)

    @Slot(str)
    def toggleAllergen(self, allergen_id: str) -> None:
        """Avoid an allergen, or no longer."""
        self._wish(replace(self._wishes, avoided=self._wishes.avoided ^ {allergen_id}))

    @Slot()
    def clearAllergens(self) -> None:
        """Avoid none."""
        self._wish(replace(self._wishes, avoided=frozenset()))

    @Slot()
    def clearFilters(self) -> None:
        """Show all there is."""
        self._wish(Wishes())

    @Slot()
    def closeAllergens(self) -> None:
        """The allergens are chosen."""
        self.put(choosingAllergens=False)

    @Slot()
    def openBanner(self) -> None:
        """Go to the category that holds most of what the banner is about."""
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

    @Slot()
    def _refresh(self) -> None:
        self._show_categories()
        self._show_filters()
        self._load()

    @Slot()
    def _load(self) -> None:
        """Read everything anew: another edition, language or mode, or something sold out."""
        columns, wishes, pictures = self._columns, self._wishes, self._shop.pictures
        recent = self.menu_lines.recent
        self._outdated = True
        self._loads += 1

        def listing(catalog: CatalogEdition, reading: Reading) -> _Listing:
            stock = read_stock(catalog)
            arranged = arrange(stock, columns, wishes)
            return _Listing(stock, arranged, _cards((*recent, *_heads(stock)), catalog, reading, pictures))

        self._read(listing)

    def _arrange(self) -> None:
        """Put what is known into other lines; all anew where what is known is outdated."""
        if self._outdated:
            self._load()
            return
        stock, columns, wishes = self._stock, self._columns, self._wishes
        self._read(lambda *_: _Listing(stock, arrange(stock, columns, wishes), {}))

    def _read(self, work: Callable[[CatalogEdition, Reading], _Listing]) -> None:
        self._reads += 1
        asked = self._reads
        self._waiting += 1
        self._slow.start()
        self._shop.read(work, lambda found: self._show(found, last=asked == self._reads))

    def _show(self, found: _Listing, *, last: bool) -> None:
        self._waiting -= 1
        if last:
            if found.stock is not self._stock:
                self._stock = found.stock
                self._settle()
            before = self.menu_lines.arranged.lines
            self.menu_lines.arrange(found.arranged, found.cards, anew=self._outdated)
            self._outdated = False
            self._count()
            self._show_categories()
            self._show_filters()
            self._show_allergens()
            empty = words.nothing_matches() if self._wishes != Wishes() else words.nothing_here()
            self.put(emptyText="" if found.arranged.lines else empty)
            if before != found.arranged.lines:
                self.listReplaced.emit()
        self._rest()

    @Slot(object)
    def _make(self, products: tuple[str, ...]) -> None:
        """Make cards that a view asked for; those of an outdated reading are dropped."""
        asked, pictures = self._loads, self._shop.pictures
        self._waiting += 1
        self._slow.start()

        def take(cards: Cards) -> None:
            self._waiting -= 1
            if asked == self._loads:
                self.menu_lines.take(cards)
            self._rest()

        self._shop.read(lambda catalog, reading: _cards(products, catalog, reading, pictures), take)

    def _settle(self) -> None:
        """Another edition's products stay in memory for long."""
        edition = self._shop.front.edition if self._shop.front else None
        if edition != self._settled:
            self._settled = edition
            settle()

    def _rest(self) -> None:
        """No skeletons when nothing is awaited any more."""
        if not self._waiting:
            self._slow.stop()
            self.put(loading=False)

    def _wish(self, wishes: Wishes) -> None:
        if wishes != self._wishes:
            self._wishes = wishes
            self.put(currentCategory="")
            self._show_categories()
            self._show_filters()
            self._show_allergens()
            self._arrange()
            self.listReplaced.emit()

    def _show_categories(self) -> None:
        front, text, firsts = self._shop.front, self._shop.text, self.menu_lines.arranged.firsts
        listed = [each for each in (front.categories if front else ()) if each.id in firsts or not firsts]
        if self.currentCategory not in {each.id for each in listed}:
            self.put(currentCategory=listed[0].id if listed else "")
        rows = [
            CategoryRow(
                categoryId=each.id,
                name=text(each.name),
                plainName=text(each.plain or each.name),
                picture=self._shop.pictures.address(each.picture or ""),
                selected=each.id == self.currentCategory,
            )
            for each in listed
        ]
        self.category_rows.show(rows)
        self.put(
            categoryNames={row.categoryId: row.name for row in rows},
            firstCategory=rows[0].categoryId if rows else "",
        )

    def _show_filters(self) -> None:
        wishes, avoided, offered = self._wishes, len(self._wishes.avoided), filters(self._stock)
        rows = (
            FilterRow("vegetarian", words.vegetarian(), "leaf", wishes.vegetarian),
            FilterRow("not-spicy", words.not_spicy(), "pepper", wishes.not_spicy),
            FilterRow("allergens", words.avoided_allergens(avoided), "warning-circle", avoided > 0),
        )
        self.filter_rows.show(row for row in rows if row.filterId in offered)

    def _show_allergens(self) -> None:
        avoided = self._wishes.avoided
        names = self._stock.allergens
        self.allergen_rows.show(AllergenRow(each, ordering.allergen_name(each), each in avoided) for each in names)

    @Slot()
    def _count(self) -> None:
        units: Counter[str] = Counter()
        for line in self._visit.cart.lines:
            units[line.selection.product] += line.quantity
        self.menu_lines.count(units)

    @Slot()
    def _forget(self) -> None:
        self.put(currentCategory="", choosingAllergens=False)
        self._wish(Wishes())
        self._show_categories()
        self.listReplaced.emit()


def _heads(stock: Stock) -> Iterable[str]:
    return (name for _, shelf in stock.shelves for name in shelf[:_HEAD])


def _cards(names: Iterable[str], catalog: CatalogEdition, reading: Reading, pictures: Pictures) -> Cards:
    wanted = tuple(dict.fromkeys(names))
    made = {row.productId: row for row in product_rows(wanted, catalog, reading, pictures)}
    return {name: made.get(name) for name in wanted}
