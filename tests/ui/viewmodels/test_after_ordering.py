"""What comes after an order: how it went, and finding it again by its number."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.central.reviews import average
from tests.ui.conftest import DemoShop, Opened


def place(kiosk: Any, qtbot: QtBot) -> str:
    """An order to be paid at the counter; its pickup number."""
    kiosk.session.start("takeaway")
    kiosk.menu.add("sweetcorn")
    qtbot.waitUntil(lambda: kiosk.cart.count == 1 and kiosk.cart.up_to_date)
    kiosk.cart.checkOut()
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting")
    kiosk.payment.choose("counter")
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt")
    return str(kiosk.receipt.pickupNumber)


def look_for(kiosk: Any, qtbot: QtBot, number: str) -> None:
    kiosk.lookup.clear()
    for letter in number:
        kiosk.lookup.type(letter)
    kiosk.lookup.find()
    qtbot.waitUntil(lambda: not kiosk.lookup.busy)


def chosen(kiosk: Any) -> list[int]:
    return [face.stars for face in kiosk.rating.face_rows.rows if face.selected]


def test_a_tap_reaches_central_and_nothing_stays(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    assert not kiosk.rating.offered
    place(kiosk, qtbot)
    assert kiosk.rating.offered
    assert not chosen(kiosk)
    kiosk.rating.rate(2)
    qtbot.waitUntil(lambda: chosen(kiosk) == [2])
    kiosk.rating.rate(5)
    qtbot.waitUntil(lambda: chosen(kiosk) == [5])
    assert kiosk.rating.thanks == "谢谢，记下了"

    order = own_shop.terminal.orders.today()[0]
    qtbot.waitUntil(lambda: own_shop.terminal.orders.order(order.order_id).acknowledged)
    kiosk.rating.rate(5)  # wakes the courier, which had nothing to send while central lacked the order

    def at_central() -> bool:
        with own_shop.app.state.central.database.read() as session:
            return average(session, "xiaoman").stars == 5

    qtbot.waitUntil(at_central, timeout=15_000)
    kiosk.receipt.done()
    assert not kiosk.rating.offered
    assert not chosen(kiosk)
    assert kiosk.rating.thanks == ""


def test_a_face_that_does_not_exist_says_nothing(kiosk: Any, qtbot: QtBot) -> None:
    place(kiosk, qtbot)
    kiosk.rating.rate(0)
    kiosk.rating.rate(6)
    kiosk.rating.rate(3)
    qtbot.waitUntil(lambda: chosen(kiosk) == [3])
    kiosk.session.switchLanguage()
    assert chosen(kiosk) == [3]
    kiosk.session.finish()


def test_finds_todays_order_by_its_number(kiosk: Any, qtbot: QtBot) -> None:
    number = place(kiosk, qtbot)
    kiosk.receipt.done()
    kiosk.session.openLookup()
    assert kiosk.session.screen == "lookup"
    assert not kiosk.lookup.canFind
    look_for(kiosk, qtbot, number)
    assert kiosk.lookup.found
    assert kiosk.lookup.foundNumber == number
    assert kiosk.lookup.state == "还没付款，请到柜台付"
    assert kiosk.lookup.total["text"].startswith("¥")
    kiosk.session.back()
    assert kiosk.session.screen == "start"
    assert (kiosk.lookup.found, kiosk.lookup.number, kiosk.lookup.foundNumber) == (False, "", "")


@pytest.mark.parametrize("typed", ["Z999", "7", "ABC"])
def test_says_what_to_do_when_there_is_none(kiosk: Any, qtbot: QtBot, typed: str) -> None:
    kiosk.session.openLookup()
    look_for(kiosk, qtbot, typed)
    assert not kiosk.lookup.found
    assert kiosk.lookup.problem.startswith("今天没有这个号")
    kiosk.lookup.erase()
    assert kiosk.lookup.problem == ""
    kiosk.session.back()


def test_trying_many_numbers_has_to_wait(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk = opening.on(own_shop)
    kiosk.session.openLookup()
    for _ in range(10):
        look_for(kiosk, qtbot, "Z999")
    look_for(kiosk, qtbot, "Z999")
    assert kiosk.lookup.problem.startswith("试得太多了")
