from typing import Final

import structlog
from PySide6.QtCore import QObject, Slot

from kiosk import __version__
from kiosk.terminal import OrderRecord
from kiosk.wire.payments import STANDARD, PaymentMethod
from ui.models.payment_rows import ANY_PHONE, COUNTER
from ui.parts import Parts
from ui.viewmodels.base import constant, view_model
from ui.viewmodels.cart import CartViewModel
from ui.viewmodels.coupon import CouponViewModel
from ui.viewmodels.front import FrontViewModel
from ui.viewmodels.idle import IdleViewModel
from ui.viewmodels.link import LinkViewModel
from ui.viewmodels.lookup import LookupViewModel
from ui.viewmodels.menu import MenuViewModel
from ui.viewmodels.note import NoteViewModel
from ui.viewmodels.pad import PadViewModel
from ui.viewmodels.paper import PaperViewModel
from ui.viewmodels.payment import PaymentViewModel
from ui.viewmodels.rating import RatingViewModel
from ui.viewmodels.reach import ReachViewModel
from ui.viewmodels.receipt import Receipt, ReceiptViewModel
from ui.viewmodels.search import SearchViewModel
from ui.viewmodels.session import START
from ui.viewmodels.sheet import ProductSheetViewModel
from ui.viewmodels.simplified import SimplifiedViewModel
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.staff_audit import StaffAuditViewModel
from ui.viewmodels.staff_calls import StaffCallsViewModel
from ui.viewmodels.staff_closing import StaffClosingViewModel
from ui.viewmodels.staff_devices import StaffDevicesViewModel
from ui.viewmodels.staff_door import StaffDoorViewModel
from ui.viewmodels.staff_orders import StaffOrdersViewModel
from ui.viewmodels.staff_payments import StaffPaymentsViewModel
from ui.viewmodels.staff_people import StaffPeopleViewModel
from ui.viewmodels.staff_settings import StaffSettingsViewModel
from ui.viewmodels.staff_stock import StaffStockViewModel
from ui.viewmodels.staff_today import StaffTodayViewModel
from ui.viewmodels.staff_training import StaffTrainingViewModel
from ui.viewmodels.table import TableViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.viewmodels.voice import VoiceViewModel
from ui.words import payment as words
from ui.words import voice as spoken

_log = structlog.get_logger(__name__)

_NOTHING_OVER: Final = frozenset({"payment", "receipt", "simplifiedScan", "simplifiedNumber"})
"""Screens on which a word about the screen before would stand in the way."""


_MONEY_IS_KNOWN: Final = frozenset({"paid", "counter"})
"""How an order stands of which paper can be a receipt; of the others it is a slip."""


