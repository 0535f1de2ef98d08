"""Whole orders without touching the screen: by keyboard or tactile pad, and by what assistive technology does."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from tests.ui.hands import Key, Open, Pad, simple
from ui.focus import FocusPad


@pytest.mark.parametrize(("width", "height"), [(1080, 1920), (1366, 768)])
def test_a_whole_order_by_keyboard(pad: Open, width: int, height: int) -> None:
    hands = pad(width, height)
    hands.choose("start:takeaway")
    hands.come_to("menu")
    product = simple(hands.kiosk)
    hands.put_in(product)
    hands.bot.waitUntil(lambda: hands.kiosk.cart.canCheckOut)
    hands.choose("openCart", Key.Key_Up)
    hands.come_to("cart")
    hands.choose("checkOut")
    hands.come_to("payment")
    hands.bot.waitUntil(lambda: hands.kiosk.payment.state == "waiting", timeout=15_000)
    hands.choose("method:counter")
    hands.come_to("receipt")
    hands.choose("done")
    hands.come_to("start")


def test_a_whole_simplified_order_by_arrows(pad: Open) -> None:
    hands = pad()
    hands.go_to("startSimplified", Key.Key_Down)
    hands.press(Key.Key_Return)
    hands.come_to("simplifiedWhere")
    hands.go_to("chooseWhere:takeaway", Key.Key_Right)
    hands.press(Key.Key_Return)
    hands.come_to("simplifiedCategories")
    category = hands.kiosk.simplified.category_rows.rows[0].categoryId
    hands.choose(f"chooseCategory:{category}")
    hands.bot.waitUntil(lambda: hands.kiosk.simplified.dish_rows.rowCount() > 0)
    hands.choose(f"take:{hands.kiosk.simplified.dish_rows.rows[0].productId}")
    hands.bot.waitUntil(lambda: hands.kiosk.simplified.canContinue)
    hands.choose("chosen")
    hands.bot.waitUntil(lambda: hands.kiosk.session.screen != "simplifiedDishes")
    while hands.kiosk.session.screen == "simplifiedQuestion":
        hands.choose("nextQuestion")
        hands.bot.wait(100)
    hands.come_to("simplifiedReview")
    hands.bot.waitUntil(lambda: hands.kiosk.simplified.canContinue)
    hands.choose("confirm")
    hands.come_to("simplifiedPay")
    hands.choose("payAtCounter")
    hands.come_to("simplifiedNumber")
    assert hands.kiosk.receipt.pickupNumber


def press(hands: Pad, name: str, after: int = 0) -> None:
    """What a screen reader does with a control, or with the one so many places after it."""
    pad = FocusPad(hands.window)
    hands.bot.waitUntil(lambda: name in [each.objectName() for each in pad.reachable()], timeout=15_000)
    items = pad.reachable()
    place = [each.objectName() for each in items].index(name)
    actions = QAccessible.queryAccessibleInterface(items[place + after]).actionInterface()
    actions.doAction(QAccessibleActionInterface.pressAction())
    hands.bot.wait(50)


def test_a_whole_order_by_accessible_actions(pad: Open) -> None:
    hands = pad()
    press(hands, "start:takeaway")
    hands.come_to("menu")
    hands.kiosk.session.setReach(True)
    product = simple(hands.kiosk)
    hands.bot.wait(300)
    press(hands, f"open:{product}", after=1)
    hands.bot.waitUntil(lambda: hands.kiosk.cart.canCheckOut)
    press(hands, "openCart")
    hands.come_to("cart")
    press(hands, "checkOut")
    hands.come_to("payment")
    hands.bot.waitUntil(lambda: hands.kiosk.payment.state == "waiting", timeout=15_000)
    press(hands, "method:counter")
    hands.come_to("receipt")
    assert hands.kiosk.receipt.pickupNumber


def test_escape_takes_the_way_back(pad: Open) -> None:
    hands = pad()
    hands.kiosk.session.start("takeaway")
    hands.kiosk.session.openCart()
    hands.bot.wait(200)
    hands.press(Key.Key_Escape)
    hands.come_to("menu")


def test_says_what_it_reaches_and_takes_the_volume_keys(pad: Open) -> None:
    hands = pad()
    hands.go_to("startSimplified")
    assert hands.spy.said[-1][0].startswith("大字版")
    hands.press(Key.Key_VolumeUp)
    assert hands.kiosk.voice.volume == 4
    hands.press(Key.Key_Minus)
    assert hands.kiosk.voice.volume == 3
