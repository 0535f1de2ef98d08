from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Slot

from kiosk.domain import cart as carts
from kiosk.domain.cart import MOST_OF_A_LINE, Line
from kiosk.domain.selection import NotSold, OutsideHours, ProductSoldOut, Selection, variant_of
from ui.models.group_rows import Teller
from ui.models.product_page import ProductPage, read_page
from ui.ordering import Refusal, Tailoring
from ui.shop import Shop
from ui.viewmodels.base import view_model
from ui.viewmodels.note import NoteViewModel
from ui.viewmodels.sheet_face import NO_REASON, SheetFace
from ui.viewmodels.toast import ToastViewModel
from ui.visit import Visit
from ui.words import menu as menu_words
from ui.words import ordering as words

_FEW: Final = 10


@view_model
class ProductSheetViewModel(SheetFace):
    """One product being tailored, new or on a line of the cart."""

    def __init__(
        self, shop: Shop, visit: Visit, toast: ToastViewModel, note: NoteViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shop, self._visit, self._toast, self._note = shop, visit, toast, note
        self._page: ProductPage | None = None
        self._tailoring: Tailoring | None = None
        self._line: Line | None = None
        self._way_out: Selection | None = None
        shop.changed.connect(self._read_again)
        shop.marked.connect(self._read_again)
        visit.ended.connect(self._forget)

    def show_product(self, product_id: str) -> None:
        """Open the sheet on a product as the catalog proposes it."""
        self._read(product_id, lambda page: self._begin(page, None))

    def show_line(self, line: Line) -> None:
        """Open the sheet on a line of the cart, to change it."""
        self._read(line.selection.product, lambda page: self._begin(page, line))

    def add_or_open(self, product_id: str) -> None:
        """Add a product that asks nothing at once; open the sheet on any other."""
        self._read(product_id, self._add_or_begin)

    @Slot(str, str)
    def choose(self, group_id: str, choice_id: str) -> None:
        """A tap on a choice."""
        if self._tailoring is not None:
            self._heed(self._tailoring.choose(group_id, choice_id))

    @Slot(str, str)
    def increase(self, group_id: str, choice_id: str) -> None:
        """One more of a choice."""
        if self._tailoring is not None:
            self._heed(self._tailoring.increase(group_id, choice_id))

    @Slot(str, str)
    def decrease(self, group_id: str, choice_id: str) -> None:
        """One less of a choice."""
        if self._tailoring is not None:
            self._tailoring.decrease(group_id, choice_id)
            self._heed(None)

    @Slot(int)
    def setQuantity(self, quantity: int) -> None:
        """How many of it."""
        self.put(quantity=min(max(quantity, 1), self.maximum))
        self._show()

    @Slot()
    def applyFix(self) -> None:
        """Take the refused choice together with what must change for it."""
        if self._tailoring is not None and self._way_out is not None:
            self._tailoring.selection = self._way_out
            self._heed(None)

    @Slot()
    def dismissReason(self) -> None:
        """Leave it as it is."""
        self._way_out = None
        self.put(**NO_REASON)

    @Slot()
    def add(self) -> None:
        """Into the cart, or back to its line."""
        if self._tailoring is None or not self.canAdd:
            return
        selection, quantity = self._tailoring.selection, self.quantity
        if self._line is None:
            self._visit.add(selection, quantity, self._note.line)
            self._toast.say(words.added(words.times(self.name, quantity)))
        else:
            self._visit.use(carts.change(self._visit.cart, self._line.id, selection, quantity, self._note.line))
        self.close()

    @Slot()
    def close(self) -> None:
        """Away with the sheet."""
        self._page = self._tailoring = self._line = None
        self._note.wipe()
        self.put(open=False)
        self.dismissReason()

    @Slot()
    def _forget(self) -> None:
        """Nothing of what the customer looked at or chose stays."""
        self.close()
        self.put_back()
        self.groups_shown.show(())
        for rows in (self.badge_rows, self.nutrition_rows, self.attribute_rows, self.star_rows):
            rows.show(())

    def _read(self, product_id: str, then: Callable[[ProductPage], None]) -> None:
        pictures = self._shop.pictures
        self._shop.read(lambda catalog, reading: read_page(product_id, catalog, reading, pictures), then)

    @Slot()
    def _read_again(self) -> None:
        """Language, marks or edition changed under the open sheet: keep what was chosen."""
        if self._page is not None:
            self._read(self._page.product.id, self._show_again)

    def _add_or_begin(self, page: ProductPage) -> None:
        tailoring = Tailoring(page.scope, page.product)
        if tailoring.groups or tailoring.problems:
            self._begin(page, None)
        else:
            self._visit.add(tailoring.selection)

    def _begin(self, page: ProductPage, line: Line | None) -> None:
        self._page, self._line = page, line
        self._tailoring = Tailoring(page.scope, page.product, line.selection if line else None)
        self._note.begin(page.product, line.note if line else "")
        self.put(editing=line is not None, quantity=line.quantity if line else 1)
        self.dismissReason()
        self.show_page(page)
        self._show()
        self.put(open=True)

    def _show_again(self, page: ProductPage) -> None:
        if self._page is None or self._tailoring is None or page.product.id != self._page.product.id:
            return
        self._page = page
        self._tailoring = Tailoring(page.scope, page.product, self._tailoring.selection)
        self.dismissReason()
        self.show_page(page)
        self._show()

    def _show(self) -> None:
        page, tailoring = self._page, self._tailoring
        if page is None or tailoring is None:
            return
        money, quantity = self._shop.money, self.quantity
        self.groups_shown.show(self._teller(page).tell(tailoring.selection))
        price, before = tailoring.price, tailoring.price_before
        found = tailoring.problems
        self.put(
            price=money.price(price, old=before),
            total=money.price(price * quantity),
            **self._stock(tailoring),
            canAdd=not found,
            soldOut=any(isinstance(each, ProductSoldOut | NotSold) for each in found),
            problem=self._problem(tailoring) if found else "",
        )

    def _stock(self, tailoring: Tailoring) -> dict[str, Any]:
        """How many can be had of what is chosen now; said only where they are few."""
        variant = variant_of(tailoring.product, tailoring.selection)
        stock = variant.stock if variant else tailoring.product.stock
        if not stock:
            return {"maximum": MOST_OF_A_LINE, "stockText": ""}
        return {"maximum": min(stock, MOST_OF_A_LINE), "stockText": words.left(stock) if stock <= _FEW else ""}

    def _problem(self, tailoring: Tailoring) -> str:
        worst = tailoring.problems[0]
        if isinstance(worst, ProductSoldOut | NotSold):
            return menu_words.sold_out()
        if isinstance(worst, OutsideHours):
            return menu_words.sold_at(tailoring.product.hours)
        question = tailoring.open_question
        return words.choose_first(self._shop.text(question.name)) if question else words.not_made()

    def _heed(self, refusal: Refusal | None) -> None:
        self.dismissReason()
        if refusal is not None:
            self._explain(refusal)
        self._show()

    def _explain(self, refusal: Refusal) -> None:
        page, tailoring = self._page, self._tailoring
        answer = refusal.group.answer(refusal.answer)
        if page is None or tailoring is None or answer is None:
            return
        teller, self._way_out = self._teller(page), refusal.way_out
        way_out, advice = refusal.way_out, words.other_instead()
        if way_out is not None:
            advice = words.change_with(teller.differences(tailoring.selection, way_out, but=refusal.group.id))
        change = teller.change(tailoring.selection, way_out) if way_out else ""
        self.put(
            reasonShown=True,
            reasonGroup=refusal.group.id,
            reasonChoice=refusal.answer,
            reasonTitle=words.cannot_have(self._shop.text(answer.name)),
            reasonText=words.sentences(teller.why(refusal.why), advice),
            canFix=way_out is not None,
            fixText=words.change_all(change) if way_out else "",
        )

    def _teller(self, page: ProductPage) -> Teller:
        return Teller(page.scope, page.product, self._shop.text, self._shop.money, self._shop.pictures)
