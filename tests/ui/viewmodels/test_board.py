"""The board: what is called out, what is said of old numbers, and what keeps it from burning in."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.domain.board import Standing
from kiosk.resources import PICTURES
from kiosk.terminal import BoardSeen
from kiosk.wire.board import BoardNumber
from tests.ui.conftest import Clock
from tests.ui.speech_spy import SpeechSpy
from ui.caller import Caller
from ui.front import Surroundings, put_front_together
from ui.viewmodels import board
from ui.viewmodels.board import BoardViewModel


class Wall:
    """The board's view model, and what its shop does."""

    def __init__(self, clock: Clock, owner: QObject) -> None:
        self.clock, self.spy, self.store_ago = clock, SpeechSpy(), timedelta()
        self.numbers: dict[str, Standing] = {}
        around = Surroundings(PICTURES, ("zh-CN",), lambda _: None, seconds=clock.seconds)
        self.caller = Caller(lambda: self.spy, lambda: "zh-CN", owner)
        self.view = BoardViewModel(put_front_together(around, owner), self.caller, clock.now, clock.seconds, owner)

    def look(self, paired: bool = True, **moved: Standing | None) -> None:
        """The shop moved numbers on, and the board looked."""
        self.numbers.update({name: each for name, each in moved.items() if each})
        for gone in [name for name, each in moved.items() if each is None]:
            del self.numbers[gone]
        now = self.clock.now()
        told = tuple(BoardNumber(pickup_number=name, standing=each) for name, each in self.numbers.items())
        self.view.take(BoardSeen(told, now, now - self.store_ago if paired else None, paired))

    @property
    def ready(self) -> list[tuple[str, bool]]:
        return [(each.number, each.fresh) for each in self.view.ready_rows.rows]

    @property
    def making(self) -> list[str]:
        return [each.number for each in self.view.making_rows.rows]

    @property
    def said(self) -> list[str]:
        return [sentence for sentence, _ in self.spy.said]


@pytest.fixture
def wall(qtbot: QtBot, clock: Clock) -> Iterator[Wall]:
    owner = QObject()
    yield Wall(clock, owner)
    shiboken6.delete(owner)


def test_what_becomes_ready_is_called_once_by_voice_and_caption(wall: Wall) -> None:
    wall.look(A001=Standing.MAKING, A002=Standing.READY)
    assert (wall.making, wall.ready, wall.said) == (["A001"], [("A002", False)], [])
    wall.look(A001=Standing.READY)
    wall.look()
    assert wall.ready == [("A001", True), ("A002", False)]
    assert wall.said == ["请 A 0 0 1 号取餐"]
    assert wall.view.caption == "请 A001 号取餐"


def test_numbers_are_called_one_after_the_other_and_each_caption_stands_to_be_read(wall: Wall, qtbot: QtBot) -> None:
    wall.caller._stands.setInterval(20)
    wall.look(A001=Standing.MAKING, A002=Standing.MAKING)
    wall.look(A001=Standing.READY, A002=Standing.READY)
    assert len(wall.said) == 1
    qtbot.waitUntil(lambda: not wall.caller._stands.isActive())
    assert wall.view.caption == "请 A001 号取餐"  # it is still being said
    wall.spy.finish()
    assert wall.said[1:] == ["请 A 0 0 2 号取餐"]
    wall.spy.finish()
    assert wall.view.caption == "请 A002 号取餐"  # it still stands
    qtbot.waitUntil(lambda: wall.view.caption == "")


def test_who_has_fetched_it_is_called_no_more(wall: Wall) -> None:
    wall.look(A001=Standing.MAKING, A002=Standing.MAKING)
    wall.look(A001=Standing.READY, A002=Standing.READY)
    wall.look(A002=None)
    wall.caller._stands.stop()
    wall.spy.finish()
    assert wall.said == ["请 A 0 0 1 号取餐"]
    assert [number for number, _ in wall.ready] == ["A001"]


def test_what_central_tells_when_it_is_first_reached_was_called_before(wall: Wall) -> None:
    wall.look(paired=False)
    wall.look(B009=Standing.READY)
    assert (wall.said, wall.ready) == ([], [("B009", False)])
    wall.look(B010=Standing.READY)
    assert len(wall.said) == 1


def test_a_number_looks_new_for_a_while(wall: Wall, clock: Clock) -> None:
    wall.look()
    wall.look(A001=Standing.READY)
    clock.passed += board.NEW_SECONDS - 1
    wall.look()
    assert wall.ready == [("A001", True)]
    clock.passed += 1
    wall.look()
    assert wall.ready == [("A001", False)]


def test_it_says_how_old_the_numbers_are(wall: Wall, clock: Clock) -> None:
    wall.look(A001=Standing.MAKING)
    stamp = f"{wall.view.front.shop.local(clock.now()):%H:%M:%S}"
    assert (wall.view.stateText, wall.view.old) == (f"{stamp} 更新", False)
    wall.store_ago = board.OLD + timedelta(seconds=1)
    wall.look()
    assert "网络中断，别的点单机的号码停在" in wall.view.stateText
    assert wall.view.old
    wall.look(paired=False)
    assert not wall.view.old
    clock.passed += board.OLD.total_seconds() + 1
    wall.view.tick()
    assert (wall.view.stateText, wall.view.old) == (f"号码停在 {stamp}，请听店员叫号", True)


def test_a_board_without_anything_to_read_says_so(wall: Wall) -> None:
    wall.view.take(BoardSeen())
    assert (wall.view.stateText, wall.view.old, wall.view.empty) == ("读不到号码，请听店员叫号", True, False)


def test_nothing_stays_where_it_is_for_long(wall: Wall, clock: Clock) -> None:
    wall.look(A001=Standing.MAKING)
    seen = set()
    for _ in range(9):
        wall.view.tick()
        seen.add(wall.view.drift % 9)
        clock.passed += board.DRIFT_SECONDS
    assert len(seen) == 9
    wall.look(A001=None)
    assert wall.view.empty
    clock.passed += 601
    wall.look()
    wall.view.rest.tick()
    assert wall.view.rest.asleep
    wall.look(A001=Standing.MAKING)
    assert not wall.view.rest.asleep
