"""From the cart to the number, by view model calls."""

import re
from typing import Any

import httpx
import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.orders import OrderState
from tests.ui.conftest import Clock, DemoShop, Opened
from tests.ui.viewmodels.test_ordering import put_in


def order(kiosk: Any, qtbot: QtBot, product: str = "sweetcorn") -> None:
    qtbot.waitUntil(lambda: kiosk.link.online)
    kiosk.session.start("dine_in")
    put_in(kiosk, qtbot, product)
    kiosk.session.openCart()
    kiosk.cart.checkOut()


def state_of(shop: DemoShop, kiosk: Any) -> OrderState:
    found = shop.terminal.orders.by_pickup_number(kiosk.receipt.pickupNumber)
    assert found is not None
    return found.state


def test_pays_by_phone_and_gets_a_number(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    assert kiosk.session.screen == "payment"
    assert kiosk.payment.amount["text"] == "¥8.00"
    assert kiosk.payment.summary == "1 件商品"
    assert len(kiosk.payment.qrRows) > 20
    assert re.fullmatch(r"[23]:\d\d", kiosk.payment.timeText)  # the screen's clock stands still here, central's goes on
    shop.scan()
    qtbot.waitUntil(lambda: kiosk.payment.state == "scanned")
    shop.pay()
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt")
    assert (kiosk.receipt.kind, kiosk.receipt.title) == ("paid", "付款成功，已下单")
    assert state_of(shop, kiosk) is OrderState.PAID
    assert len(kiosk.receipt.trackingRows) > 20
    kiosk.receipt.done()
    assert (kiosk.session.screen, kiosk.cart.count, kiosk.receipt.pickupNumber) == ("start", 0, "")


def test_two_taps_place_one_order(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    before = len(shop.terminal.orders.today())
    order(kiosk, qtbot)
    kiosk.cart.checkOut()
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    assert len(shop.terminal.orders.today()) == before + 1
    kiosk.payment.cancel()
    qtbot.waitUntil(lambda: kiosk.session.screen == "cart")


def test_cancelling_goes_back_to_the_cart(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    kiosk.payment.cancel()
    qtbot.waitUntil(lambda: kiosk.session.screen == "cart")
    assert kiosk.cart.count == 1
    assert shop.terminal.orders.today()[0].state is OrderState.CANCELLED
    kiosk.cart.checkOut()
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    kiosk.payment.cancel()
    qtbot.waitUntil(lambda: kiosk.session.screen == "cart")


def test_a_payment_quicker_than_the_cancel_stands(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    shop.pay()
    kiosk.payment.cancel()
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt")
    assert state_of(shop, kiosk) is OrderState.PAID


def test_changing_to_the_counter_closes_the_code_first(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    kiosk.payment.choose("counter")
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt")
    assert kiosk.receipt.kind == "counter"
    assert "¥8.00" in kiosk.receipt.subtitle
    assert state_of(shop, kiosk) is OrderState.AWAITING_PAYMENT
    assert not shop.terminal.payments.still_open()


def test_the_receipt_goes_by_itself_but_waits_for_a_reader(
    kiosk: Any, shop: DemoShop, clock: Clock, qtbot: QtBot
) -> None:
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    kiosk.payment.choose("counter")
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt")
    clock.passed += 15
    kiosk.touched()
    assert kiosk.receipt.secondsLeft == 20
    clock.passed += 19
    qtbot.waitUntil(lambda: kiosk.receipt.secondsLeft == 1)
    assert kiosk.session.screen == "receipt"
    clock.passed += 1
    qtbot.waitUntil(lambda: kiosk.session.screen == "start")


def test_ordering_again_keeps_the_language(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    kiosk.session.setLanguage("en")
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    kiosk.payment.choose("counter")
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt")
    kiosk.receipt.again()
    assert (kiosk.session.screen, kiosk.session.language, kiosk.cart.count) == ("menu", "en", 0)


def test_asking_shows_that_it_is_checked_and_then_what_is_true(kiosk: Any, shop: DemoShop, qtbot: QtBot) -> None:
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    kiosk.payment.checkNow()
    assert kiosk.payment.state == "checking"
    assert "不要重复付" in kiosk.payment.statusDetail
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting", timeout=8000)
    kiosk.payment.cancel()
    qtbot.waitUntil(lambda: kiosk.session.screen == "cart")


def test_a_code_that_ran_out_is_closed_and_can_be_renewed(
    opening: Opened, own_shop: DemoShop, clock: Clock, qtbot: QtBot
) -> None:
    kiosk = opening.on(own_shop)
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    clock.passed += 10
    qtbot.waitUntil(lambda: kiosk.payment.state == "expired")
    assert "钱没有扣" in kiosk.payment.statusText
    assert kiosk.payment.canRetry
    clock.passed -= 10
    kiosk.payment.retry()
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    own_shop.pay()
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt")


def test_a_code_that_central_closed_first_has_run_out_too(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    terminal = own_shop.terminal
    attempt = terminal.payments.still_open()[0]
    httpx.post(
        f"{terminal.central_url}/v1/payments/{attempt.id}/cancel",
        headers={"Authorization": f"Bearer {terminal.credential}"},
    ).raise_for_status()
    qtbot.waitUntil(lambda: kiosk.payment.state == "expired")
    assert "钱没有扣" in kiosk.payment.statusText


def test_an_order_left_at_an_expired_code_is_called_off(
    opening: Opened, own_shop: DemoShop, clock: Clock, qtbot: QtBot
) -> None:
    kiosk = opening.on(own_shop)
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    clock.passed += 60
    qtbot.waitUntil(lambda: kiosk.payment.state == "expired")
    kiosk.idle.tick()
    assert not kiosk.idle.asking
    clock.passed += 61
    kiosk.idle.tick()
    assert kiosk.idle.asking
    clock.passed += 31
    kiosk.idle.tick()
    assert kiosk.session.screen == "start"
    qtbot.waitUntil(lambda: own_shop.terminal.orders.today()[0].state is OrderState.CANCELLED)


def test_a_changed_price_is_shown_before_anything_is_placed(
    kiosk: Any, shop: DemoShop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(shop.terminal.orders.today())
    qtbot.waitUntil(lambda: kiosk.link.online)
    put_in(kiosk, qtbot, "sweetcorn")
    place = shop.terminal.orders.place
    monkeypatch.setattr(shop.terminal.orders, "place", lambda cart, language, total: place(cart, language, total - 100))
    kiosk.cart.checkOut()
    qtbot.waitUntil(lambda: kiosk.cart.notice != "")
    assert "¥8" in kiosk.cart.notice
    assert not kiosk.cart.busy
    assert len(shop.terminal.orders.today()) == before


def test_offline_the_order_goes_to_the_counter(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    qtbot.waitUntil(lambda: kiosk.link.online)
    own_shop.unplug()
    qtbot.waitUntil(lambda: not kiosk.link.online, timeout=15_000)
    assert kiosk.link.bannerText == "网络中断，仍可点单，请到柜台付款"
    kiosk.session.start("dine_in")
    put_in(kiosk, qtbot, "sweetcorn")
    qtbot.waitUntil(lambda: kiosk.cart.checkOutLabel == "提交订单")
    kiosk.cart.checkOut()
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt")
    assert kiosk.receipt.kind == "counter"
    assert kiosk.receipt.trackingRows == []
    assert own_shop.terminal.orders.by_pickup_number(kiosk.receipt.pickupNumber) is not None


def test_a_link_lost_while_paying_never_offers_a_second_payment(
    opening: Opened, own_shop: DemoShop, clock: Clock, qtbot: QtBot
) -> None:
    kiosk = opening.on(own_shop)
    order(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    own_shop.unplug()
    clock.passed += 10
    qtbot.waitUntil(lambda: kiosk.payment.state == "checking", timeout=15_000)
    assert not kiosk.payment.canChoose
    assert not kiosk.payment.canRetry
    kiosk.payment.choose("counter")
    kiosk.payment.retry()
    assert kiosk.payment.state == "checking"
    kiosk.payment.put(canLeave=True)
    kiosk.payment.leave()
    assert (kiosk.session.screen, kiosk.receipt.kind) == ("receipt", "checking")
    (attempt,) = own_shop.terminal.payments.still_open()
    assert kiosk.receipt.paymentNumber == f"付款编号 {attempt.number}"
    assert len(kiosk.receipt.trackingRows) > 20, "it is there to keep, also while there is no network"
