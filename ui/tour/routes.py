"""Ways past every screen, for looking at them: by the view models' slots, with the demo shop's own goods."""

from collections.abc import Callable, Iterator
from typing import Final

from ui.tour.checking_out import cart, lookup, payment, unready
from ui.tour.walker import Walker

PLAIN, TEA, MEAL, NOODLES = "cola", "brown-sugar-boba", "burger-meal", "braised-beef-noodles"
_CATEGORIES: Final = ("favourites", "burgers", "breakfast")


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
    yield from cart(walker)
    yield from payment(walker)
    yield from lookup(walker)
    yield from unready(walker)


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
    walker.come_to("staffOrders")
    finger.see("orders")
    finger.settle()
    yield "staffOrders"
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
