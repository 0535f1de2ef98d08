"""The journeys of the tour, each as a customer would tap it. Product ids are those of the demo shop."""

from collections.abc import Callable
from dataclasses import dataclass

import httpx

from kiosk.domain.orders import OrderState
from kiosk.wire.availability import Mark, MarkChange
from ui.tour.arrival import arrived
from ui.tour.at_work import staff
from ui.tour.finger import Finger
from ui.tour.stage import Stage

PLAIN, OTHER, TEA = "honey-chicken-leg", "caramel-pudding", "brown-sugar-boba"
_SHELVES = {PLAIN: "snacks", OTHER: "desserts", TEA: "favourites"}


@dataclass(frozen=True, slots=True)
class Journey:
    """A journey and how long its payment codes are valid, in seconds."""

    name: str
    take: Callable[[Stage], None]
    valid_seconds: int = 180


def standard(stage: Stage) -> None:
    """Start, menu, a tailored product, both languages, cart, QR code paid by phone, number."""
    _start(stage)
    with stage.step("menu-simple-product") as finger:
        _add(finger, PLAIN)
    with stage.step("product") as finger:
        _open(finger, TEA)
    first = stage.application.kiosk.session.language
    with stage.step("another-language") as finger:
        finger.tap("close")
        _speak(finger, "zh-CN" if first == "en" else "en")
    with stage.step("first-language-again") as finger:
        _speak(finger, first)
    with stage.step("product-tailored") as finger:
        _open(finger, TEA)
        finger.tap("choose:tea-size:large")
    with stage.step("in-the-cart") as finger:
        finger.tap("add")
        finger.wait(lambda: not finger.sees("close"), "the sheet did not close")
    with stage.step("cart") as finger:
        _to_cart(finger)
    with stage.step("payment") as finger:
        finger.tap("checkOut")
        finger.see("qr")
        finger.wait(lambda: bool(stage.application.kiosk.payment.qrRows), "no code came")
    with stage.step("paid") as finger:
        _pay(stage)
        finger.see("pickupNumber")
    with stage.step("rated") as finger:
        finger.tap("rate:4")
        finger.wait(lambda: stage.application.kiosk.rating.thanks != "", "the tap was not kept")
    with stage.step("home") as finger:
        finger.tap("done")
        finger.see("start:dine_in")
    arrived(stage, OrderState.PAID)


def simplified(stage: Stage) -> None:
    """The simplified mode from start to number, paid at the counter."""
    with stage.step("start") as finger:
        finger.see("startSimplified")
    with stage.step("where") as finger:
        finger.tap("startSimplified")
    with stage.step("categories") as finger:
        finger.tap("chooseWhere:dine_in")
    with stage.step("dishes") as finger:
        finger.tap("chooseCategory:noodles-rice")
    with stage.step("dish-taken") as finger:
        finger.tap("take:braised-beef-noodles")
    with stage.step("first-question") as finger:
        finger.tap("chosen")
        finger.see("nextQuestion")
    with stage.step("next-question") as finger:
        finger.tap("nextQuestion")
    with stage.step("review") as finger:
        finger.tap("nextQuestion")
        finger.see("confirm")
    with stage.step("pay") as finger:
        finger.tap("confirm")
        finger.see("payAtCounter")
    with stage.step("scan") as finger:
        finger.tap("payByPhone")
        finger.see("code")
    with stage.step("other-way") as finger:
        finger.tap("changePayWay")
        finger.see("payAtCounter")
    with stage.step("number") as finger:
        finger.tap("payAtCounter")
        finger.see("pickupNumber")
    with stage.step("home") as finger:
        finger.tap("done")
        finger.see("start:dine_in")
    arrived(stage, OrderState.AWAITING_PAYMENT)


def offline(stage: Stage) -> None:
    """The cable is pulled: the order is taken for the counter; plugged in again, central gets it."""
    _start(stage)
    with stage.step("cable-pulled") as finger:
        stage.shop.cable.pull()
        finger.wait(lambda: not stage.application.kiosk.link.online, "the terminal did not notice")
    with stage.step("order-offline") as finger:
        _add(finger, PLAIN)
        _to_cart(finger)
    with stage.step("number-offline") as finger:
        finger.tap("checkOut")
        finger.see("pickupNumber")
    with stage.step("home") as finger:
        finger.tap("done")
        finger.see("start:dine_in")
    with stage.step("cable-back") as finger:
        stage.shop.cable.plug()
        finger.wait(lambda: stage.application.kiosk.link.online, "the terminal did not come back", 30)
    arrived(stage, OrderState.AWAITING_PAYMENT)


