from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.cart import Fulfilment
from ui.models.dropped_dishes import DroppedDishes
from ui.models.group_rows import Teller
from ui.models.product_page import ProductPage, read_page
from ui.models.review_rows import Review
from ui.models.shelf import Shelf, read_shelf
from ui.ordering import completed
from ui.questions import Asked, Questions, read_questions
from ui.shop import Shop
from ui.viewmodels.base import view_model
from ui.viewmodels.cart import CartViewModel
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.simplified_face import MOST_ROOM, STEP_OF, STEPS, USUAL_ROOM, BigCategoryRow, SimplifiedFace
from ui.visit import Visit
from ui.words import simplified as words


@view_model
class SimplifiedViewModel(SimplifiedFace):
    """大字版: one question a screen, nothing scrolls. `pay` carries whether by phone; `otherWay`: not by this code."""

    pay = Signal(bool)
    otherWay = Signal()

    def __init__(
        self, shop: Shop, visit: Visit, session: SessionViewModel, cart: CartViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shop, self._visit, self._session, self._cart = shop, visit, session, cart
        self._category, self._shelf = "", Shelf("", ())
        self._questions: Questions | None = None
        self._review, self._dropped = Review(), DroppedDishes()
        session.screenChanged.connect(self._arrive)
        for signal in (shop.changed, shop.marked):
            signal.connect(self._tell)
        visit.cartChanged.connect(self._load)
        visit.ended.connect(self._forget)
        for signal in (cart.totalChanged, cart.countChanged, cart.canCheckOutChanged, cart.priced_anew):
            signal.connect(self._sum_up)
        cart.noticeChanged.connect(lambda: self.put(notice=cart.notice))
        cart.busyChanged.connect(lambda: self.put(busy=cart.busy))

    @Slot(str)
    def chooseWhere(self, fulfilment: str) -> None:
        """The answer to the first question."""
        self._visit.serve(Fulfilment(fulfilment))
        self.showCategories()

    @Slot()
    def showCategories(self) -> None:
        """Another kind of dish."""
        self._session.go("simplifiedCategories")

    @Slot(str)
    def chooseCategory(self, category_id: str) -> None:
        """The dishes of one kind: the screen comes with them, never before them."""
        self._category, pictures = category_id, self._shop.pictures
        self._shop.read(lambda catalog, reading: read_shelf(category_id, catalog, reading, pictures), self._open_shelf)

    @Slot()
    def previousPage(self) -> None:
        """One page back."""
        self._turn(-1)

    @Slot()
    def nextPage(self) -> None:
        """One page on."""
        self._turn(1)

    @Slot(str)
    def take(self, product_id: str) -> None:
        """选这个: one of it, as proposed; its questions come later."""
        pictures = self._shop.pictures
        self._shop.read(lambda catalog, reading: read_page(product_id, catalog, reading, pictures), self._put_in)

    @Slot(str)
    def drop(self, product_id: str) -> None:
        """不要了: none of it."""
        self._visit.use(self._dropped.take_out(self._visit.cart, product_id))
        self.put(dropped=self._dropped.products)

    @Slot(str)
    def takeBack(self, product_id: str) -> None:
        """放回来: as much of it, and with the same choices, as before it was dropped."""
        self._visit.use(self._dropped.put_back(self._visit.cart, product_id))
        self.put(dropped=self._dropped.products)

    @Slot()
    def chosen(self) -> None:
        """选好了: on to the questions, or to the review where there are none."""
        if self._visit.cart.lines:
            self._read_questions(self._begin_questions)

    @Slot(str)
    def answer(self, choice_id: str) -> None:
        """An answer to the present question."""
        row = self.choice_rows.row(choice_id)
        if self._questions is not None and row is not None and (row.available or row.selected):
            self._questions.answer(choice_id)
            self._show_question()

    @Slot()
    def nextQuestion(self) -> None:
        """On; after the last one to the review."""
        questions = self._questions
        if questions is None or not questions.answered:
            return
        self.place = 0
        if questions.forward():
            self._show_question()
        else:
            self._visit.use(questions.answers(self._visit.cart))
            self._session.go("simplifiedReview")

    @Slot()
    def previousQuestion(self) -> None:
        """Back; before the first one to the dishes."""
        self.place = 0
        if self._questions is not None and self._questions.backward():
            self._show_question()
        else:
            self.changeDishes()

    @Slot(int)
    def remove(self, line_id: int) -> None:
        """不要了: that line is out; it stays in its place on the page, to be put back."""
        lines = self._cart.line_rows.rows
        self._visit.use(self._review.take_out(self._visit.cart, line_id, lines))

    @Slot(int)
    def putBack(self, line_id: int) -> None:
        """放回来: as if it had never been taken out."""
        self._visit.use(self._review.put_back(self._visit.cart, line_id))

    @Slot()
    def confirm(self) -> None:
        """The order is right: on to paying."""
        if self.canContinue:
            self._session.go("simplifiedPay")

    @Slot(int)
    def fit(self, count: int) -> None:
        """The screen has room for so many: cut the pages anew, so that what stood first stays on the page."""
        room = min(max(count, 1), MOST_ROOM)
        if room != self.room:
            self.room = room
            self._show_rows()

    @Slot()
    def payByPhone(self) -> None:
        """用手机付."""
        self.pay.emit(True)

    @Slot()
    def payAtCounter(self) -> None:
        """到柜台付."""
        self.pay.emit(False)

    @Slot()
    def changeDishes(self) -> None:
        """上一步，改菜."""
        self._session.go("simplifiedDishes" if self._category else "simplifiedCategories")

    @Slot()
    def changePayWay(self) -> None:
        """换一种付法."""
        self.otherWay.emit()

    def _put_in(self, page: ProductPage) -> None:
        self._visit.add(completed(page.scope, page.product))

    def _begin_questions(self, asked: tuple[Asked, ...]) -> None:
        self.place = 0
        self._questions = Questions(asked) if asked else None
        self._session.go("simplifiedQuestion" if asked else "simplifiedReview")

    def _turn(self, by: int) -> None:
        self.place = max(0, self.place + by * self.room)
        self._show_rows()

    @Slot()
    def _arrive(self) -> None:
        self.place, self.room = 0, USUAL_ROOM
        self._let_go()
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say everything in the language of now, and read again what the screen shows."""
        screen = self._session.screen
        if screen not in STEP_OF:
            return
        step = STEP_OF[screen]
        self.put(step=step, stepText=words.step(step, STEPS))
        self._sum_up()
        self._show_rows()
        self._load()
        if screen == "simplifiedQuestion":
            self._read_questions(self._take_pages)

    @Slot()
    def _load(self) -> None:
        if self._session.screen == "simplifiedDishes":
            category, pictures = self._category, self._shop.pictures
            self._shop.read(lambda catalog, reading: read_shelf(category, catalog, reading, pictures), self._show_shelf)

    def _open_shelf(self, shelf: Shelf) -> None:
        if shelf.category == self._category and self._session.screen == "simplifiedCategories":
            self._shelf = shelf
            self._session.go("simplifiedDishes")

    def _show_shelf(self, shelf: Shelf) -> None:
        if shelf.category == self._category:
            self._shelf = shelf
            self._show_rows()

    def _show_rows(self) -> None:
        match self._session.screen:
            case "simplifiedWhere":
                self.put(title=words.where())
            case "simplifiedCategories":
                self.put(title=words.what())
                self.lay_out(self.category_rows, self._categories())
            case "simplifiedDishes":
                self.put(
                    title=next((each.name for each in self._categories() if each.categoryId == self._category), "")
                )
                self.lay_out(self.dish_rows, self._shelf.rows)
            case "simplifiedQuestion":
                self._show_question()
            case "simplifiedReview":
                self.put(title=words.review())
                self.lay_out(self.line_rows, self._review.rows(self._cart.line_rows.rows))
            case "simplifiedPay":
                self.put(title=words.how_to_pay())
            case "simplifiedScan":
                self.put(title=words.scan())
            case _:
                pass

    def _categories(self) -> list[BigCategoryRow]:
        front = self._shop.front
        return [BigCategoryRow.of(each, self._shop) for each in (front.categories if front else ())]

    def _show_question(self) -> None:
        if (questions := self._questions) is None:
            return
        asked, group, page = questions.present, questions.group, questions.present.page
        teller = Teller(page.scope, page.product, self._shop.text, self._shop.money, self._shop.pictures)
        told = teller.one(group, asked.selection)
        self.lay_out(self.choice_rows, told.choices)
        self.put(
            title=words.which(told.title) if group.single else words.which_of(told.title, group.most),
            dishName=page.row.name,
            dishPicture=page.row.picture,
            dishTint=page.row.tint,
            questionText=words.question(questions.number, len(asked.groups)),
            canContinue=questions.answered,
        )

    def _read_questions(self, then: Callable[[tuple[Asked, ...]], None]) -> None:
        cart, pictures = self._visit.cart, self._shop.pictures
        self._shop.read(lambda catalog, reading: read_questions(cart, catalog, reading, pictures), then)

    def _take_pages(self, pages: tuple[Asked, ...]) -> None:
        if self._questions is not None:
            self._questions.retell(pages)
            self._show_question()

    @Slot()
    def _sum_up(self) -> None:
        count = self._visit.cart.count
        self.put(chosenText=words.chosen(count), total=self._cart.total)
        if self._session.screen == "simplifiedReview":
            self._show_rows()
            self.put(canContinue=self._cart.canCheckOut and self._cart.up_to_date)
        elif self._session.screen != "simplifiedQuestion":
            self.put(canContinue=count > 0)

    def _let_go(self) -> None:
        self._review.forget()
        self._dropped.forget()
        self.put(dropped=[])

    @Slot()
    def _forget(self) -> None:
        self._category, self._questions, self.place = "", None, 0
        self._let_go()
        self.put(dishName="", dishPicture="", notice="")
