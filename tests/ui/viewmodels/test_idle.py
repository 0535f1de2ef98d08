from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Clock
from ui.viewmodels.idle import IdleViewModel, Patience, Patiences
from ui.visit import SIMPLIFIED, Visit


class Shown:
    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.waits = True
        self.visit = Visit("zh-CN", lambda _: None)
        self.idle = IdleViewModel(self.visit, lambda: self.waits, clock.seconds)

    def after(self, seconds: float) -> IdleViewModel:
        self.clock.passed += seconds
        self.idle.tick()
        return self.idle


@pytest.fixture
def shown(qtbot: QtBot, clock: Clock) -> Shown:
    return Shown(clock)


def test_asks_after_a_minute_and_gives_thirty_seconds(shown: Shown, qtbot: QtBot) -> None:
    assert not shown.after(59.9).asking
    assert shown.after(0.1).asking
    assert (shown.idle.secondsLeft, shown.idle.total) == (30, 30)
    assert shown.after(10).secondsLeft == 20
    with qtbot.waitSignal(shown.idle.left):
        shown.after(20)
    assert not shown.idle.asking


def test_gives_more_time_in_the_simplified_mode(shown: Shown, qtbot: QtBot) -> None:
    shown.visit.change_mode(SIMPLIFIED)
    assert not shown.after(149).asking
    assert shown.after(1).asking
    with qtbot.assertNotEmitted(shown.idle.left):
        shown.after(59)


def test_a_touch_begins_anew(shown: Shown) -> None:
    shown.after(59)
    shown.idle.touched()
    assert not shown.after(59).asking


def test_can_be_put_off_again_and_again(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(shown.idle.left):
        for _ in range(12):
            assert shown.after(60).asking
            shown.idle.stay()
            assert not shown.idle.asking


def test_never_counts_while_paying(shown: Shown) -> None:
    shown.waits = False
    assert not shown.after(1000).asking
    shown.waits = True
    assert not shown.after(30).asking


@pytest.mark.parametrize("act", [IdleViewModel.stay, IdleViewModel.end])
def test_an_answer_closes_the_question(shown: Shown, act: Callable[[IdleViewModel], None]) -> None:
    shown.after(60)
    act(shown.idle)
    assert not shown.after(1).asking


def test_waits_as_long_as_the_terminal_is_set_to(clock: Clock, qtbot: QtBot) -> None:
    patiences = Patiences(standard=Patience(25, 20), simplified=Patience(40, 21))
    visit = Visit("zh-CN", lambda _: None)
    idle = IdleViewModel(visit, lambda: True, clock.seconds, None, patiences)
    clock.passed = 25
    idle.tick()
    assert (idle.asking, idle.total) == (True, 20)
    idle.stay()
    visit.change_mode(SIMPLIFIED)
    clock.passed += 40
    idle.tick()
    assert (idle.asking, idle.total) == (True, 21)
