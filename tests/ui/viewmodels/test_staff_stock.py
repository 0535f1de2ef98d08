from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import DemoShop, Opened
from tests.ui.viewmodels.test_staff import sign_in


@pytest.fixture
def panel(opening: Opened, own_shop: DemoShop, qtbot: QtBot) -> Any:
    kiosk = opening.on(own_shop)
    sign_in(kiosk, qtbot)
    kiosk.staff.openPage("stock")
    qtbot.waitUntil(lambda: kiosk.staffStock.stock_rows.rowCount() > 0)
    return kiosk


def test_a_product_is_taken_off_and_brought_back(panel: Any, own_shop: DemoShop, qtbot: QtBot) -> None:
    stock = panel.staffStock
    row = next(each for each in stock.stock_rows.rows if each.onSale)
    stock.toggle(row.key)
    assert (stock.asking, stock.askedName) == (True, row.name)
    stock.takeOff("today")
    qtbot.waitUntil(lambda: row.key in own_shop.terminal.menu.sold_out().products)
    stock.showShelf("#gone")
    qtbot.waitUntil(lambda: getattr(stock.stock_rows.row(row.key), "note", "") == "今日售罄，明天恢复")
    stock.toggle(row.key)
    qtbot.waitUntil(lambda: row.key not in own_shop.terminal.menu.sold_out().products)
    entry = own_shop.terminal.staff.trail.page(most=1)[0].fact
    assert (entry.subject, entry.after) == (row.key, {"sold_out": False})


def test_a_choice_is_taken_off_for_an_hour(panel: Any, own_shop: DemoShop, qtbot: QtBot) -> None:
    stock = panel.staffStock
    stock.showShelf("#choices")
    qtbot.waitUntil(lambda: bool(stock.stock_rows.rows) and all("/" in each.key for each in stock.stock_rows.rows))
    key = stock.stock_rows.rows[0].key
    stock.toggle(key)
    stock.takeOff("hour")
    qtbot.waitUntil(lambda: tuple(key.split("/")) in own_shop.terminal.menu.sold_out().choices)
    qtbot.waitUntil(lambda: "恢复" in stock.stock_rows.row(key).note)


def test_a_question_that_is_left_changes_nothing(panel: Any, own_shop: DemoShop) -> None:
    stock = panel.staffStock
    before = own_shop.terminal.menu.sold_out()
    stock.toggle(next(each.key for each in stock.stock_rows.rows if each.onSale))
    stock.leaveQuestion()
    stock.takeOff("hour")
    assert (stock.asking, stock.busy) == (False, False)
    assert own_shop.terminal.menu.sold_out() == before
