"""The shop's own code at the screen: it works offline, says who confirms, and nobody pays twice by it."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.central.payments import set_up
from kiosk.domain.orders import OrderState
from kiosk.domain.payments import AttemptState
from kiosk.wire.payments import PaymentMethods, StandardCode
from tests.kiosk.central.payments.test_codes import ACCOUNT
from tests.ui.conftest import STORE, Clock, DemoShop, Opened
from tests.ui.viewmodels.test_ordering import put_in
from tests.ui.viewmodels.test_paying import state_of
from tests.ui.viewmodels.test_staff import sign_in


@pytest.fixture
def bank_shop(own_shop: DemoShop, qtbot: QtBot) -> DemoShop:
    """A shop whose own code is set up at central, and which central can then not be reached from."""
    central = own_shop.app.state.central
    with central.database.write() as session:
        method = set_up(session, STORE, StandardCode(standard="emvco_mpm", fields=ACCOUNT), central.now())
    own_shop.unplug()
    qtbot.waitUntil(lambda: not own_shop.terminal.sync.status().online, timeout=20_000)
    own_shop.terminal.payments.learn(PaymentMethods(methods=(method,)))  # what it would hear within a minute
    return own_shop


@pytest.fixture
def kiosk(bank_shop: DemoShop, opening: Opened, qtbot: QtBot) -> Any:
    kiosk = opening.on(bank_shop)
    qtbot.waitUntil(lambda: kiosk.link.payable and not kiosk.link.online)
    kiosk.session.start("dine_in")
    put_in(kiosk, qtbot, "sweetcorn")
    kiosk.session.openCart()
    kiosk.cart.checkOut()
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    return kiosk


def attempt_state(shop: DemoShop, order_id: str) -> AttemptState:
    return shop.terminal.payments.attempts_of(order_id)[-1].state


def claimed(kiosk: Any, qtbot: QtBot) -> Any:
    """The order whose customer says to have paid, open before somebody of the staff."""
    order = kiosk.payment.order
    kiosk.payment.claim()
    kiosk.receipt.done()
    sign_in(kiosk, qtbot)
    kiosk.staffOrders.openOrder(order.order_id)
    qtbot.waitUntil(lambda: kiosk.staffOrders.canDeny)
    return order


def test_offline_it_says_its_amount_and_that_staff_confirm(kiosk: Any) -> None:
    assert kiosk.session.screen == "payment"
    assert kiosk.payment.method == "emvco_mpm"
    assert len(kiosk.payment.qrRows) > 20
    assert kiosk.payment.steps[1] == "核对金额 ¥8.00"
    assert "店员确认" in kiosk.payment.statusText
    assert kiosk.payment.canClaim
    assert kiosk.link.bannerText == "网络中断，仍可点单和付款"


def test_who_says_to_have_paid_gets_a_number_and_is_paid_only_once_staff_say_so(
    kiosk: Any, bank_shop: DemoShop, qtbot: QtBot
) -> None:
    order = kiosk.payment.order
    kiosk.payment.claim()
    assert (kiosk.session.screen, kiosk.receipt.kind) == ("receipt", "confirming")
    assert kiosk.receipt.title == "已下单，等店员确认"
    assert "店员确认钱到账" in kiosk.receipt.subtitle
    qtbot.waitUntil(lambda: attempt_state(bank_shop, order.order_id) is AttemptState.UNKNOWN)
    assert state_of(bank_shop, kiosk) is OrderState.AWAITING_PAYMENT
    kiosk.receipt.done()
    sign_in(kiosk, qtbot)
    kiosk.staffOrders.openOrder(order.order_id)
    qtbot.waitUntil(lambda: kiosk.staffOrders.canDeny)
    assert (kiosk.staffOrders.actLabel, kiosk.staffOrders.canCancel) == ("钱到账了", False)
    kiosk.staffOrders.act()
    qtbot.waitUntil(lambda: bank_shop.terminal.orders.order(order.order_id).state is OrderState.PAID)
    assert bank_shop.terminal.orders.order(order.order_id).method == "emvco_mpm"
    qtbot.waitUntil(lambda: not kiosk.staffOrders.canDeny)


def test_staff_say_that_it_did_not_come(kiosk: Any, bank_shop: DemoShop, qtbot: QtBot) -> None:
    order = claimed(kiosk, qtbot)
    kiosk.staffOrders.denyPayment()
    qtbot.waitUntil(lambda: attempt_state(bank_shop, order.order_id) is AttemptState.CLOSED)
    qtbot.waitUntil(lambda: kiosk.staffOrders.canCancel)
    assert kiosk.staffOrders.actLabel == "收到现金"
    assert kiosk.staffOrders.stateText == "待付款，没有到账"
    assert kiosk.staffOrders.canFind
    kiosk.staffOrders.findPayment()
    qtbot.waitUntil(lambda: bank_shop.terminal.orders.order(order.order_id).state is OrderState.PAID)
    assert bank_shop.terminal.orders.order(order.order_id).method == "emvco_mpm"
    qtbot.waitUntil(lambda: not kiosk.staffOrders.canFind)


def test_who_presses_that_it_came_after_somebody_denied_it_hears_so_and_nothing_is_booked(
    kiosk: Any, bank_shop: DemoShop, qtbot: QtBot
) -> None:
    order = claimed(kiosk, qtbot)
    [attempt] = bank_shop.terminal.payments.attempts_of(order.order_id)
    bank_shop.terminal.staff.orders.deny_payment(kiosk.staff.author, attempt)
    kiosk.staffOrders.act()
    qtbot.waitUntil(lambda: "有同事说这笔钱没有到账" in kiosk.toast.text)
    assert bank_shop.terminal.orders.order(order.order_id).paid == 0


def test_who_has_not_paid_may_go_to_the_counter(kiosk: Any, bank_shop: DemoShop, qtbot: QtBot) -> None:
    order = kiosk.payment.order
    kiosk.payment.choose("counter")
    qtbot.waitUntil(lambda: kiosk.receipt.kind == "counter" and kiosk.session.screen == "receipt")
    assert attempt_state(bank_shop, order.order_id) is AttemptState.CLOSED


def test_when_the_time_is_up_the_customer_is_asked_and_one_who_has_gone_is_left_to_staff(
    kiosk: Any, bank_shop: DemoShop, clock: Clock, qtbot: QtBot
) -> None:
    order = kiosk.payment.order
    clock.passed += 600
    qtbot.waitUntil(lambda: kiosk.payment.state == "expired")
    assert kiosk.payment.canClaim
    assert kiosk.payment.canRetry
    kiosk.session.finish()
    qtbot.waitUntil(lambda: attempt_state(bank_shop, order.order_id) is AttemptState.UNKNOWN)
    assert bank_shop.terminal.orders.order(order.order_id).state is OrderState.AWAITING_PAYMENT
