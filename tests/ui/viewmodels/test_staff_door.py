import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import DemoShop, Opened


def test_the_sign_in_page_says_which_terminal_it_is_and_how_it_stands(
    opening: Opened, own_shop: DemoShop, qtbot: QtBot
) -> None:
    kiosk = opening.on(own_shop)
    kiosk.session.openStaff()
    facts = kiosk.staffDoor.fact_rows
    qtbot.waitUntil(lambda: len(facts.rows) == 3)
    terminal, sync, menu = (each.label for each in facts.rows)
    assert (terminal, menu) == ("A 号自助机", "菜单第 1 版")
    assert sync.startswith("数据已同步，")
    own_shop.unplug()
    qtbot.waitUntil(lambda: facts.rows[1].label == "网络断了，照样能登录、收现金", timeout=20_000)


@pytest.mark.parametrize("card", ["a-card-that-nobody-has", "134567890123456789", "281234567890123456"])
def test_a_card_that_nobody_has_is_refused_as_a_card(
    opening: Opened, own_shop: DemoShop, qtbot: QtBot, card: str
) -> None:
    kiosk = opening.on(own_shop)
    kiosk.session.openStaff()
    kiosk.scanned(card)
    qtbot.waitUntil(lambda: "这张卡不能用" in kiosk.staff.message)
