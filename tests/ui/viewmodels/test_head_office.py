"""Head office closes the terminal for orders, and starts it again: never with a customer at it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.wire.fleet import Action, Command
from tests.ui.conftest import DemoShop


def ask(shop: DemoShop, action: Action) -> None:
    now = datetime.now(UTC)
    name = f"{action.value}-{now.timestamp():.6f}"
    command = Command(command_id=name, action=action, given_at=now, expires_at=now + timedelta(hours=1))
    shop.terminal.fleet.obey([command])


@pytest.fixture
def seen(kiosk: Any) -> list[str]:
    told: list[str] = []
    kiosk.session.startAgain.connect(lambda: told.append(kiosk.session.screen))
    return told


def test_a_closed_terminal_lets_the_visit_end_and_then_takes_no_orders(
    kiosk: Any, shop: DemoShop, qtbot: QtBot
) -> None:
    kiosk.session.start("takeaway")
    ask(shop, Action.CLOSE)
    qtbot.waitUntil(lambda: not shop.terminal.fleet.taking_orders)
    assert kiosk.session.screen == "menu"
    kiosk.session.finish()
    assert kiosk.session.screen == "closed"
    kiosk.session.openStaff()
    kiosk.session.back()
    assert kiosk.session.screen == "closed"
    ask(shop, Action.OPEN)
    qtbot.waitUntil(lambda: kiosk.session.screen == "start")
    ask(shop, Action.CLOSE)
    qtbot.waitUntil(lambda: kiosk.session.screen == "closed")
    ask(shop, Action.OPEN)
    qtbot.waitUntil(lambda: kiosk.session.screen == "start")


def test_a_restart_waits_until_nobody_is_there(kiosk: Any, shop: DemoShop, qtbot: QtBot, seen: list[str]) -> None:
    kiosk.session.start("takeaway")
    with qtbot.waitSignal(kiosk.front.shop.restartAsked):
        ask(shop, Action.RESTART)
    assert seen == []
    kiosk.session.finish()
    assert seen == ["start"]
