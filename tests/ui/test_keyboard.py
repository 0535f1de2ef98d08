"""Whole orders without touching the screen: by keyboard or tactile pad, and by what assistive technology does."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import DemoShop
from tests.ui.speech_spy import SpeechSpy
from ui import Application, WindowSettings, create
from ui.focus import FocusPad
from ui.words import payment as words

Key = Qt.Key
MOST_STEPS = 200


class Pad:
    """Someone with a keyboard."""

    def __init__(self, application: Application, spy: SpeechSpy, bot: QtBot) -> None:
        self.application, self.spy, self.bot = application, spy, bot
        self.kiosk: Any = application.kiosk
        self.window = application.window

    @property
    def focused(self) -> QQuickItem:
        return self.window.activeFocusItem()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def go_to(self, name: str, key: Qt.Key = Key.Key_Tab) -> None:
        """Move the focus until it is there."""
        for _ in range(MOST_STEPS):
            if self.focused.objectName() == name:
                return
            self.press(key)
        pytest.fail(f"{name} cannot be reached on {self.kiosk.session.screen}")

    def choose(self, name: str, key: Qt.Key = Key.Key_Tab) -> None:
        self.go_to(name, key)
        self.press(Key.Key_Return)

    def put_in(self, product: str) -> None:
        """The button on a card comes after the card."""
        self.go_to(f"open:{product}")
        self.press(Key.Key_Tab)
        self.press(Key.Key_Return)

    def come_to(self, screen: str) -> None:
        self.bot.waitUntil(lambda: self.kiosk.session.screen == screen, timeout=15_000)
        self.bot.wait(100)


Open = Callable[..., Pad]


@pytest.fixture
def pad(shop: DemoShop, qtbot: QtBot) -> Iterator[Open]:
    opened: list[Application] = []

    def show(width: int = 1080, height: int = 1920) -> Pad:
        spy = SpeechSpy()
        application = create(
            shop.terminal, WindowSettings(width, height, diagonal_inch=21.5, accessible=True, speech=lambda: spy)
        )
        opened.append(application)
        application.window.requestActivate()
        qtbot.waitUntil(application.window.isActive)
        found = Pad(application, spy, qtbot)
        found.come_to("start")
        return found

    yield show
    for each in opened:
        each.close()


def simple(kiosk: Any) -> str:
    """A product without questions; the page of reach mode is turned to it."""
    while not any(not each.needsOptions and each.available for each in kiosk.reach.product_rows.rows):
        kiosk.reach.nextPage()
    rows = kiosk.reach.product_rows.rows
    return str(next(each.productId for each in rows if not each.needsOptions and each.available))


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


@pytest.mark.parametrize("screen", ["start", "menu", "cart", "search", "simplifiedWhere", "simplifiedCategories"])
def test_the_focus_goes_round_and_shows(pad: Open, screen: str) -> None:
    hands = pad()
    if screen != "start":
        if screen.startswith("simplified"):
            hands.kiosk.session.startSimplified()
        hands.kiosk.session.go(screen)
        hands.bot.waitUntil(lambda: hands.kiosk.search.suggestion_rows.rowCount() > 0)
        hands.bot.wait(500)
    hands.press(Key.Key_Tab)
    first = hands.focused
    seen = 0
    while seen < MOST_STEPS:
        assert hands.focused.property("visualFocus"), hands.focused.objectName()
        hands.press(Key.Key_Tab)
        seen += 1
        if hands.focused == first:
            break
    assert 1 < seen < MOST_STEPS


def test_the_focus_stays_in_what_asks_and_escape_leaves_it(pad: Open) -> None:
    hands = pad()
    hands.kiosk.session.start("takeaway")
    hands.come_to("menu")
    hands.kiosk.help.call()
    hands.bot.wait(200)
    hands.press(Key.Key_Tab)
    hands.press(Key.Key_Tab)
    assert hands.focused.objectName() == "close"
    hands.press(Key.Key_Escape)
    assert not hands.kiosk.help.open
    hands.kiosk.idle.ask()
    hands.bot.wait(200)
    hands.press(Key.Key_Escape)
    assert not hands.kiosk.idle.asking


def goes_round(hands: Pad) -> set[str]:
    """Tab until the cycle closes; what it came past."""
    hands.press(Key.Key_Tab)
    names = [hands.focused.objectName()]
    for _ in range(MOST_STEPS):
        hands.press(Key.Key_Tab)
        if hands.focused.objectName() == names[0]:
            return set(names)
        names.append(hands.focused.objectName())
    pytest.fail("the focus does not come back to where it began")


def to_payment(hands: Pad) -> None:
    kiosk = hands.kiosk
    kiosk.session.start("takeaway")
    hands.come_to("menu")
    kiosk.menu.add(simple(kiosk))
    hands.bot.waitUntil(lambda: kiosk.cart.canCheckOut)
    kiosk.session.openCart()
    hands.come_to("cart")
    kiosk.cart.checkOut()
    hands.come_to("payment")
    hands.bot.waitUntil(lambda: kiosk.payment.state == "waiting", timeout=15_000)


def test_no_screen_of_paying_keeps_the_focus_and_its_dialogs_do(pad: Open) -> None:
    hands = pad()
    to_payment(hands)
    assert {"back", "help", "details", "method:counter", "cancel", "checkNow"} <= goes_round(hands)
    hands.choose("details")
    hands.bot.wait(200)
    assert goes_round(hands) == {"close"}
    hands.press(Key.Key_Escape)
    hands.bot.wait(200)
    hands.kiosk.payment.stand("scanned", words.scanned)
    hands.choose("cancel")
    hands.bot.wait(200)
    assert goes_round(hands) == {"keepWaiting", "confirmCancel"}
    hands.press(Key.Key_Escape)
    hands.bot.wait(200)
    assert hands.kiosk.session.screen == "payment"
    hands.kiosk.payment.choose("counter")
    hands.come_to("receipt")
    assert {"help", "rate:1", "rate:5", "again", "done"} <= goes_round(hands)


def test_the_pad_and_the_look_up_go_round_by_keyboard(pad: Open) -> None:
    hands = pad()
    hands.kiosk.session.openLookup()
    hands.come_to("lookup")
    hands.kiosk.lookup.type("A001")
    assert {"back", "help", "find"} <= goes_round(hands)
    hands.kiosk.session.back()
    hands.kiosk.session.start("takeaway")
    hands.bot.waitUntil(lambda: hands.kiosk.coupon.offered)
    hands.kiosk.coupon.enter()
    hands.bot.wait(300)
    assert {"help", "close"} <= goes_round(hands)
    hands.press(Key.Key_Escape)
    assert not hands.kiosk.pad.open


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
