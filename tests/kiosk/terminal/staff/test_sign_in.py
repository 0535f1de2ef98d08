from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.rights import Action, NotAllowed, Role, SecondFactorWanted
from kiosk.terminal.changes import Changes
from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.staff import LOCAL_ID, LockedOut, NoPin, Panel, SignedIn, SignedOut, WeakPin, WrongPin
from kiosk.wire.staff import StaffRoster
from tests.kiosk.terminal.shop import Menu
from tests.kiosk.terminal.staff.people import CARDS, PINS, ROSTER, SEEDS, Clock, code, signed_in


def again(database: OrderDatabase, clock: Clock) -> Panel:
    """The panel after a restart, with no word from central."""
    return Panel(database, Menu(), clock, Changes(), lambda: None, lambda _: None)


def test_nobody_gets_in_before_there_is_an_account(database: OrderDatabase, clock: Clock) -> None:
    assert again(database, clock).desk.sign_in("") == NoPin()


@pytest.mark.parametrize("role", Role)
def test_a_pin_or_a_card_says_who_it_is_and_offline_too(
    panel: Panel, database: OrderDatabase, clock: Clock, role: Role
) -> None:
    restarted = again(database, clock)
    for outcome in (restarted.desk.sign_in(PINS[role]), restarted.desk.sign_in_by_card(f" {CARDS[role]}\n")):
        assert isinstance(outcome, SignedIn)
        assert (outcome.author.staff_id, outcome.author.role) == (role.value, role)


def test_no_pin_and_no_card_stands_on_disk(panel: Panel, database: OrderDatabase, tmp_path: Path) -> None:
    for role in Role:
        signed_in(panel, role)
        panel.desk.sign_in_by_card(CARDS[role])
    database.close()
    disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert all(secret.encode() not in disk for secret in (*PINS.values(), *CARDS.values()))


def test_no_secret_is_logged_or_recorded(
    panel: Panel, clock: Clock, capsys: pytest.CaptureFixture[str], database: OrderDatabase
) -> None:
    for role in Role:
        person = signed_in(panel, role)
        panel.desk.confirms(person, code(role, clock))
        panel.desk.sign_in(f"{PINS[role]}9")
    said = "".join(capsys.readouterr()) + repr(ROSTER) + repr(panel.trail.page())
    hashes = [each.pin_hash for each in ROSTER.accounts] + [each.card_hash for each in ROSTER.accounts]
    for secret in (*PINS.values(), *CARDS.values(), *SEEDS.values(), *hashes):
        assert secret not in said


def test_wrong_tries_lock_longer_and_longer_even_over_a_restart(
    panel: Panel, database: OrderDatabase, clock: Clock
) -> None:
    begun = clock.moment
    assert [panel.desk.sign_in("0000"), panel.desk.sign_in_by_card("none")] == [WrongPin(2), WrongPin(1)]
    first = panel.desk.sign_in("2222")
    assert isinstance(first, LockedOut)
    restarted = again(database, clock)
    assert restarted.desk.sign_in(PINS[Role.CLERK]) == first
    clock.moment = first.until
    second = restarted.desk.sign_in("3333")
    assert isinstance(second, LockedOut)
    assert second.until - clock.moment > first.until - begun
    clock.moment = second.until + timedelta(seconds=1)
    signed_in(restarted, Role.CLERK)
    assert restarted.desk.sign_in("0000") == WrongPin(2)


def test_a_pulled_plug_forgives_no_try(panel: Panel, database: OrderDatabase, clock: Clock) -> None:
    """The try is on disk before it is judged."""
    panel.desk.sign_in("0000")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.terminal.staff.sign_in.pin_matches", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            panel.desk.sign_in("1111")
    assert isinstance(again(database, clock).desk.sign_in("2222"), LockedOut)


@pytest.mark.parametrize("tries", [500, pytest.param(10_000, marks=pytest.mark.soak)])
def test_ten_thousand_wrong_pins_get_nowhere(panel: Panel, clock: Clock, tries: int) -> None:
    """Of what a script tries in the better part of three hours, hardly a dozen are judged at all."""
    judged = 0
    with pytest.MonkeyPatch.context() as patch:

        def judge(*_: str) -> bool:
            nonlocal judged
            judged += 1
            return False

        patch.setattr("kiosk.terminal.staff.sign_in.pin_matches", judge)
        for number in range(tries):
            assert not isinstance(panel.desk.sign_in(f"{number:06d}"), SignedIn)
            clock.moment += timedelta(seconds=10_000 / tries)
    assert judged <= 12 * len(ROSTER.accounts)


def test_many_tries_at_once_are_counted_one_by_one(panel: Panel) -> None:
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(panel.desk.sign_in, [f"{n:06d}" for n in range(16)]))
    assert sorted(each.tries_left for each in outcomes if isinstance(each, WrongPin)) == [1, 2]
    assert sum(isinstance(each, LockedOut) for each in outcomes) == 14


def test_who_is_taken_off_the_roster_does_nothing_more(panel: Panel) -> None:
    clerk = signed_in(panel, Role.CLERK)
    panel.roster.learn(StaffRoster(accounts=ROSTER.accounts[1:]))
    assert panel.desk.sign_in(PINS[Role.CLERK]) == WrongPin(2)
    with pytest.raises(SignedOut):
        panel.guard.check(clerk, Action.SEE_ORDERS)


def test_a_second_factor_opens_once(panel: Panel, clock: Clock) -> None:
    technician = signed_in(panel, Role.TECHNICIAN)
    shown = code(Role.TECHNICIAN, clock)
    with pytest.raises(SecondFactorWanted):
        panel.guard.check(technician, Action.LEAVE_KIOSK)
    panel.guard.check(technician, Action.LEAVE_KIOSK, code=shown)
    with pytest.raises(SecondFactorWanted):
        panel.guard.check(technician, Action.LEAVE_KIOSK, code=shown)
    assert [each.fact.after for each in panel.trail.page(most=1)] == [{"refused": "second-factor-wanted"}]


def test_guessing_the_second_factor_locks_too(panel: Panel, clock: Clock) -> None:
    manager = signed_in(panel, Role.MANAGER)
    assert not any(panel.desk.confirms(manager, f"{n:06d}") for n in range(3))
    assert not panel.desk.confirms(manager, code(Role.MANAGER, clock))
    assert isinstance(panel.desk.sign_in(PINS[Role.MANAGER]), LockedOut)


def test_the_machines_own_pin_lets_a_manager_in(database: OrderDatabase, clock: Clock) -> None:
    panel = again(database, clock)
    panel.roster.set_local_pin("4711")
    outcome = again(database, clock).desk.sign_in("4711")
    assert isinstance(outcome, SignedIn)
    assert (outcome.author.staff_id, outcome.author.role) == (LOCAL_ID, Role.MANAGER)
    with pytest.raises(NotAllowed):
        panel.guard.check(outcome.author, Action.LEAVE_KIOSK)


@pytest.mark.parametrize("pin", ["", "123", "12a4", "1234567890123", "１２３４"])
def test_what_is_no_pin_is_refused(panel: Panel, pin: str) -> None:
    with pytest.raises(WeakPin):
        panel.roster.set_local_pin(pin)