def sold_out(stage: Stage) -> None:
    """What is in the cart sells out: the line says so, and the rest is ordered."""
    try:
        _sell_out_and_order_the_rest(stage)
    finally:
        _mark(stage, PLAIN, sold_out=False)
    with stage.step("back-on-sale") as finger:
        finger.tap("done")
        finger.see("start:dine_in")
        finger.wait(lambda: PLAIN not in stage.terminal.menu.sold_out().products, "it did not come back")
    arrived(stage, OrderState.PAID)


def _sell_out_and_order_the_rest(stage: Stage) -> None:
    _start(stage)
    with stage.step("two-in-the-cart") as finger:
        _add(finger, PLAIN)
        _add(finger, OTHER)
        _to_cart(finger)
    with stage.step("sold-out-in-the-cart") as finger:
        _mark(stage, PLAIN, sold_out=True)
        finger.wait(lambda: stage.application.kiosk.cart.hasUnavailable, "the cart did not notice")
    with stage.step("line-removed") as finger:
        finger.tap("remove:1")
        finger.wait(lambda: stage.application.kiosk.cart.canCheckOut, "the rest cannot be ordered")
    with stage.step("payment") as finger:
        finger.tap("checkOut")
        finger.see("qr")
        finger.wait(lambda: bool(stage.application.kiosk.payment.qrRows), "no code came")
    with stage.step("paid") as finger:
        _pay(stage)
        finger.see("pickupNumber")


def expiry(stage: Stage) -> None:
    """The code runs out; a new one is asked for, and the customer changes to the counter."""
    _start(stage)
    with stage.step("cart") as finger:
        _add(finger, PLAIN)
        _to_cart(finger)
    with stage.step("payment") as finger:
        finger.tap("checkOut")
        finger.wait(lambda: bool(stage.application.kiosk.payment.qrRows), "no code came")
    with stage.step("expired") as finger:
        finger.wait(lambda: stage.application.kiosk.payment.state == "expired", "the code did not expire", 30)
    with stage.step("new-code") as finger:
        finger.tap("retry")
        finger.wait(lambda: stage.application.kiosk.payment.state == "waiting", "no new code came")
    with stage.step("counter") as finger:
        finger.tap("method:counter")
        finger.see("pickupNumber")
    with stage.step("home") as finger:
        finger.tap("done")
        finger.see("start:dine_in")
    arrived(stage, OrderState.AWAITING_PAYMENT)


JOURNEYS = (
    Journey("standard", standard),
    Journey("simplified", simplified),
    Journey("offline", offline),
    Journey("sold-out", sold_out),
    Journey("expiry", expiry, valid_seconds=6),
    Journey("staff", staff),
)


def _start(stage: Stage) -> None:
    with stage.step("start") as finger:
        finger.see("start:dine_in")
    with stage.step("table") as finger:
        finger.tap("start:dine_in")
        finger.see("keypad")
    with stage.step("menu") as finger:
        finger.tap("key-1")
        finger.tap("key-2")
        finger.tap("confirm")
        finger.see("products")


def _add(finger: Finger, product: str) -> None:
    finger.tap(f"category:{_SHELVES[product]}")
    finger.tap(f"add:{product}")


def _speak(finger: Finger, language: str) -> None:
    finger.tap("chooseLanguage")
    finger.tap(f"language:{language}")
    finger.wait(lambda: not finger.sees(f"language:{language}"), "the languages did not close")


def _open(finger: Finger, product: str) -> None:
    finger.tap(f"category:{_SHELVES[product]}")
    finger.tap(f"open:{product}")
    finger.see("close")


def _to_cart(finger: Finger) -> None:
    finger.tap("openCart")
    finger.see("checkOut")


def _pay(stage: Stage) -> None:
    """Read the code as a phone would, open its page and tap there."""
    attempt = stage.terminal.payments.still_open()[0]
    stage.shop.phone(attempt.qr_text)


def _mark(stage: Stage, product: str, *, sold_out: bool) -> None:
    """Tell central, as another terminal of the store would; this one hears of it by its timer."""
    change = MarkChange(mark=Mark(subject=product), sold_out=sold_out)
    httpx.post(
        f"{stage.shop.cable.url}/v1/availability",
        content=change.model_dump_json(),
        headers={"Authorization": f"Bearer {stage.terminal.credential}", "Content-Type": "application/json"},
    ).raise_for_status()
