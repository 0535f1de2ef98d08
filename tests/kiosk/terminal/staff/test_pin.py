from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.staff import LockedOut, NoPin, SignedIn, StaffDesk, WeakPin, WrongPin


class Clock:
    moment = datetime(2026, 3, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def staff(database: OrderDatabase, clock: Clock) -> StaffDesk:
    staff = StaffDesk(database, clock)
    staff.set_pin("246810")
    return staff


def test_nobody_gets_in_before_a_pin_is_set(database: OrderDatabase, clock: Clock) -> None:
    assert StaffDesk(database, clock).sign_in("") == NoPin()


def test_the_pin_opens_and_its_digits_are_nowhere_on_disk(
    staff: StaffDesk, database: OrderDatabase, tmp_path: Path
) -> None:
    assert staff.sign_in("246810") == SignedIn()
    database.close()
    assert all(b"246810" not in path.read_bytes() for path in tmp_path.iterdir())


def test_wrong_tries_lock_longer_and_longer_even_over_a_restart(
    staff: StaffDesk, database: OrderDatabase, clock: Clock
) -> None:
    assert [staff.sign_in("0000"), staff.sign_in("1111")] == [WrongPin(2), WrongPin(1)]
    first = staff.sign_in("2222")
    assert isinstance(first, LockedOut)
    again = StaffDesk(database, clock)
    assert again.sign_in("246810") == first
    clock.moment = first.until
    second = again.sign_in("3333")
    assert isinstance(second, LockedOut)
    assert second.until - clock.moment > first.until - Clock.moment
    clock.moment = second.until + timedelta(seconds=1)
    assert again.sign_in("246810") == SignedIn()
    assert again.sign_in("0000") == WrongPin(2)


@pytest.mark.parametrize("pin", ["", "123", "12a4", "1234567890123", "１２３４"])
def test_what_is_no_pin_is_refused(staff: StaffDesk, pin: str) -> None:
    with pytest.raises(WeakPin):
        staff.set_pin(pin)
