from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import DemoShop, Opened
from tests.ui.speech_spy import SpeechSpy


@pytest.fixture
def spy() -> SpeechSpy:
    return SpeechSpy()


@pytest.fixture
def speaking(opening: Opened, shop: DemoShop, spy: SpeechSpy) -> Any:
    opening.speech = lambda: spy
    return opening.on(shop)


def to_dishes(kiosk: Any, bot: QtBot) -> None:
    kiosk.session.startSimplified()
    kiosk.simplified.chooseWhere("dine_in")
    kiosk.simplified.chooseCategory(kiosk.simplified.category_rows.rows[2].categoryId)
    bot.waitUntil(lambda: kiosk.simplified.dish_rows.rowCount() > 0)


def to_payment(kiosk: Any, bot: QtBot) -> None:
    to_dishes(kiosk, bot)
    kiosk.simplified.take(kiosk.simplified.dish_rows.rows[0].productId)
    bot.waitUntil(lambda: kiosk.cart.canCheckOut and kiosk.cart.up_to_date)
    kiosk.session.go("simplifiedReview")
    kiosk.simplified.confirm()


def test_reads_title_then_choices_with_prices_then_the_way_on(speaking: Any, spy: SpeechSpy, qtbot: QtBot) -> None:
    to_dishes(speaking, qtbot)
    speaking.voice.read()
    said = spy.finish_all()
    first = speaking.simplified.dish_rows.rows[0]
    assert said[0] == speaking.simplified.title
    assert said[1] == f"{first.name}，{first.price['text']}"
    assert "选好了" in said[-1]
    assert not speaking.voice.speaking
    assert speaking.voice.caption == ""


def test_every_simplified_page_has_something_to_read(speaking: Any, spy: SpeechSpy, qtbot: QtBot) -> None:
    speaking.session.startSimplified()
    for screen in ("simplifiedWhere", "simplifiedCategories", "simplifiedReview", "simplifiedPay", "simplifiedScan"):
        speaking.session.go(screen)
        speaking.voice.read()
        assert spy.speaking, screen
        assert spy.said[-1][0] == speaking.simplified.title


def test_shows_each_sentence_while_it_is_said(speaking: Any, spy: SpeechSpy) -> None:
    speaking.voice.say("一", "二")
    assert speaking.voice.caption == "一"
    spy.finish()
    assert speaking.voice.caption == "二"
    spy.finish()
    assert speaking.voice.caption == ""


def test_the_first_touch_ends_it(speaking: Any, spy: SpeechSpy) -> None:
    speaking.voice.say("一", "二")
    speaking.touched()
    assert not spy.speaking
    assert not speaking.voice.speaking
    assert speaking.voice.caption == ""


def test_speaks_the_language_on_screen(speaking: Any, spy: SpeechSpy) -> None:
    speaking.session.setLanguage("en")
    speaking.session.startSimplified()
    speaking.voice.read()
    assert spy.said[0] == ("Where will you eat?", "en")


def test_the_volume_is_the_usual_one_for_the_next_customer(speaking: Any, spy: SpeechSpy) -> None:
    speaking.voice.say("一")
    for _ in range(9):
        speaking.turn_volume(1)
    assert (speaking.voice.volume, spy.volume) == (5, 1.0)
    for _ in range(9):
        speaking.turn_volume(-1)
    assert (speaking.voice.volume, spy.volume) == (0, 0.0)
    speaking.session.finish()
    assert (speaking.voice.volume, spy.volume) == (3, 0.6)


def test_asks_aloud_whether_somebody_is_still_there(speaking: Any, spy: SpeechSpy) -> None:
    speaking.session.start("dine_in")
    speaking.idle.ask()
    assert "30 秒" in spy.said[0][0]


def test_says_the_number_but_neither_order_nor_amount(speaking: Any, spy: SpeechSpy, qtbot: QtBot) -> None:
    to_payment(speaking, qtbot)
    amount = speaking.cart.total["whole"]
    spy.said.clear()
    speaking.simplified.payAtCounter()
    qtbot.waitUntil(lambda: speaking.session.screen == "simplifiedNumber", timeout=20_000)
    said = " ".join(spy.finish_all())
    assert " ".join(speaking.receipt.pickupNumber) in said
    assert amount not in said.replace(" ".join(speaking.receipt.pickupNumber), "")
    speaking.voice.read()
    assert speaking.receipt.subtitle in spy.finish_all()


def test_says_what_went_wrong(speaking: Any, spy: SpeechSpy) -> None:
    speaking.cart.put(notice="红烧牛肉面卖完了")
    assert spy.said[-1][0] == "红烧牛肉面卖完了"


def test_says_why_a_coupon_or_a_number_will_not_do(speaking: Any, spy: SpeechSpy, qtbot: QtBot) -> None:
    speaking.session.start("takeaway")
    qtbot.waitUntil(lambda: speaking.coupon.offered)
    speaking.coupon.enter()
    speaking.pad.type("NOSUCH")
    speaking.pad.confirm()
    assert spy.said[-1][0] == speaking.pad.problem != ""
    speaking.pad.close()
    speaking.session.finish()
    speaking.session.openLookup()
    speaking.lookup.type("Z999")
    speaking.lookup.find()
    qtbot.waitUntil(lambda: speaking.lookup.problem != "")
    assert spy.said[-1][0] == speaking.lookup.problem


def test_tells_what_the_keyboard_has_reached(speaking: Any, spy: SpeechSpy) -> None:
    speaking.reached("去支付", "", False)
    assert spy.said[-1][0] == "去支付，现在不能选"
