"""What there is to say: about the page on screen when someone asks, and by itself when something happened."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from ui.viewmodels.cart import CartViewModel
from ui.viewmodels.idle import IdleViewModel
from ui.viewmodels.lookup import LookupViewModel
from ui.viewmodels.pad import PadViewModel
from ui.viewmodels.payment import PaymentViewModel
from ui.viewmodels.receipt import ReceiptViewModel
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.simplified import SimplifiedViewModel
from ui.words import voice as words
from ui.words.listing import clauses

_TOLD: Final = frozenset({"scanned", "checking", "expired", "failed"})
_RECEIPTS: Final = frozenset({"receipt", "simplifiedNumber"})


class Spoken(QObject):
    """`news` carries sentences for everybody before the screen: what an order holds and costs is no news."""

    news = Signal(tuple)

    def __init__(
        self,
        session: SessionViewModel,
        simplified: SimplifiedViewModel,
        cart: CartViewModel,
        payment: PaymentViewModel,
        receipt: ReceiptViewModel,
        idle: IdleViewModel,
        pad: PadViewModel,
        lookup: LookupViewModel,
        parent: QObject | None = None,
        *,
        practice: bool = False,
    ) -> None:
        super().__init__(parent)
        self._warning = (words.practice,) if practice else ()
        session.started.connect(lambda: self._tell(*self._practice()))
        self._session, self._simplified, self._cart = session, simplified, cart
        self._payment, self._receipt, self._idle = payment, receipt, idle
        session.screenChanged.connect(self._tell_receipt)
        payment.statusTextChanged.connect(self._tell_payment)
        cart.noticeChanged.connect(lambda: self._tell(cart.notice))
        pad.problemChanged.connect(lambda: self._tell(pad.problem))
        lookup.problemChanged.connect(lambda: self._tell(lookup.problem))
        idle.askingChanged.connect(self._ask)

    def page(self) -> tuple[str, ...]:
        """What is on screen: first that it is practice; its title, what can be chosen and its price, the way on."""
        return (*self._practice(), *self._page())

    def _practice(self) -> tuple[str, ...]:
        return tuple(each() for each in self._warning)

    def _page(self) -> tuple[str, ...]:
        simplified = self._simplified
        if self._idle.asking:
            return words.still_there(self._idle.secondsLeft, empties=self._idle.emptiesCart)
        match self._session.screen:
            case "simplifiedWhere":
                return (simplified.title, *words.where())
            case "simplifiedCategories":
                names = (each.name for each in simplified.category_rows.rows)
                return (simplified.title, *names, *self._pages(), words.take_a_category())
            case "simplifiedDishes":
                return (simplified.title, *self._dishes(), *self._pages(), words.take_a_dish())
            case "simplifiedQuestion":
                return (simplified.dishName, simplified.title, *self._choices(), *self._pages(), words.take_an_answer())
            case "simplifiedReview":
                return (simplified.title, *self._lines(), *self._pages(), self._in_all(), words.go_and_pay())
            case "simplifiedPay":
                return (simplified.title, self._in_all(), *words.pay_ways(by_phone=simplified.phoneOffered))
            case "simplifiedScan":
                return self._payment_page()
            case "receipt" | "simplifiedNumber":
                return self._receipt_page()
            case _:
                return ()

    def _pages(self) -> tuple[str, ...]:
        shown = self._simplified
        return (words.which_page(shown.pageText, shown.pagesText),) if shown.pages > 1 else ()

    def _dishes(self) -> tuple[str, ...]:
        return tuple(
            clauses((each.name, each.price["text"] if each.available else each.reason))
            for each in self._simplified.dish_rows.rows
        )

    def _choices(self) -> tuple[str, ...]:
        return tuple(
            clauses((each.name, each.delta if each.available or each.selected else each.reason))
            for each in self._simplified.choice_rows.rows
        )

    def _lines(self) -> tuple[str, ...]:
        rows = self._simplified.line_rows.rows
        return tuple(words.several(each.name, each.quantity, each.price["text"]) for each in rows)

    def _in_all(self) -> str:
        return words.in_all(self._cart.total["text"])

    def _payment_page(self) -> tuple[str, ...]:
        payment = self._payment
        return (self._simplified.title, words.in_all(payment.amount["text"]), *payment.steps, payment.spokenTime)

    def _receipt_page(self) -> tuple[str, ...]:
        receipt = self._receipt
        return (receipt.title, receipt.subtitle, words.number(receipt.pickupNumber), receipt.pickupPlace)

    def _tell(self, *sentences: str) -> None:
        said = tuple(each for each in sentences if each)
        if said:
            self.news.emit(said)

    @Slot()
    def _tell_receipt(self) -> None:
        if self._session.screen in _RECEIPTS:
            self._tell(*self._practice(), self._receipt.title, words.number(self._receipt.pickupNumber))

    @Slot()
    def _tell_payment(self) -> None:
        if self._payment.state in _TOLD:
            self._tell(self._payment.statusText, self._payment.statusDetail)

    @Slot()
    def _ask(self) -> None:
        if self._idle.asking:
            self._tell(*words.still_there(self._idle.secondsLeft, empties=self._idle.emptiesCart))