@view_model
class KioskViewModel(FrontViewModel):
    """The root: one terminal's screen. Puts the parts together and leads from one to the next."""

    menu = constant(MenuViewModel, lambda self: self.parts.menu)
    search = constant(SearchViewModel, lambda self: self.parts.search)
    pad = constant(PadViewModel, lambda self: self.parts.pad)
    note = constant(NoteViewModel, lambda self: self.parts.note)
    table = constant(TableViewModel, lambda self: self.parts.table)
    sheet = constant(ProductSheetViewModel, lambda self: self.parts.sheet)
    cart = constant(CartViewModel, lambda self: self.parts.cart)
    coupon = constant(CouponViewModel, lambda self: self.parts.coupon)
    payment = constant(PaymentViewModel, lambda self: self.parts.payment)
    lookup = constant(LookupViewModel, lambda self: self.parts.lookup)
    rating = constant(RatingViewModel, lambda self: self.parts.rating)
    paper = constant(PaperViewModel, lambda self: self.parts.paper)
    receipt = constant(ReceiptViewModel, lambda self: self.parts.receipt)
    idle = constant(IdleViewModel, lambda self: self.parts.idle)
    link = constant(LinkViewModel, lambda self: self.parts.link)
    toast = constant(ToastViewModel, lambda self: self.parts.toast)
    simplified = constant(SimplifiedViewModel, lambda self: self.parts.simplified)
    staff = constant(StaffViewModel, lambda self: self.parts.staff)
    staffOrders = constant(StaffOrdersViewModel, lambda self: self.parts.staff_orders)
    staffStock = constant(StaffStockViewModel, lambda self: self.parts.staff_stock)
    staffSettings = constant(StaffSettingsViewModel, lambda self: self.parts.staff_settings)
    staffTraining = constant(StaffTrainingViewModel, lambda self: self.parts.staff_training)
    staffDoor = constant(StaffDoorViewModel, lambda self: self.parts.staff_door)
    staffAudit = constant(StaffAuditViewModel, lambda self: self.parts.staff_audit)
    staffPeople = constant(StaffPeopleViewModel, lambda self: self.parts.staff_people)
    staffToday = constant(StaffTodayViewModel, lambda self: self.parts.staff_today)
    staffClosing = constant(StaffClosingViewModel, lambda self: self.parts.staff_closing)
    staffCalls = constant(StaffCallsViewModel, lambda self: self.parts.staff_calls)
    staffPayments = constant(StaffPaymentsViewModel, lambda self: self.parts.staff_payments)
    staffDevices = constant(StaffDevicesViewModel, lambda self: self.parts.staff_devices)
    reach = constant(ReachViewModel, lambda self: self.parts.reach)
    voice = constant(VoiceViewModel, lambda self: self.parts.voice)
    version = constant(str, lambda _: __version__)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        front = parts.front
        super().__init__(front, parent)
        self.parts = parts
        self._at_counter = False
        parts.cart.placed.connect(self._pay)
        parts.simplified.pay.connect(self._pay_simplified)
        parts.simplified.otherWay.connect(parts.payment.cancel)
        parts.payment.finished.connect(self._hand_out)
        parts.payment.abandoned.connect(self._back_to_cart)
        parts.receipt.finished.connect(front.session.finish)
        parts.receipt.wantsMore.connect(self._order_again)
        front.session.started.connect(parts.table.change)
        front.session.leaving.connect(parts.idle.ask)
        front.session.screenChanged.connect(self._arrive)
        parts.idle.left.connect(front.session.finish)
        front.rest.forgotten.connect(front.session.finish)
        front.visit.ended.connect(self._wipe)
        parts.link.onlineChanged.connect(self._offer_ways)
        front.help.called.connect(self._note_call)

    @Slot()
    def take_up(self) -> None:
        """Go on with what the customer chose before the terminal was open."""
        if self.front.session.screen == "menu":
            self.parts.table.change()
        if self.front.help.open:
            self._note_call()

    @Slot()
    def touched(self) -> None:
        """Someone touched the screen."""
        self.parts.voice.stop()
        self.front.rest.touched()
        self.parts.idle.touched()
        self.parts.receipt.touched()

    @Slot(str, str, bool)
    def reached(self, name: str, description: str, works: bool) -> None:
        """The keyboard has reached this: say it, for who works by ear."""
        self.parts.voice.say(spoken.focused(name, description, enabled=works))

    @Slot(str)
    def scanned(self, text: str) -> None:
        """A scanner read something. What that is, the open screen says; where none waits for it, nobody hears of it."""
        match self.front.session.screen:
            case "staffPin":
                self.parts.staff.scan_card(text)
            case "staffPanel":
                self.parts.staff_orders.scan(text)
            case "payment" | "simplifiedScan":
                self._present(text)
            case _:
                pass

    def _present(self, code: str) -> None:
        payment = self.parts.payment
        if not payment.present(code) and (payment.canPresent or not payment.running):
            taken = words.not_taken(payment.wallets, online=self.parts.link.online)
            self.parts.toast.say(taken, "warning-circle")

    @Slot(int)
    def turn_volume(self, by: int) -> None:
        """One step louder or quieter."""
        if by > 0:
            self.parts.voice.louder()
        else:
            self.parts.voice.quieter()

    @Slot()
    def _note_call(self) -> None:
        """The panel shows it; the shop's own alarm reads the log."""
        _log.info("help-called")
        self.parts.staff_calls.note_call()

    @Slot(object)
    def _pay(self, order: OrderRecord) -> None:
        at_counter, self._at_counter = self._at_counter, False
        simplified = self.front.visit.simplified
        if not at_counter and self.parts.link.payable:
            self.front.session.go("simplifiedScan" if simplified else "payment")
        self.parts.payment.begin(order, at_counter=at_counter)

    @Slot(bool)
    def _pay_simplified(self, by_phone: bool) -> None:
        self._at_counter = not by_phone
        self.parts.cart.checkOut()

    @Slot(object, str, str, str)
    def _hand_out(self, order: OrderRecord, how: str, method: str, number: str) -> None:
        reached = self.parts.link.online or number  # who waits for news of money comes back to it later
        address = self.parts.terminal.tracking_url(order) if reached else ""
        self.parts.rating.about(order)
        self.parts.paper.about(order, known=how in _MONEY_IS_KNOWN)
        self.parts.receipt.hand_out(Receipt(order, how, method, address, number))
        self.front.session.go("simplifiedNumber" if self.front.visit.simplified else "receipt")

    @Slot()
    def _back_to_cart(self) -> None:
        self.front.session.go("simplifiedPay" if self.front.visit.simplified else "cart")

    @Slot()
    def _order_again(self) -> None:
        """A new visit in the same language, mode and contrast."""
        visit = self.front.visit
        language, mode, way = visit.language, visit.mode, visit.cart.fulfilment
        contrast = self.front.session.highContrast
        visit.wipe()
        visit.speak(language)
        visit.change_mode(mode)
        visit.serve(way)
        self.front.session.setHighContrast(contrast)
        self.front.session.go("simplifiedCategories" if visit.simplified else "menu")

    @Slot()
    def _arrive(self) -> None:
        self.parts.idle.touched()
        self.front.help.close()
        if self.front.session.screen in _NOTHING_OVER:
            self.parts.toast.expire()
        if self.front.session.screen == START:
            self.parts.lookup.clear()
            self.parts.link.look()
        if self.front.session.screen in {"simplifiedPay", "cart", START}:
            self._offer_ways()

    @Slot()
    def _offer_ways(self) -> None:
        self.parts.runner.run(self.parts.terminal.payments.methods, self._show_ways)

    def _show_ways(self, methods: tuple[PaymentMethod, ...]) -> None:
        wallets = [self.parts.shop.text(each.name) for each in methods if each.kind not in {COUNTER, ANY_PHONE}]
        offered = any(each.kind != COUNTER for each in methods)
        self.parts.simplified.put(phoneOffered=offered, phoneDetail=words.by_phone(wallets) if offered else "")
        self.parts.link.pay_here(any(each.kind == STANDARD for each in methods))

    @Slot()
    def _wipe(self) -> None:
        self.parts.payment.drop()
        self.parts.receipt.wipe()
        self.parts.rating.wipe()
        self.parts.paper.wipe()
        self.parts.lookup.clear()
        self.parts.toast.expire()
        self.front.help.close()
        self.parts.pad.close()
        self.parts.idle.stay()
