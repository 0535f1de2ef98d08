"""The way past the screens of the simplified mode: one question after the other."""

from collections.abc import Iterator
from typing import Final

from ui.tour.browsing import NOODLES
from ui.tour.walker import Walker
from ui.words import payment as payments
from ui.words import refusals

_SOLD_OUT: Final = "salmon-sushi"
_SCANNING: Final = (
    ("scanned", payments.scanned),
    ("checking", payments.checking),
    ("checking", payments.held),
    ("expired", payments.expired),
    ("failed", payments.failed),
    ("failed", payments.paid_late),
)


def simplified(walker: Walker) -> Iterator[str]:
    """Every screen of the simplified mode."""
    kiosk = walker.kiosk
    walker.come_to("start")
    kiosk.session.startSimplified()
    yield walker.come_to("simplifiedWhere")
    walker.press("chooseWhere:takeaway")
    yield walker.come_to("simplifiedCategories")
    yield from _dishes(walker)
    walker.press("chosen")
    walker.come_to("simplifiedQuestion")
    while kiosk.session.screen == "simplifiedQuestion":
        yield f"simplifiedQuestion {kiosk.simplified.questionText}"
        walker.press("nextQuestion")
    yield walker.come_to("simplifiedReview")
    yield from _second_thoughts(walker)
    yield from _asked_and_helped(walker)
    walker.press("confirm")
    yield from _paying(walker)
    kiosk.receipt.done()
    walker.come_to("start")


def _dishes(walker: Walker) -> Iterator[str]:
    """Two kinds of dish: with one that is sold out, and with one that is chosen."""
    walker.press("chooseCategory:snacks")
    walker.come_to("simplifiedDishes")
    walker.turn_to(f"dish:{_SOLD_OUT}")
    yield "simplifiedDishes, one sold out"
    walker.press("showCategories")
    walker.come_to("simplifiedCategories")
    walker.press("chooseCategory:noodles-rice")
    walker.come_to("simplifiedDishes")
    walker.press(f"take:{NOODLES}")
    walker.press(f"drop:{NOODLES}")
    walker.finger.see(f"takeBack:{NOODLES}")
    yield "simplifiedDishes, taken out"
    walker.press(f"takeBack:{NOODLES}")
    walker.finger.see(f"drop:{NOODLES}")
    yield "simplifiedDishes"


def _asked_and_helped(walker: Walker) -> Iterator[str]:
    kiosk, finger = walker.kiosk, walker.finger
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


def _paying(walker: Walker) -> Iterator[str]:
    """The last step, both ways, and without a network."""
    kiosk, finger = walker.kiosk, walker.finger
    yield walker.come_to("simplifiedPay")
    finger.wait(lambda: bool(kiosk.simplified.phoneOffered), "no way to pay by phone")
    offered = kiosk.simplified.phoneDetail
    kiosk.link.put(online=False)
    finger.settle(400)  # the ways to pay are asked for anew
    kiosk.simplified.put(phoneOffered=False, phoneDetail="")
    finger.settle(200)
    yield "simplifiedPay offline"
    kiosk.link.put(online=True)
    kiosk.simplified.put(phoneOffered=True, phoneDetail=offered)
    finger.settle(200)
    walker.press("payByPhone")
    walker.come_to("simplifiedScan")
    finger.see("code")
    yield "simplifiedScan"
    yield from _scanning(walker)
    walker.press("changePayWay")
    walker.come_to("simplifiedPay")
    walker.press("payAtCounter")
    finger.see("pickupNumber")
    yield walker.come_to("simplifiedNumber")


def _second_thoughts(walker: Walker) -> Iterator[str]:
    """What one sees in the review besides the order: something sold out, a line taken out again."""
    kiosk, finger = walker.kiosk, walker.finger
    kiosk.cart.put(notice=refusals.remove_or_change())
    finger.settle(200)
    yield "simplifiedReview, something sold out"
    kiosk.cart.dismissNotice()
    line = kiosk.simplified.line_rows.rows[0].lineId
    walker.press(f"remove:{line}")
    finger.see(f"putBack:{line}")
    yield "simplifiedReview, taken out"
    walker.press(f"putBack:{line}")
    finger.see(f"remove:{line}")
    finger.wait(lambda: bool(kiosk.simplified.canContinue), "the order did not come back")
    finger.settle(200)


def _scanning(walker: Walker) -> Iterator[str]:
    """What may become of a code."""
    payment, finger = walker.kiosk.payment, walker.finger
    for state, told in _SCANNING:
        payment.stand(state, told)
        payment.put(canLeave=told is payments.held)
        finger.settle(200)
        yield f"simplifiedScan {told.__name__}"
    payment.stand("waiting", payments.waiting)
    finger.settle(200)
