"""The way past the screens on which a customer checks out: cart, payment, number, look-up."""

from collections.abc import Callable, Iterator
from typing import Final

from kiosk.wire.availability import Mark, MarkChange
from ui.accessibility import REACH
from ui.tour.walker import Walker
from ui.words import payment as words
from ui.words import refusals, service

_SOLD: Final = "burger-meal"
_PAYMENT_STATES: Final[tuple[tuple[str, str, Callable[[], tuple[str, str]]], ...]] = (
    ("expired", "expired", words.expired),
    ("preparing", "preparing", words.preparing),
    ("checking", "checking", words.checking),
    ("held", "checking", words.held),
    ("taking", "preparing", words.taking),
    ("password", "checking", words.enter_password),
    ("failed", "failed", words.failed),
    ("not begun", "failed", words.not_begun),
    ("paid late", "failed", words.paid_late),
    ("not come", "failed", words.not_come),
)
"""What it is called here, the state that the screen shows, and its words. After the last, another way can be chosen."""


def cart(walker: Walker) -> Iterator[str]:
    """The cart: offline, with what can go wrong in it, with what asks over it."""
    kiosk, finger = walker.kiosk, walker.finger
    kiosk.session.openCart()
    walker.come_to("cart")
    yield "cart offline"
    kiosk.link.put(online=True)
    finger.settle()
    yield "cart"
    yield from _wrong(walker)
    kiosk.coupon.enter()
    finger.see("confirm")
    kiosk.pad.type("NOSUCH")
    kiosk.pad.confirm()
    finger.settle()
    yield "coupon refused"
    kiosk.pad.close()
    finger.settle()
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


def _wrong(walker: Walker) -> Iterator[str]:
    kiosk, finger = walker.kiosk, walker.finger
    _mark(walker, sold_out=True)
    kiosk.cart.put(notice=refusals.remove_or_change())
    finger.settle()
    yield "cart with something sold out"
    _mark(walker, sold_out=False)
    kiosk.cart.dismissNotice()
    visit = kiosk.parts.front.visit
    order = visit.cart
    kiosk.cart.clear()
    finger.settle()
    yield "cart empty"
    kiosk.toast.expire()
    visit.use(order)
    finger.wait(lambda: kiosk.cart.canCheckOut, "the cart did not come back")
    finger.settle()


def _mark(walker: Walker, *, sold_out: bool) -> None:
    """As central would tell it."""
    kiosk = walker.kiosk
    kiosk.parts.terminal.mark(MarkChange(mark=Mark(subject=_SOLD), sold_out=sold_out))
    walker.finger.wait(lambda: kiosk.cart.hasUnavailable is sold_out, "the cart did not notice")


def payment(walker: Walker) -> Iterator[str]:
    """The payment in every state, then the number."""
    kiosk, finger = walker.kiosk, walker.finger
    kiosk.cart.checkOut()
    finger.see("qr")
    finger.wait(lambda: bool(kiosk.payment.qrRows), "no code came")
    yield walker.come_to("payment")
    kiosk.payment.put(canPresent=True)
    finger.settle(200)
    yield "payment, or by the phone's own code"
    walker.press_here("details")
    finger.see("close")
    finger.settle()
    yield "payment in detail"
    walker.press_here("close")
    finger.settle()
    kiosk.payment.stand("scanned", words.scanned)
    finger.settle(200)
    yield "payment scanned"
    walker.press_here("cancel")
    finger.see("keepWaiting")
    finger.settle()
    yield "cancel the payment?"
    walker.press_here("keepWaiting")
    finger.settle()
    yield from _by_own_code(walker)
    for name, state, said in _PAYMENT_STATES:
        kiosk.payment.stand(state, said)
        kiosk.payment.put(canLeave=name == "held")
        finger.settle(200)
        yield f"payment {name}"
    kiosk.payment.choose("counter")
    finger.see("pickupNumber")
    yield walker.come_to("receipt")
    for kind, title, subtitle in (
        ("paid", service.paid_title(), service.paid_by("", kiosk.payment.amount["text"])),
        ("checking", service.checking_title(), service.checking_detail()),
        ("confirming", service.confirming_title(), service.confirming_detail()),
    ):
        kiosk.receipt.touched()
        kiosk.receipt.put(kind=kind, title=title, subtitle=subtitle)
        finger.settle(200)
        yield f"receipt {kind}"


def _by_own_code(walker: Walker) -> Iterator[str]:
    """By a code of the shop's own account: what staff are to confirm."""
    kiosk, finger = walker.kiosk, walker.finger
    kiosk.payment.stand("waiting", words.transferring)
    kiosk.payment.put(canClaim=True)
    finger.settle(200)
    yield "payment by the shop's own code"
    walker.press_here("cancel")
    finger.see("claimInstead")
    finger.settle()
    yield "paid already?"
    walker.press_here("keepCode")
    finger.settle()
    kiosk.payment.stand("expired", words.transfer_over)
    kiosk.payment.put(canClaim=True)
    finger.settle(200)
    yield "payment by the shop's own code, time over"


def lookup(walker: Walker) -> Iterator[str]:
    """The order that was just placed, found again by its number; and one that is not there."""
    kiosk, finger = walker.kiosk, walker.finger
    number, language, mode = kiosk.receipt.pickupNumber, kiosk.session.language, kiosk.session.mode
    kiosk.receipt.done()
    walker.come_to("start")
    kiosk.session.setLanguage(language)
    kiosk.session.setReach(mode == REACH)
    kiosk.session.openLookup()
    yield walker.come_to("lookup")
    kiosk.lookup.type("Z999")
    kiosk.lookup.find()
    finger.wait(lambda: kiosk.lookup.problem != "", "the look-up said nothing")
    finger.settle(200)
    yield "lookup, nothing found"
    kiosk.lookup.clear()
    kiosk.lookup.type(number)
    kiosk.lookup.find()
    finger.wait(lambda: kiosk.lookup.found, f"{number} was not found")
    finger.settle(200)
    yield "lookup, found"
    kiosk.session.back()
    walker.come_to("start")


def unready(walker: Walker) -> Iterator[str]:
    """What stands there before the first catalog."""
    kiosk = walker.kiosk
    kiosk.link.put(bannerText=service.not_ready(paired=False))
    kiosk.session.go("unready")
    yield walker.come_to("unready")
    kiosk.session.go("start")
    walker.come_to("start")
