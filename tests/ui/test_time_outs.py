"""The time-outs of a whole terminal, by a clock moved by hand (ACCESSIBILITY N1)."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Clock

PLAIN = "honey-chicken-leg"
TIMES = 10


def begin(kiosk: Any, bot: QtBot) -> None:
    kiosk.session.start("takeaway")
    kiosk.menu.add(PLAIN)
    bot.waitUntil(lambda: kiosk.cart.canCheckOut and kiosk.cart.up_to_date)


@pytest.fixture
def after(kiosk: Any, clock: Clock) -> Callable[[float], bool]:
    """So many seconds later: whether the terminal asks."""

    def later(seconds: float) -> bool:
        clock.passed += seconds
        kiosk.idle.tick()
        return bool(kiosk.idle.asking)

    return later


@pytest.mark.parametrize(("simplified", "before", "answer"), [(False, 60, 30), (True, 150, 60)])
def test_the_cart_is_kept_until_the_count_ends(
    kiosk: Any, qtbot: QtBot, after: Callable[[float], bool], simplified: bool, before: float, answer: float
) -> None:
    begin(kiosk, qtbot)
    if simplified:
        kiosk.session.startSimplified()
    kiosk.idle.touched()
    for _ in range(TIMES):
        assert not after(before - 1)
        assert after(1)
        kiosk.idle.stay()
    assert after(before)
    assert kiosk.idle.emptiesCart
    assert after(answer - 1)
    assert kiosk.cart.count == 1
    assert not after(1)
    assert (kiosk.session.screen, kiosk.session.mode, kiosk.cart.count) == ("start", "standard", 0)


def test_no_time_passes_while_somebody_pays(kiosk: Any, qtbot: QtBot, after: Callable[[float], bool]) -> None:
    begin(kiosk, qtbot)
    kiosk.session.openCart()
    kiosk.cart.checkOut()
    qtbot.waitUntil(lambda: kiosk.payment.state == "waiting", timeout=15_000)
    assert not after(100)
    assert not after(50)
    kiosk.payment.choose("counter")
    qtbot.waitUntil(lambda: kiosk.session.screen == "receipt", timeout=15_000)
