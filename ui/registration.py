"""All view models. Importing this makes them known to QML as types of the module `Diandian.ViewModels`."""

from typing import Final

from ui.viewmodels.base import ViewModel
from ui.viewmodels.cart import CartViewModel
from ui.viewmodels.help import HelpViewModel
from ui.viewmodels.idle import IdleViewModel
from ui.viewmodels.kiosk import KioskViewModel
from ui.viewmodels.link import LinkViewModel
from ui.viewmodels.menu import MenuViewModel
from ui.viewmodels.payment import PaymentViewModel
from ui.viewmodels.receipt import ReceiptViewModel
from ui.viewmodels.search import SearchViewModel
from ui.viewmodels.session import SessionViewModel
from ui.viewmodels.sheet import ProductSheetViewModel
from ui.viewmodels.simplified import SimplifiedViewModel
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.store import StoreViewModel
from ui.viewmodels.toast import ToastViewModel

TYPES: Final[tuple[type[ViewModel], ...]] = (
    KioskViewModel,
    SessionViewModel,
    StoreViewModel,
    MenuViewModel,
    SearchViewModel,
    ProductSheetViewModel,
    CartViewModel,
    PaymentViewModel,
    ReceiptViewModel,
    IdleViewModel,
    LinkViewModel,
    ToastViewModel,
    HelpViewModel,
    SimplifiedViewModel,
    StaffViewModel,
)
