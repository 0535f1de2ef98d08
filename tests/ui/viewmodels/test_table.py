"""The table's number: asked for once, never required, gone with the way or the visit."""

from typing import Any

from pytestqt.qtbot import QtBot


def sit(kiosk: Any, number: str) -> None:
    for digit in number:
        kiosk.pad.type(digit)
    kiosk.pad.confirm()


def test_eating_here_asks_for_the_table(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.start("dine_in")
    assert (kiosk.session.screen, kiosk.pad.open, kiosk.pad.keys) == ("menu", True, "digits")
    assert not kiosk.pad.canConfirm
    sit(kiosk, "12")
    assert not kiosk.pad.open
    assert kiosk.session.fulfilmentText == "堂食，12 号桌"
    kiosk.menu.add("sweetcorn")
    qtbot.waitUntil(lambda: kiosk.cart.count == 1 and kiosk.cart.up_to_date)
    assert kiosk.cart.fulfilmentText == "堂食，12 号桌"
    assert kiosk.table.changeLabel == "改桌号"


def test_no_table_is_an_answer(kiosk: Any) -> None:
    kiosk.session.start("dine_in")
    kiosk.pad.skip()
    assert not kiosk.pad.open
    assert kiosk.session.fulfilmentText == "堂食"
    assert kiosk.table.changeLabel == "填桌号"


def test_a_number_that_no_table_has_says_so(kiosk: Any) -> None:
    kiosk.session.start("dine_in")
    sit(kiosk, "41")
    assert kiosk.pad.open
    assert kiosk.pad.problem == "没有 41 号桌，桌号是 1 到 40"
    kiosk.pad.type("7")
    assert (kiosk.pad.text, kiosk.pad.problem) == ("41", "")
    kiosk.pad.clear()
    sit(kiosk, "07")
    assert kiosk.session.fulfilmentText == "堂食，7 号桌"
    kiosk.table.change()
    assert kiosk.pad.text == "7"
    kiosk.pad.skip()
    assert kiosk.session.fulfilmentText == "堂食"


def test_takeaway_has_no_table(kiosk: Any) -> None:
    kiosk.session.start("takeaway")
    assert not kiosk.pad.open
    assert not kiosk.table.asked
    kiosk.table.change()
    assert not kiosk.pad.open
    kiosk.session.setFulfilment("dine_in")
    kiosk.table.change()
    sit(kiosk, "3")
    kiosk.session.setFulfilment(kiosk.session.otherFulfilment)
    assert kiosk.session.fulfilmentText == "外带"
    assert kiosk.session.otherFulfilmentText == "改为堂食"


def test_the_visit_takes_it_along(kiosk: Any) -> None:
    kiosk.session.start("dine_in")
    kiosk.pad.type("9")
    kiosk.session.finish()
    assert (kiosk.pad.open, kiosk.pad.text) == (False, "")
    assert kiosk.session.fulfilmentText == "堂食"


def test_the_order_carries_the_table(kiosk: Any, qtbot: QtBot) -> None:
    kiosk.session.start("dine_in")
    sit(kiosk, "12")
    kiosk.menu.add("sweetcorn")
    qtbot.waitUntil(lambda: kiosk.cart.count == 1 and kiosk.cart.up_to_date)
    placed: list[Any] = []
    kiosk.cart.placed.connect(placed.append)
    kiosk.cart.checkOut()
    qtbot.waitUntil(lambda: bool(placed))
    assert placed[0].table == "12"
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    kiosk.payment.choose("counter")
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt")
