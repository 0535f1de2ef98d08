"""Ways past every screen, for looking at them: by the view models' slots, with the demo shop's own goods."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QMetaObject

from ui.tour.finger import Finger

PLAIN, TEA, MEAL, NOODLES = "cola", "brown-sugar-boba", "burger-meal", "braised-beef-noodles"
_PAYMENT_STATES: Final = ("scanned", "expired", "checking", "failed")
_CATEGORIES: Final = ("favourites", "burgers", "breakfast")


@dataclass(frozen=True, slots=True)
class Walker:
    """Who walks: the window's view models, and eyes on the window. Each yield is a place to stop and look."""

    kiosk: Any
    finger: Finger

    def come_to(self, screen: str) -> str:
        """Wait for that screen; its name, to stop at."""
        self.finger.wait(lambda: self.kiosk.session.screen == screen, f"{screen} did not come")
        self.finger.settle(150)
        return screen

    def press(self, name: str) -> None:
        """Press it, on whichever page it is."""
        for _ in range(20):
            if self._comes(name):
                break
            self.press_here("nextPage")
        self.press_here(name)

    def _comes(self, name: str) -> bool:
        """Whether it is on this page; the page may still be filling."""
        for _ in range(10):
            if self.finger.sees(name):
                return True
            self.finger.settle(100)
        return False

    def press_here(self, name: str) -> None:
        """Press what is on the screen."""
        QMetaObject.invokeMethod(self.finger.see(name), "activate")
        self.finger.settle(150)


Route = Callable[[Walker], Iterator[str]]


def standard(walker: Walker) -> Iterator[str]:
    """Every screen from the start to the number; also the staff's door, which stands on the start screen."""
    kiosk, finger = walker.kiosk, walker.finger
    yield walker.come_to("start")
    kiosk.session.start("takeaway")
    walker.come_to("menu")
    finger.wait(lambda: any(item.objectName().startswith("open:") for item in finger.visible()), "no product came")
    finger.settle(600)
    for category in _CATEGORIES:
        kiosk.menu.showCategory(category)
        finger.settle(250)
        yield f"menu {category}"
    for product in (TEA, MEAL):
        _open(walker, product)
        yield f"sheet {product}"
        finger.wait(lambda: bool(kiosk.sheet.canAdd), "the sheet cannot be added")
        kiosk.sheet.add()
        finger.wait(lambda: not kiosk.sheet.open, "the sheet did not close")
    yield from _search(walker)
    yield from _cart(walker)
    yield from _payment(walker)


def _search(walker: Walker) -> Iterator[str]:
    kiosk, finger = walker.kiosk, walker.finger
    finger.settle()
    yield "menu with a toast"
    kiosk.toast.expire()
    finger.settle()
    kiosk.session.openSearch()
    walker.come_to("search")
    kiosk.search.type("NR")
    finger.see(f"open:{NOODLES}")
    yield "search"
    kiosk.search.setQuery("ZZZZ")
    finger.settle(250)
    yield "search, nothing found"
    kiosk.session.back()
    walker.come_to("menu")
    yield "menu with a cart"
    kiosk.link.put(online=False)
    finger.settle()
    yield "menu offline"


def _cart(walker: Walker) -> Iterator[str]:
    kiosk, finger = walker.kiosk, walker.finger
    kiosk.session.openCart()
    walker.come_to("cart")
    yield "cart offline"
    kiosk.link.put(online=True)
    finger.settle()
    yield "cart"
    kiosk.idle.ask()
    finger.see("stay")
    finger.settle()
    yield "still there?"
    kiosk.idle.stay()
    kiosk.help.call()
    finger.see("close")
    finger.settle()
    yield "help"
    kiosk.help.close()
    finger.settle()


def _payment(walker: Walker) -> Iterator[str]:
    kiosk, finger = walker.kiosk, walker.finger
    kiosk.cart.checkOut()
    finger.see("qr")
    finger.wait(lambda: bool(kiosk.payment.qrRows), "no code came")
    yield walker.come_to("payment")
    for state in _PAYMENT_STATES:
        kiosk.payment.put(state=state)
        finger.settle(200)
        yield f"payment {state}"
    kiosk.payment.put(state="waiting")
    kiosk.payment.choose("counter")
    finger.see("pickupNumber")
    yield walker.come_to("receipt")
    kiosk.receipt.done()
    walker.come_to("start")


def simplified(walker: Walker) -> Iterator[str]:
    """Every screen of the simplified mode."""
    kiosk, finger = walker.kiosk, walker.finger
    walker.come_to("start")
    kiosk.session.startSimplified()
    yield walker.come_to("simplifiedWhere")
    walker.press("chooseWhere:takeaway")
    yield walker.come_to("simplifiedCategories")
    walker.press("chooseCategory:noodles-rice")
    walker.come_to("simplifiedDishes")
    walker.press(f"take:{NOODLES}")
    finger.see(f"drop:{NOODLES}")
    yield "simplifiedDishes"
    walker.press("chosen")
    walker.come_to("simplifiedQuestion")
    while kiosk.session.screen == "simplifiedQuestion":
        yield f"simplifiedQuestion {kiosk.simplified.questionText}"
        walker.press("nextQuestion")
    yield walker.come_to("simplifiedReview")
    kiosk.idle.ask()
    finger.see("stay")
    finger.settle()
    yield "simplified still there?"
    kiosk.idle.stay()
    kiosk.help.call()
    finger.see("close")
    finger.settle()
    yield "simplified help"
    kiosk.help.close()
    finger.settle()
    walker.press("confirm")
    yield walker.come_to("simplifiedPay")
    walker.press("payByPhone")
    walker.come_to("simplifiedScan")
    finger.see("code")
    yield "simplifiedScan"
    walker.press("changePayWay")
    walker.come_to("simplifiedPay")
    walker.press("payAtCounter")
    finger.see("pickupNumber")
    yield walker.come_to("simplifiedNumber")
    kiosk.receipt.done()
    walker.come_to("start")


def staff(walker: Walker) -> Iterator[str]:
    """The staff's screens."""
    kiosk, finger = walker.kiosk, walker.finger
    walker.come_to("start")
    kiosk.session.openStaff()
    yield walker.come_to("staffPin")
    for digit in STAFF_PIN:
        kiosk.staff.digit(digit)
    walker.come_to("staffPanel")
    finger.see("orders")
    finger.settle()
    yield "staffPanel"
    kiosk.staff.leave()
    walker.come_to("start")


STAFF_PIN: Final = "246810"
"""The one that the walked terminal is given."""


def _open(walker: Walker, product: str) -> None:
    kiosk = walker.kiosk
    kiosk.toast.expire()
    kiosk.menu.open(product)
    walker.finger.wait(lambda: kiosk.sheet.open and kiosk.sheet.productId == product, f"{product} did not open")
    walker.finger.settle()
