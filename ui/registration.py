"""All view models. Importing this makes them known to QML as types of the module `Diandian.ViewModels`."""

from typing import Final

from ui.viewmodels.base import ViewModel
from ui.viewmodels.board import BoardViewModel
from ui.viewmodels.cart import CartViewModel
from ui.viewmodels.coupon import CouponViewModel
from ui.viewmodels.front import FrontViewModel
from ui.viewmodels.help import HelpViewModel
from ui.viewmodels.idle import IdleViewModel
from ui.viewmodels.kiosk import KioskViewModel
from ui.viewmodels.language import LanguageViewModel
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
from ui.viewmodels.rest import RestViewModel
from ui.viewmodels.search import SearchViewModel
from ui.viewmodels.session import SessionViewModel
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
from ui.viewmodels.stand import StandViewModel
from ui.viewmodels.store import StoreViewModel
from ui.viewmodels.table import TableViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.viewmodels.voice import VoiceViewModel

TYPES: Final[tuple[type[ViewModel], ...]] = (
    FrontViewModel,
    BoardViewModel,
    KioskViewModel,
    SessionViewModel,
    LanguageViewModel,
    StandViewModel,
    StoreViewModel,
    MenuViewModel,
    SearchViewModel,
    PadViewModel,
    TableViewModel,
    NoteViewModel,
    ProductSheetViewModel,
    CartViewModel,
    CouponViewModel,
    PaymentViewModel,
    ReceiptViewModel,
    PaperViewModel,
    RatingViewModel,
    LookupViewModel,
    IdleViewModel,
    LinkViewModel,
    ToastViewModel,
    HelpViewModel,
    SimplifiedViewModel,
    StaffViewModel,
    StaffOrdersViewModel,
    StaffStockViewModel,
    StaffDevicesViewModel,
    StaffCallsViewModel,
    StaffClosingViewModel,
    StaffTodayViewModel,
    StaffPeopleViewModel,
    StaffPaymentsViewModel,
    StaffDoorViewModel,
    StaffTrainingViewModel,
    StaffSettingsViewModel,
    StaffAuditViewModel,
    ReachViewModel,
    RestViewModel,
    VoiceViewModel,
)
