"""Ways past every screen, for looking at them: by the view models' slots, with the demo shops' own goods."""

from collections.abc import Iterator, Mapping
from typing import Final

from ui.accessibility import REACH, SIMPLIFIED, STAFF
from ui.tour import browsing
from ui.tour.browsing import NOODLES
from ui.tour.walker import Route, Walker

STANDARD: Final = "standard"
_PAYMENT_STATES: Final = ("scanned", "expired", "checking", "failed")


def standard(walker: Walker) -> Iterator[str]:
    """Every screen from the start to the number."""
    yield from browsing.before_an_order(walker)
    yield from browsing.menu(walker)
    yield from browsing.sheets(walker)
    yield from browsing.menu_with_a_cart(walker)
    yield from _cart(walker)
    yield from _payment(walker)


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


ROUTES: Final[Mapping[str, Mapping[str, Route]]] = {
    "xiaoman": {STANDARD: standard, SIMPLIFIED: simplified, REACH: standard, STAFF: staff},
    "mall": {STANDARD: browsing.configurator},
}
"""By the demo shop's id and the mode. What no shop has of its own is looked at in the first."""
