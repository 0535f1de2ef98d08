"""The parts of one terminal's screen, put together."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.terminal import Terminal
from ui.adjusting import Adjusting
from ui.front import FrontParts, Surroundings
from ui.runner import Runner
from ui.shop import Shop
from ui.speech import Speech, open_speech
from ui.spoken import Spoken
from ui.viewmodels.cart import CartViewModel
from ui.viewmodels.coupon import CouponViewModel
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
from ui.viewmodels.receipt import ReceiptViewModel
from ui.viewmodels.search import SearchViewModel
from ui.viewmodels.session import RESTING
from ui.viewmodels.sheet import ProductSheetViewModel
from ui.viewmodels.simplified import SimplifiedViewModel
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.staff_audit import StaffAuditViewModel
from ui.viewmodels.staff_calls import StaffCallsViewModel
from ui.viewmodels.staff_closing import StaffClosingViewModel
from ui.viewmodels.staff_devices import StaffDevicesViewModel
from ui.viewmodels.staff_door import StaffDoorViewModel
from ui.viewmodels.staff_orders import StaffOrdersViewModel
from ui.viewmodels.staff_page import StaffParts
from ui.viewmodels.staff_payments import StaffPaymentsViewModel
from ui.viewmodels.staff_people import StaffPeopleViewModel
from ui.viewmodels.staff_settings import StaffSettingsViewModel
from ui.viewmodels.staff_stock import StaffStockViewModel
from ui.viewmodels.staff_today import StaffTodayViewModel
from ui.viewmodels.staff_training import StaffTrainingViewModel
from ui.viewmodels.table import TableViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.viewmodels.voice import VoiceViewModel

_NOBODY_HERE = RESTING | {"receipt", "simplifiedNumber"}


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything the root view model leads."""

    front: FrontParts
    terminal: Terminal
    clock: Callable[[], datetime]
    runner: Runner
    shop: Shop
    menu: MenuViewModel
    search: SearchViewModel
    pad: PadViewModel
    table: TableViewModel
    note: NoteViewModel
    sheet: ProductSheetViewModel
    cart: CartViewModel
    coupon: CouponViewModel
    payment: PaymentViewModel
    receipt: ReceiptViewModel
    paper: PaperViewModel
    rating: RatingViewModel
    lookup: LookupViewModel
    idle: IdleViewModel
    link: LinkViewModel
    toast: ToastViewModel
    simplified: SimplifiedViewModel
    staff: StaffViewModel
    staff_orders: StaffOrdersViewModel
    staff_stock: StaffStockViewModel
    staff_devices: StaffDevicesViewModel
    staff_payments: StaffPaymentsViewModel
    staff_calls: StaffCallsViewModel
    staff_closing: StaffClosingViewModel
    staff_today: StaffTodayViewModel
    staff_people: StaffPeopleViewModel
    staff_audit: StaffAuditViewModel
    staff_door: StaffDoorViewModel
    staff_training: StaffTrainingViewModel
    staff_settings: StaffSettingsViewModel
    reach: ReachViewModel
    voice: VoiceViewModel


def put_together(terminal: Terminal, front: FrontParts, around: Surroundings, owner: QObject) -> Parts:
    """Make every part once, behind those of the start screen. `owner` keeps them alive, and takes them with it."""
    visit, session, store = front.visit, front.session, front.store
    clock = around.clock or terminal.now
    runner = Runner(owner)
    shop = Shop(terminal, visit, runner, front.shop, owner)
    toast = ToastViewModel(owner)
    pad = PadViewModel(owner)
    note = NoteViewModel(shop, pad, owner)
    link = LinkViewModel(terminal, shop, runner, toast, owner)
    sheet = ProductSheetViewModel(shop, visit, toast, note, owner)
    cart = CartViewModel(terminal.orders, shop, visit, runner, store, link, sheet, toast, owner)
    scanner = terminal.settings.scanner
    payment = PaymentViewModel(terminal.orders, terminal.payments, shop, runner, clock, scanner, owner)

    menu = MenuViewModel(shop, visit, sheet, owner)
    receipt = ReceiptViewModel(shop, store, clock, owner)
    simplified = SimplifiedViewModel(shop, visit, session, cart, owner)
    staff = StaffViewModel(terminal, runner, session, clock, owner)
    staffed = StaffParts(terminal, staff, shop, runner, pad, toast)

    def somebody_may_be_gone() -> bool:
        return session.screen not in _NOBODY_HERE and not payment.running

    idle = IdleViewModel(visit, somebody_may_be_gone, around.seconds, owner)
    lookup = LookupViewModel(terminal.lookup, shop, runner, owner)
    spoken = Spoken(session, simplified, cart, payment, receipt, idle, pad, lookup, owner, practice=terminal.training)

    def speech() -> Speech:
        return around.speech() if around.speech else open_speech(terminal.settings.speech_engine, owner)

    voice = VoiceViewModel(speech, visit, spoken, owner)
    Adjusting(terminal, shop, front, idle, voice, owner)
    return Parts(
        front=front,
        terminal=terminal,
        clock=clock,
        runner=runner,
        shop=shop,
        menu=menu,
        search=SearchViewModel(shop, visit, owner),
        pad=pad,
        note=note,
        table=TableViewModel(shop, visit, pad, owner),
        sheet=sheet,
        cart=cart,
        coupon=CouponViewModel(shop, visit, link, pad, toast, owner),
        payment=payment,
        receipt=receipt,
        paper=PaperViewModel(terminal.printing, shop, runner, owner),
        rating=RatingViewModel(terminal.ratings, shop, runner, owner),
        lookup=lookup,
        idle=idle,
        link=link,
        toast=toast,
        simplified=simplified,
        staff=staff,
        staff_orders=StaffOrdersViewModel(staffed, owner),
        staff_stock=StaffStockViewModel(staffed, owner),
        staff_devices=StaffDevicesViewModel(staffed, session, owner),
        staff_payments=StaffPaymentsViewModel(staffed, owner),
        staff_calls=StaffCallsViewModel(staffed, owner),
        staff_closing=StaffClosingViewModel(staffed, owner),
        staff_today=StaffTodayViewModel(staffed, owner),
        staff_people=StaffPeopleViewModel(staffed, owner),
        staff_audit=StaffAuditViewModel(staffed, owner),
        staff_door=StaffDoorViewModel(terminal, session, shop, runner, owner),
        staff_training=StaffTrainingViewModel(staffed, owner),
        staff_settings=StaffSettingsViewModel(staffed, owner),
        reach=ReachViewModel(shop, visit, sheet, owner),
        voice=voice,
    )
