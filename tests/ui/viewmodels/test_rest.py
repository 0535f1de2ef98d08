import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Clock
from ui.viewmodels.rest import RestTimes, RestViewModel


class Room:
    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.empty = True
        self.rest = RestViewModel(lambda: self.empty, RestTimes(60, 600), clock.seconds)

    def after(self, seconds: float) -> RestViewModel:
        self.clock.passed += seconds
        self.rest.tick()
        return self.rest


@pytest.fixture
def room(qtbot: QtBot, clock: Clock) -> Room:
    return Room(clock)


def test_another_product_every_six_seconds(room: Room) -> None:
    assert [room.after(6).turn for _ in range(3)] == [1, 2, 3]


def test_forgets_once_what_a_passer_by_changed(room: Room, qtbot: QtBot) -> None:
    room.rest.touched()
    with qtbot.waitSignal(room.rest.forgotten):
        room.after(60)
    with qtbot.assertNotEmitted(room.rest.forgotten):
        room.after(60)


def test_has_nothing_to_forget_where_nobody_was(room: Room, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(room.rest.forgotten):
        room.after(300)


def test_goes_dark_and_moves_about(room: Room) -> None:
    assert not room.after(599).asleep
    assert room.after(1).asleep
    places = {room.after(20).place for _ in range(9)}
    assert places == set(range(9))
    room.rest.touched()
    assert not room.rest.asleep


def test_stays_awake_while_somebody_orders(room: Room) -> None:
    room.empty = False
    assert not room.after(5000).asleep
    room.empty = True
    assert not room.after(599).asleep
