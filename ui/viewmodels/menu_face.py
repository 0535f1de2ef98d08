"""What QML may read of the menu."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QObject, Signal

from ui.models import RowsModel
from ui.models.menu_lines import MenuLines
from ui.viewmodels.base import ViewModel, constant, live


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


@dataclass(frozen=True, slots=True)
class AllergenRow:
    """The roles of an allergen that occurs in the shop."""

    allergenId: str
    label: str
    selected: bool


class MenuFace(ViewModel):
    """The menu's properties and models."""

    currentCategoryChanged = Signal()
    categoryNamesChanged = Signal()
    firstCategoryChanged = Signal()
    loadingChanged = Signal()
    emptyTextChanged = Signal()
    choosingAllergensChanged = Signal()
    listReplaced = Signal()
    lineWanted = Signal(int)

    currentCategory = live(str, "currentCategory", currentCategoryChanged)
    categoryNames = live("QVariantMap", "categoryNames", categoryNamesChanged)
    firstCategory = live(str, "firstCategory", firstCategoryChanged)
    loading = live(bool, "loading", loadingChanged)
    emptyText = live(str, "emptyText", emptyTextChanged)
    choosingAllergens = live(bool, "choosingAllergens", choosingAllergensChanged)
    categories = constant(QAbstractItemModel, lambda self: self.category_rows)
    lines = constant(QAbstractItemModel, lambda self: self.menu_lines)
    filters = constant(QAbstractItemModel, lambda self: self.filter_rows)
    allergens = constant(QAbstractItemModel, lambda self: self.allergen_rows)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(
            parent,
            currentCategory="",
            categoryNames={},
            firstCategory="",
            loading=False,
            emptyText="",
            choosingAllergens=False,
        )
        self.category_rows = RowsModel(CategoryRow, "categoryId", self)
        self.menu_lines = MenuLines(self)
        self.filter_rows = RowsModel(FilterRow, "filterId", self)
        self.allergen_rows = RowsModel(AllergenRow, "allergenId", self)
