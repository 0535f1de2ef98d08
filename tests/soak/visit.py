"""One customer of the soak: most of what can be done on the standard screens, as fast as they follow."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest

_PATIENCE_MS: Final = 20_000
_ORDER_EVERY: Final = 5
_SIMPLIFIED_EVERY: Final = 7
_BEATS_MS: Final = 10


class Stuck(RuntimeError):
    """A visit did not go on."""


def until(condition: Callable[[], bool], otherwise: str) -> None:
    """Let the event loop turn until the condition holds."""
    deadline = QDeadlineTimer(_PATIENCE_MS)
    while not condition():
        if deadline.hasExpired():
            raise Stuck(otherwise)
        QTest.qWait(_BEATS_MS)  # QTimer.singleShot leaves memory behind at each call, which is what is measured here


def pay_a_visit(kiosk: Any, number: int) -> None:
    """Look around, search, filter, choose; some order, some change to the simplified mode; all leave nothing behind."""
    kiosk.session.start("takeaway")
    _look_around(kiosk, number)
    kiosk.menu.add("sweetcorn")
    until(lambda: kiosk.cart.count == 1 and kiosk.cart.up_to_date, "nothing came into the cart")
    if number % _SIMPLIFIED_EVERY == 0:
        kiosk.session.startSimplified()
        kiosk.session.leaveSimplified()
    kiosk.session.openCart()
    if number % _ORDER_EVERY == 0:
        kiosk.cart.checkOut()
        until(lambda: kiosk.session.screen == "receipt", "no number came")
        kiosk.receipt.done()
    else:
        kiosk.session.finish()
    until(lambda: kiosk.session.screen == "start" and kiosk.cart.empty, "the visit did not end")


def _look_around(kiosk: Any, number: int) -> None:
    categories = [row.categoryId for row in kiosk.menu.category_rows.rows]
    for step in range(3):
        kiosk.menu.showCategory(categories[(number + step) % len(categories)])
    kiosk.menu.toggleFilter("vegetarian")
    kiosk.menu.toggleAllergen("gluten")
    kiosk.menu.open("braised-beef-noodles")
    until(lambda: bool(kiosk.sheet.open), "the sheet did not open")
    kiosk.sheet.close()
    kiosk.session.openSearch()
    for letter in "NIU":
        kiosk.search.type(letter)
    until(lambda: kiosk.search.result_rows.rowCount() > 0, "nothing was found")
    kiosk.session.back()
    if number % 2:
        kiosk.session.setLanguage("en")
