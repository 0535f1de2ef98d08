"""What head office asks of a terminal, and what the terminal tells of itself."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import structlog

from kiosk.terminal import Change, RestartAsked, TakingOrdersChanged, Terminal, TerminalSettings, open_terminal
from kiosk.terminal.orders import OrderDatabase, remember
from kiosk.terminal.storefront import TRAINING
from kiosk.terminal.training import Training
from kiosk.wire.fleet import Action, Command, CommandState
from tests.kiosk.terminal.central_faults import answers_500, drops_after_commit, only
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.shop import eventually


@pytest.fixture
def terminal(tmp_path: Path, central: FakeCentral) -> Iterator[Terminal]:
    terminal = opened(tmp_path, central)
    yield terminal
    terminal.close()


def opened(folder: Path, central: FakeCentral) -> Terminal:
    terminal = open_terminal(TerminalSettings(data=folder, central_url=central.url, pair="GOOD", sync_seconds=0.1))
    terminal.start()
    eventually(lambda: terminal.pairing)
    return terminal


def command(action: Action, name: str = "c1", valid: timedelta = timedelta(hours=1)) -> Command:
    now = datetime.now(UTC)
    return Command(command_id=name, action=action, given_at=now - timedelta(hours=1), expires_at=now + valid)


def states(central: FakeCentral, name: str = "c1") -> list[CommandState]:
    return [outcome.state for command_id, outcome in central.outcomes if command_id == name]


def test_it_tells_how_it_fares(terminal: Terminal, central: FakeCentral) -> None:
    eventually(lambda: central.heartbeats)
    told = central.heartbeats[-1]
    assert (told.edition, told.outbox_depth, told.taking_orders, told.live) == (0, 0, True, False)
    assert told.disk_free_bytes > 0


def test_it_tells_that_it_is_in_training(terminal: Terminal, central: FakeCentral, tmp_path: Path) -> None:
    eventually(lambda: central.heartbeats)
    assert not central.heartbeats[-1].training
    terminal.close()
    database = OrderDatabase(tmp_path / "terminal" / "orders.db")
    with database.write() as connection:
        remember(connection, TRAINING, Training(on=True, at=datetime.now(UTC), name="Lin"))
    database.close()
    again = opened(tmp_path, central)
    eventually(lambda: central.heartbeats[-1].training)
    again.close()


def test_closed_for_orders_outlasts_a_restart_until_opened(
    terminal: Terminal, central: FakeCentral, tmp_path: Path
) -> None:
    seen: list[Change] = []
    terminal.on_change(seen.append)
    central.commands.append(command(Action.CLOSE))
    eventually(lambda: states(central) == [CommandState.DONE])
    assert TakingOrdersChanged(taking=False) in seen
    assert not terminal.fleet.taking_orders
    terminal.close()
    again = opened(tmp_path, central)
    eventually(lambda: central.heartbeats and not central.heartbeats[-1].taking_orders)
    central.commands.append(command(Action.OPEN, "c2"))
    eventually(lambda: states(central, "c2") == [CommandState.DONE])
    eventually(lambda: again.fleet.taking_orders)
    again.close()


def test_a_command_is_carried_out_once_although_its_answer_is_lost(terminal: Terminal, central: FakeCentral) -> None:
    seen: list[Change] = []
    terminal.on_change(seen.append)
    central.fault = only("/v1/commands", answers_500)
    central.commands.append(command(Action.CLOSE))
    eventually(lambda: not terminal.fleet.taking_orders)
    repeated = len(central.heartbeats)
    eventually(lambda: len(central.heartbeats) > repeated + 1)
    central.fault = only("/v1/commands", drops_after_commit)
    eventually(lambda: states(central))
    central.fault = None
    eventually(lambda: not central.commands)
    assert seen.count(TakingOrdersChanged(taking=False)) == 1


def test_a_restart_is_accepted_now_and_done_in_the_next_life(
    terminal: Terminal, central: FakeCentral, tmp_path: Path
) -> None:
    seen: list[Change] = []
    terminal.on_change(seen.append)
    central.commands.append(command(Action.RESTART))
    eventually(lambda: RestartAsked() in seen)
    repeated = len(central.heartbeats)
    eventually(lambda: len(central.heartbeats) > repeated)
    assert states(central) == [CommandState.ACCEPTED]
    terminal.close()
    again = opened(tmp_path, central)
    eventually(lambda: states(central) == [CommandState.ACCEPTED, CommandState.DONE])
    again.close()
    assert seen.count(RestartAsked()) == 1


def test_the_log_is_handed_over_without_what_errors_repeat(terminal: Terminal, central: FakeCentral) -> None:
    try:
        int("the customer is called Wang")
    except ValueError:
        structlog.get_logger("test").exception("note-not-kept", attempt=3)
    central.commands.append(command(Action.COLLECT_LOGS))
    eventually(lambda: states(central))
    (log,) = (outcome.log for _, outcome in central.outcomes)
    assert '"note-not-kept"' in log
    assert "test_the_log_is_handed_over" in log
    assert "Wang" not in log


def test_what_is_past_its_time_is_not_done(terminal: Terminal, central: FakeCentral) -> None:
    central.commands.append(command(Action.CLOSE, "late", timedelta(minutes=-1)))
    central.commands.append(command(Action.OPEN, "now"))
    eventually(lambda: states(central, "now"))
    assert states(central, "late") == []
    assert terminal.fleet.taking_orders


def test_a_sync_that_fails_is_told_so(terminal: Terminal, central: FakeCentral) -> None:
    central.commands.append(command(Action.SYNC))
    eventually(lambda: states(central) == [CommandState.FAILED])
    assert "no catalog" in central.outcomes[0][1].detail
