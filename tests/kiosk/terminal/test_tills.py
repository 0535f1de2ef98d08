"""A terminal in training, against a central that hears of everything that counts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from kiosk.domain.orders import OrderState
from kiosk.domain.payments import AttemptState
from kiosk.domain.rights import Action, NotAllowed, Role
from kiosk.terminal import Change, SignedIn, Terminal, TerminalSettings, open_terminal, view_storefront
from kiosk.terminal.changes import RestartAsked
from kiosk.terminal.staff import Author, NotInTraining, Span
from kiosk.terminal.training import office
from kiosk.wire.availability import Mark
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.shop import Menu, a_cart, eventually

PIN = "471147"


def opened(folder: Path, central: FakeCentral) -> Terminal:
    """A terminal that sells the small shop."""
    terminal = open_terminal(
        TerminalSettings(
            data=folder, central_url=central.url, pair="GOOD", sync_seconds=0.1, poll_seconds=0.01,
            staff_pin=SecretStr(PIN),
        )
    )  # fmt: skip
    menu = Menu()
    for each in ("catalog", "sold_out", "local_time"):
        setattr(terminal.menu, each, getattr(menu, each))
    terminal.start()
    eventually(lambda: len(terminal.payments.methods()) == 2)
    return terminal


def the_manager(terminal: Terminal) -> Author:
    outcome = terminal.staff.desk.sign_in(PIN)
    assert isinstance(outcome, SignedIn)
    return outcome.author


def turned(terminal: Terminal, folder: Path, central: FakeCentral, *, on: bool) -> Terminal:
    """The same terminal after somebody began or ended training, and the program started anew."""
    terminal.staff.training.turn(the_manager(terminal), on=on)
    terminal.close()
    return opened(folder, central)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def at_work(folder: Path, central: FakeCentral) -> Iterator[Terminal]:
    terminal = opened(folder, central)
    yield terminal
    terminal.close()


@pytest.fixture
def terminal(at_work: Terminal, folder: Path, central: FakeCentral) -> Iterator[Terminal]:
    terminal = turned(at_work, folder, central, on=True)
    yield terminal
    terminal.close()


def test_practice_orders_are_paid_and_count_nowhere(
    terminal: Terminal, folder: Path, central: FakeCentral, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "SCANNED_SECONDS", 0.0)
    monkeypatch.setattr(office, "PAID_SECONDS", 0.0)
    assert terminal.training
    order = terminal.orders.place(a_cart(), "en", 6800)
    method = next(each.id for each in terminal.payments.methods() if each.kind != "counter")
    attempt = terminal.payments.begin(order.order_id, method)
    eventually(lambda: terminal.payments.attempt(attempt.id).state is AttemptState.PAID)
    assert terminal.orders.order(order.order_id).state is OrderState.PAID
    assert order.pickup_number == "TEST001"
    assert terminal.tracking_url(order) == ""
    manager = the_manager(terminal)
    terminal.staff.orders.prepare(manager, order.order_id)
    assert terminal.staff.closing.count(manager).total == 6800
    terminal.staff.closing.write_orders(manager, terminal.exports, lambda _: None)
    assert terminal.sync.status().outbox_depth == 0
    entries = {entry.fact.action for entry in terminal.staff.trail.page()}
    assert Action.TRAIN in entries
    assert Action.PREPARE not in entries

    after = turned(terminal, folder, central, on=False)
    try:
        assert not after.training
        assert after.orders.today() == ()
        assert after.staff.closing.count(the_manager(after)).total == 0
        assert after.orders.place(a_cart(), "en", 6800).pickup_number == "A001"
        eventually(lambda: len(central.events) == 1)
    finally:
        after.close()
    assert order.order_id not in central.events
    assert not any("/v1/payments" in each for each in central.requests)
    assert not (folder / "exports").exists()
    assert not (folder / "terminal" / "practice").exists()


def test_a_restart_goes_on_training_with_empty_books(terminal: Terminal, folder: Path, central: FakeCentral) -> None:
    terminal.orders.place(a_cart(), "en", 6800)
    terminal.close()
    assert view_storefront(folder / "terminal").training
    again = opened(folder, central)
    try:
        assert again.training
        assert again.orders.today() == ()
    finally:
        again.close()


def test_what_was_begun_for_real_is_brought_to_its_end_meanwhile(
    at_work: Terminal, folder: Path, central: FakeCentral
) -> None:
    order = at_work.orders.place(a_cart(), "en", 6800)
    method = next(each.id for each in at_work.payments.methods() if each.kind != "counter")
    attempt = at_work.payments.begin(order.order_id, method)
    eventually(lambda: at_work.payments.attempt(attempt.id).qr_text)
    training = turned(at_work, folder, central, on=True)
    try:
        with central.lock:
            paid = central.attempts[attempt.id].model_copy(update={"state": AttemptState.PAID})
            central.attempts[attempt.id] = paid
        eventually(lambda: len(central.events[order.order_id]) >= 3)
        assert training.orders.today() == ()
    finally:
        training.close()


def test_nothing_real_can_be_changed_while_training(terminal: Terminal) -> None:
    manager = the_manager(terminal)
    with pytest.raises(NotInTraining):
        terminal.staff.stock.take_off(manager, Mark(subject="tea"), Span.TODAY)
    with pytest.raises(NotInTraining):
        terminal.staff_payments.page(manager)


def test_a_running_program_does_not_change_its_books(at_work: Terminal) -> None:
    told: list[Change] = []
    at_work.on_change(told.append)
    at_work.staff.training.turn(the_manager(at_work), on=True)
    assert RestartAsked() in told
    assert not at_work.training
    assert at_work.orders.place(a_cart(), "en", 6800).pickup_number == "A001"
    at_work.staff.training.turn(the_manager(at_work), on=False)


def test_a_clerk_turns_nothing(at_work: Terminal) -> None:
    manager = the_manager(at_work)
    account = at_work.staff.roster.find(manager.staff_id)
    assert account is not None
    at_work.staff.roster._local = account.model_copy(update={"role": Role.CLERK})
    with pytest.raises(NotAllowed):
        at_work.staff.training.turn(manager, on=True)
    assert not view_storefront(at_work.settings.folder).training
