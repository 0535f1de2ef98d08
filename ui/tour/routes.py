"""Ways past every screen, for looking at them: by the view models' slots, with the demo shops' own goods."""

from collections.abc import Iterator, Mapping
from typing import Final

from ui.accessibility import REACH, SIMPLIFIED, STAFF
from ui.models.staff_pages import PAGES
from ui.tour import browsing
from ui.tour.checking_out import cart, lookup, payment, unready
from ui.tour.one_by_one import simplified
from ui.tour.stage import STAFF_PIN
from ui.tour.walker import Route, Walker

STANDARD: Final = "standard"


def standard(walker: Walker) -> Iterator[str]:
    """Every screen from the start to the number."""
    yield from browsing.before_an_order(walker)
    yield from browsing.menu(walker)
    yield from browsing.sheets(walker)
    yield from browsing.menu_with_a_cart(walker)
    yield from cart(walker)
    yield from payment(walker)
    yield from lookup(walker)
    yield from unready(walker)


def staff(walker: Walker) -> Iterator[str]:
    """The staff's screens."""
    kiosk, finger = walker.kiosk, walker.finger
    walker.come_to("start")
    kiosk.session.openStaff()
    yield walker.come_to("staffPin")
    for digit in STAFF_PIN:
        kiosk.staff.digit(digit)
    walker.come_to("staffPanel")
    for page in PAGES:
        kiosk.staff.openPage(page)
        finger.see(f"{page}Page")
        finger.settle()
        yield f"staff{page.capitalize()}"
    kiosk.staff.leave()
    walker.come_to("start")


ROUTES: Final[Mapping[str, Mapping[str, Route]]] = {
    "xiaoman": {STANDARD: standard, SIMPLIFIED: simplified, REACH: standard, STAFF: staff},
    "mall": {STANDARD: browsing.configurator},
}
"""By the demo shop's id and the mode. What no shop has of its own is looked at in the first."""
