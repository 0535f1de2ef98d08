from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Self

from PySide6.QtCore import QAbstractItemModel, QObject, Signal

from kiosk.domain.catalog import Category
from ui.models import RowsModel
from ui.models.group_rows import ChoiceRow
from ui.models.product_row import ProductRow
from ui.models.review_rows import ReviewRow
from ui.money_text import NO_PRICE
from ui.pictures import tint_of
from ui.shop import Shop
from ui.viewmodels.base import ViewModel, constant, live
from ui.viewmodels.pager import page_with
from ui.words import simplified as words

STEPS: Final = 4
STEP_OF: Final = {
    "simplifiedWhere": 1,
    "simplifiedCategories": 2,
    "simplifiedDishes": 2,
    "simplifiedQuestion": 3,
    "simplifiedReview": 3,
    "simplifiedPay": 4,
    "simplifiedScan": 4,
}
USUAL_ROOM: Final = 3
MOST_ROOM: Final = 6
"""ACCESSIBILITY U1: no more dishes on a screen."""


@dataclass(frozen=True, slots=True)
class BigCategoryRow:
    """The roles of a category."""

    categoryId: str
    name: str
    picture: str
    tint: str

    @classmethod
    def of(cls, category: Category, shop: Shop) -> Self:
        """By its plain name."""
        name, picture = category.plain or category.name, category.picture or ""
        return cls(category.id, shop.text(name), shop.pictures.address(picture), tint_of(None, category.id))


class SimplifiedFace(ViewModel):
    """What the simplified mode's screens show."""

    stepChanged = Signal()
    stepTextChanged = Signal()
    titleChanged = Signal()
    pageChanged = Signal()
    pagesChanged = Signal()
    pageTextChanged = Signal()
    pagesTextChanged = Signal()
    hasPreviousChanged = Signal()
    hasNextChanged = Signal()
    chosenTextChanged = Signal()
    totalChanged = Signal()
    canContinueChanged = Signal()
    dishNameChanged = Signal()
    dishPictureChanged = Signal()
    dishTintChanged = Signal()
    questionTextChanged = Signal()
    phoneOfferedChanged = Signal()
    phoneDetailChanged = Signal()
    noticeChanged = Signal()
    busyChanged = Signal()
    droppedChanged = Signal()

    step = live(int, "step", stepChanged)
    stepText = live(str, "stepText", stepTextChanged)
    title = live(str, "title", titleChanged)
    page = live(int, "page", pageChanged)
    pages = live(int, "pages", pagesChanged)
    pageText = live(str, "pageText", pageTextChanged)
    pagesText = live(str, "pagesText", pagesTextChanged)
    hasPrevious = live(bool, "hasPrevious", hasPreviousChanged)
    hasNext = live(bool, "hasNext", hasNextChanged)
    chosenText = live(str, "chosenText", chosenTextChanged)
    total = live("QVariantMap", "total", totalChanged)
    canContinue = live(bool, "canContinue", canContinueChanged)
    dishName = live(str, "dishName", dishNameChanged)
    dishPicture = live(str, "dishPicture", dishPictureChanged)
    dishTint = live(str, "dishTint", dishTintChanged)
    questionText = live(str, "questionText", questionTextChanged)
    phoneOffered = live(bool, "phoneOffered", phoneOfferedChanged)
    phoneDetail = live(str, "phoneDetail", phoneDetailChanged)
    notice = live(str, "notice", noticeChanged)
    busy = live(bool, "busy", busyChanged)
    dropped = live("QStringList", "dropped", droppedChanged)
    steps = constant(int, lambda _: STEPS)
    categories = constant(QAbstractItemModel, lambda self: self.category_rows)
    dishes = constant(QAbstractItemModel, lambda self: self.dish_rows)
    choices = constant(QAbstractItemModel, lambda self: self.choice_rows)
    lines = constant(QAbstractItemModel, lambda self: self.line_rows)

    def __init__(self, parent: QObject | None = None) -> None:
        texts = ("stepText", "title", "pageText", "pagesText", "chosenText", "dishName", "dishPicture", "dishTint")
        super().__init__(
            parent, step=1, page=1, pages=1, dropped=[], hasPrevious=False, hasNext=False, total=NO_PRICE,
            canContinue=False, questionText="", phoneOffered=False, phoneDetail="", notice="", busy=False,
            **dict.fromkeys(texts, ""),
        )  # fmt: skip
        self.place, self.room = 0, USUAL_ROOM
        self.category_rows = RowsModel(BigCategoryRow, "categoryId", self)
        self.dish_rows = RowsModel(ProductRow, "productId", self)
        self.choice_rows = RowsModel(ChoiceRow, "choiceId", self)
        self.line_rows = RowsModel(ReviewRow, "lineId", self)

    def lay_out(self, model: RowsModel, rows: Sequence[Any]) -> None:
        """Show the page of these rows that holds the present place, and which page it is."""
        page = page_with(rows, self.place, self.room)
        self.place = max(page.number * self.room, min(self.place, len(rows) - 1))
        model.show(page.rows)
        self.put(
            page=page.number + 1,
            pages=page.pages,
            pageText=words.page(page.number + 1),
            pagesText=words.pages(page.pages),
            hasPrevious=page.has_previous,
            hasNext=page.has_next,
        )
