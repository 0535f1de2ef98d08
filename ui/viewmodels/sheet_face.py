from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, Signal

from kiosk.domain.cart import MOST_OF_A_LINE
from ui.models import RowsModel
from ui.models.group_rows import GroupModels, GroupRow
from ui.models.product_page import BadgeRow, FactRow, ProductPage, StarRow
from ui.money_text import NO_PRICE
from ui.viewmodels.base import ViewModel, constant, live
from ui.words import ordering as words

NO_REASON: Final = {
    "reasonShown": False,
    "reasonGroup": "",
    "reasonChoice": "",
    "reasonTitle": "",
    "reasonText": "",
    "canFix": False,
    "fixText": "",
}


class SheetFace(ViewModel):
    """What the product sheet shows."""

    openChanged = Signal()
    editingChanged = Signal()
    productIdChanged = Signal()
    nameChanged = Signal()
    descriptionChanged = Signal()
    pictureChanged = Signal()
    tintChanged = Signal()
    ratingChanged = Signal()
    soldTextChanged = Signal()
    priceChanged = Signal()
    totalChanged = Signal()
    quantityChanged = Signal()
    maximumChanged = Signal()
    addLabelChanged = Signal()
    canAddChanged = Signal()
    problemChanged = Signal()
    soldOutChanged = Signal()
    stockTextChanged = Signal()
    allergensChanged = Signal()
    quoteChanged = Signal()
    reasonShownChanged = Signal()
    reasonGroupChanged = Signal()
    reasonChoiceChanged = Signal()
    reasonTitleChanged = Signal()
    reasonTextChanged = Signal()
    canFixChanged = Signal()
    fixTextChanged = Signal()

    open = live(bool, "open", openChanged)
    editing = live(bool, "editing", editingChanged)
    productId = live(str, "productId", productIdChanged)
    name = live(str, "name", nameChanged)
    description = live(str, "description", descriptionChanged)
    picture = live(str, "picture", pictureChanged)
    tint = live(str, "tint", tintChanged)
    rating = live(str, "rating", ratingChanged)
    soldText = live(str, "soldText", soldTextChanged)
    price = live("QVariantMap", "price", priceChanged)
    total = live("QVariantMap", "total", totalChanged)
    quantity = live(int, "quantity", quantityChanged)
    maximum = live(int, "maximum", maximumChanged)
    addLabel = live(str, "addLabel", addLabelChanged)
    canAdd = live(bool, "canAdd", canAddChanged)
    problem = live(str, "problem", problemChanged)
    soldOut = live(bool, "soldOut", soldOutChanged)
    stockText = live(str, "stockText", stockTextChanged)
    allergens = live("QStringList", "allergens", allergensChanged)
    quote = live(str, "quote", quoteChanged)
    reasonShown = live(bool, "reasonShown", reasonShownChanged)
    reasonGroup = live(str, "reasonGroup", reasonGroupChanged)
    reasonChoice = live(str, "reasonChoice", reasonChoiceChanged)
    reasonTitle = live(str, "reasonTitle", reasonTitleChanged)
    reasonText = live(str, "reasonText", reasonTextChanged)
    canFix = live(bool, "canFix", canFixChanged)
    fixText = live(str, "fixText", fixTextChanged)
    badges = constant(QAbstractItemModel, lambda self: self.badge_rows)
    groups = constant(QAbstractItemModel, lambda self: self.group_rows)
    nutrition = constant(QAbstractItemModel, lambda self: self.nutrition_rows)
    attributes = constant(QAbstractItemModel, lambda self: self.attribute_rows)
    stars = constant(QAbstractItemModel, lambda self: self.star_rows)

    def __init__(self, parent: QObject | None = None) -> None:
        texts = dict.fromkeys(
            (
                "productId",
                "name",
                "description",
                "picture",
                "tint",
                "rating",
                "soldText",
                "addLabel",
                "problem",
                "stockText",
                "quote",
            ),
            "",
        )
        super().__init__(
            parent, open=False, editing=False, price=NO_PRICE, total=NO_PRICE, quantity=1, maximum=MOST_OF_A_LINE,
            canAdd=False, soldOut=False, allergens=[], **texts, **NO_REASON,
        )  # fmt: skip
        self.badge_rows = RowsModel(BadgeRow, "text", self)
        self.group_rows = RowsModel(GroupRow, "groupId", self)
        self.nutrition_rows = RowsModel(FactRow, "label", self)
        self.attribute_rows = RowsModel(FactRow, "label", self)
        self.star_rows = RowsModel(StarRow, "stars", self)
        self.groups_shown = GroupModels(self.group_rows)

    def show_page(self, page: ProductPage) -> None:
        """Show what of the product does not depend on the choices."""
        row = page.row
        self.put(
            productId=row.productId,
            name=row.name,
            description=page.description,
            picture=row.picture,
            tint=row.tint,
            rating=row.rating,
            soldText=page.sold_text,
            allergens=list(page.allergens),
            quote=page.quote,
            addLabel=words.save_changes() if self.editing else words.add_to_cart(),
        )
        self.badge_rows.show(page.badges)
        self.nutrition_rows.show(page.nutrition)
        self.attribute_rows.show(page.attributes)
        self.star_rows.show(page.stars)
