"""The parts of one terminal's screen, put together."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.terminal import Terminal
from ui.pictures import Pictures
from ui.runner import Runner
from ui.shop import Shop
from ui.viewmodels.cart import CartViewModel
from ui.viewmodels.countdown import utc_now
from ui.viewmodels.help import HelpViewModel
from ui.viewmodels.idle import IdleViewModel
from ui.viewmodels.link import LinkViewModel
from ui.viewmodels.menu import MenuViewModel
from ui.viewmodels.payment import PaymentViewModel
from ui.viewmodels.receipt import ReceiptViewModel
from ui.viewmodels.search import SearchViewModel
from ui.viewmodels.session import START, UNREADY, SessionViewModel
from ui.viewmodels.sheet import ProductSheetViewModel
from ui.viewmodels.simplified import SimplifiedViewModel
from ui.viewmodels.staff import StaffViewModel
from ui.viewmodels.store import StoreViewModel
from ui.viewmodels.toast import ToastViewModel
from ui.visit import Visit

_NOBODY_HERE = frozenset({START, UNREADY, "receipt", "simplifiedNumber"})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window knows and the terminal does not. Lengths in millimetres, 0 where unknown."""

    pictures: Path
    languages: tuple[str, ...]
    speak: Callable[[str], None]
    diagonal_mm: float = 0.0
    viewing_distance_mm: float = 600.0
    clock: Callable[[], datetime] = utc_now
    seconds: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything the root view model leads."""

    surroundings: Surroundings
    terminal: Terminal
    runner: Runner
    visit: Visit
    shop: Shop
    session: SessionViewModel
    store: StoreViewModel
    menu: MenuViewModel
    search: SearchViewModel
    sheet: ProductSheetViewModel
    cart: CartViewModel
    payment: PaymentViewModel
    receipt: ReceiptViewModel
    idle: IdleViewModel
    link: LinkViewModel
    toast: ToastViewModel
    help: HelpViewModel
    simplified: SimplifiedViewModel
    staff: StaffViewModel


def put_together(terminal: Terminal, around: Surroundings, owner: QObject) -> Parts:
    """Make every part once. `owner` keeps them alive, and takes them with it."""
    runner = Runner(owner)
    visit = Visit(around.languages[0], around.speak, owner)
    shop = Shop(terminal, visit, runner, Pictures(around.pictures), owner)
    toast = ToastViewModel(owner)
    store = StoreViewModel(shop, owner)
    link = LinkViewModel(terminal, shop, runner, toast, owner)
    session = SessionViewModel(shop, visit, around.languages, owner)
    sheet = ProductSheetViewModel(shop, visit, toast, owner)
    cart = CartViewModel(terminal.orders, shop, visit, runner, store, link, sheet, toast, owner)
    payment = PaymentViewModel(terminal.orders, terminal.payments, shop, runner, around.clock, owner)

    def somebody_may_be_gone() -> bool:
        return session.screen not in _NOBODY_HERE and not payment.running

    return Parts(
        surroundings=around,
        terminal=terminal,
        runner=runner,
        visit=visit,
        shop=shop,
        session=session,
        store=store,
        menu=MenuViewModel(shop, visit, sheet, owner),
        search=SearchViewModel(shop, visit, owner),
        sheet=sheet,
        cart=cart,
        payment=payment,
        receipt=ReceiptViewModel(shop, store, around.clock, owner),
        idle=IdleViewModel(visit, somebody_may_be_gone, around.seconds, owner),
        link=link,
        toast=toast,
        help=HelpViewModel(owner),
        simplified=SimplifiedViewModel(shop, visit, session, cart, owner),
        staff=StaffViewModel(terminal, shop, runner, session, toast, around.clock, owner),
    )
