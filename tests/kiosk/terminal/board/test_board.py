"""What the board sees of a terminal's folder and of central, and what it says of how old that is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.board import SHOWN_FOR, Standing
from kiosk.domain.orders import Collected, MadeReady, OrderEvent
from kiosk.terminal import PickupBoard, TerminalSettings
from kiosk.terminal.board import BoardSeen, merged
from kiosk.terminal.board.board import KEPT_FOR
from kiosk.terminal.orders import COUNTER, OrderDatabase, OrderDesk, append_event
from kiosk.terminal.sync import Identity
from kiosk.wire.board import BoardNumber
from tests.kiosk.terminal.central_faults import answers_500
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.shop import CREDENTIAL, PAIRING, Menu, a_cart
from tests.kiosk.terminal.staff.people import Clock


@dataclass
class Wall:
    """A board on the wall, and what it showed last."""

    board: PickupBoard
    shown: list[BoardSeen] = field(default_factory=list)

    @property
    def seen(self) -> BoardSeen:
        return self.shown[-1]

    @property
    def numbers(self) -> list[tuple[str, str]]:
        return [(each.pickup_number, each.standing.value) for each in self.seen.numbers]


Hang = Callable[[], Wall]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "terminal"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def database(folder: Path) -> Iterator[OrderDatabase]:
    database = OrderDatabase(folder / "orders.db")
    yield database
    database.close()


@pytest.fixture
def hang(folder: Path, clock: Clock, request: pytest.FixtureRequest) -> Hang:
    def hang() -> Wall:
        shown: list[BoardSeen] = []
        board = PickupBoard(TerminalSettings(data=folder.parent, call_seconds=1), shown.append, clock)
        request.addfinalizer(board.close)
        return Wall(board, shown)

    return hang


def paid_order(desk: OrderDesk) -> str:
    record = desk.place(a_cart(), "zh-CN", 6800)
    desk.ask_payment(record.order_id, COUNTER)
    desk.confirm_counter_payment(record.order_id)
    return record.order_id


def move(database: OrderDatabase, order_id: str, event: OrderEvent, clock: Clock) -> None:
    with database.write() as connection:
        append_event(connection, order_id, event, clock())


def pair(database: OrderDatabase, central: FakeCentral) -> None:
    Identity(database).keep(PAIRING, CREDENTIAL, central.url)


def number(text: str, standing: Standing = Standing.MAKING) -> BoardNumber:
    return BoardNumber(pickup_number=text, standing=standing)


def test_it_follows_the_terminal_s_orders_without_a_network(
    database: OrderDatabase, desk: OrderDesk, clock: Clock, hang: Hang
) -> None:
    wall = hang()
    desk.place(a_cart(), "zh-CN", 6800)
    order_id = paid_order(desk)
    wall.board.look_here()
    assert wall.numbers == [("A002", "making")]
    move(database, order_id, MadeReady(), clock)
    wall.board.look_here()
    assert wall.numbers == [("A002", "ready")]
    move(database, order_id, Collected(), clock)
    wall.board.look_here()
    assert wall.numbers == []
    assert (wall.seen.own_at, wall.seen.store_at, wall.seen.paired) == (clock.moment, None, False)


def test_what_was_forgotten_leaves_by_itself(desk: OrderDesk, menu: Menu, clock: Clock, hang: Hang) -> None:
    wall = hang()
    menu.now = clock
    paid_order(desk)
    clock.moment += SHOWN_FOR - timedelta(minutes=1)
    wall.board.look_here()
    assert len(wall.numbers) == 1
    clock.moment += timedelta(minutes=2)
    wall.board.look_here()
    assert wall.numbers == []


def test_a_board_that_begins_before_its_terminal_says_that_it_reads_nothing(
    folder: Path, desk: OrderDesk, database: OrderDatabase, hang: Hang
) -> None:
    wall = hang()
    away = folder.rename(folder.with_name("away"))
    wall.board.look_here()
    assert wall.seen == BoardSeen()
    away.rename(folder)
    paid_order(desk)
    wall.board.look_here()
    assert wall.numbers == [("A001", "making")]


def test_central_tells_the_others_and_is_never_believed_about_our_own(
    database: OrderDatabase, desk: OrderDesk, clock: Clock, central: FakeCentral, hang: Hang
) -> None:
    wall = hang()
    pair(database, central)
    paid_order(desk)
    central.board = (number("A001", Standing.READY), number("A009"), number("B004", Standing.READY))
    wall.board.look_here()
    wall.board.ask_central()
    assert wall.numbers == [("A001", "making"), ("B004", "ready")]
    assert (wall.seen.store_at, wall.seen.paired) == (clock.moment, True)


def test_with_central_gone_the_others_stay_for_a_while_and_are_told_to_be_old(
    database: OrderDatabase, desk: OrderDesk, clock: Clock, central: FakeCentral, hang: Hang
) -> None:
    wall = hang()
    pair(database, central)
    paid_order(desk)
    central.board = (number("B004"),)
    wall.board.look_here()
    wall.board.ask_central()
    told = clock.moment
    central.fault = answers_500
    clock.moment += KEPT_FOR
    wall.board.ask_central()
    wall.board.look_here()
    assert wall.numbers == [("A001", "making"), ("B004", "making")]
    assert (wall.seen.store_at, wall.seen.own_at) == (told, clock.moment)
    clock.moment += timedelta(seconds=1)
    wall.board.look_here()
    assert wall.numbers == [("A001", "making")]
    central.fault = None
    wall.board.ask_central()
    assert wall.numbers == [("A001", "making"), ("B004", "making")]


def test_a_clock_that_is_wrong_hides_no_number_once_central_has_told_the_time(
    database: OrderDatabase, desk: OrderDesk, clock: Clock, central: FakeCentral, hang: Hang
) -> None:
    wall = hang()
    pair(database, central)
    paid_order(desk)
    clock.moment += timedelta(days=400)
    wall.board.look_here()
    wall.board.ask_central()
    wall.board.look_here()
    assert wall.numbers == [("A001", "making")]
    assert (wall.seen.own_at, wall.seen.store_at) == (clock.moment, clock.moment)


def test_it_looks_while_the_terminal_writes(database: OrderDatabase, desk: OrderDesk, hang: Hang) -> None:
    wall = hang()
    paid_order(desk)
    with database.write():
        wall.board.look_here()
    assert wall.numbers == [("A001", "making")]


def test_letters_tell_whose_a_number_is() -> None:
    store = (number("A001"), number("AB001"), number("B001"))
    assert [each.pickup_number for each in merged((number("A002"),), "A", store)] == ["A002", "AB001", "B001"]
