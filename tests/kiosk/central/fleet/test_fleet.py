import json
from datetime import timedelta

import pytest

from kiosk.central.central import Central
from kiosk.central.fleet import command_reports, fleet_state, give_command
from kiosk.central.stores.errors import UnknownTerminal
from kiosk.wire.fleet import Action, CommandKept, CommandOutcome, CommandState, Heartbeat, HeartbeatAnswer
from tests.kiosk.central.till import Till, pair, problem_code

HEALTH = Heartbeat(version="0.1.0", edition=1, epoch="e", marks_version=0, outbox_depth=3, disk_free_bytes=10**9)


def beat(till: Till, report: Heartbeat = HEALTH) -> HeartbeatAnswer:
    answer = till.call("POST", "/v1/heartbeat", report.model_dump_json())
    assert answer.status_code == 200, answer.text
    return HeartbeatAnswer.model_validate_json(answer.content)


def give(central: Central, till: Till, action: Action) -> str:
    with central.database.write() as session:
        return give_command(session, "shop", till.pairing.terminal_id, action, central.now()).command_id


def answer(till: Till, command_id: str, outcome: CommandOutcome) -> CommandState:
    kept = till.call("POST", f"/v1/commands/{command_id}/outcome", outcome.model_dump_json())
    assert kept.status_code == 200, kept.text
    return CommandKept.model_validate_json(kept.content).state


def test_the_last_report_of_each_terminal_is_known(central: Central, till: Till) -> None:
    silent = pair(central, till.url)
    beat(till)
    beat(till, HEALTH.model_copy(update={"outbox_depth": 0, "taking_orders": False}))
    with central.database.read() as session:
        first, second = fleet_state(session, "shop", central.now())
        later, _ = fleet_state(session, None, central.now() + timedelta(minutes=2))
    assert first.health is not None
    assert (first.online, first.health.outbox_depth, first.health.taking_orders) == (True, 0, False)
    assert (second.terminal_id, second.online, second.health) == (silent.pairing.terminal_id, False, None)
    assert not later.online


def test_head_office_sees_who_is_in_training_and_an_older_terminal_is_not(central: Central, till: Till) -> None:
    older = pair(central, till.url)
    beat(till, HEALTH.model_copy(update={"training": True}))
    told = HEALTH.model_dump(mode="json")
    del told["training"]
    assert older.call("POST", "/v1/heartbeat", json.dumps(told)).status_code == 200
    with central.database.read() as session:
        reports = list(fleet_state(session, "shop", central.now()))
    assert [report.health and report.health.training for report in reports] == [True, False]


def test_a_terminal_newer_than_central_is_heard_all_the_same(central: Central, till: Till) -> None:
    told = HEALTH.model_dump(mode="json") | {"temperature": 41.5}
    told["printers"] = [{"role": "kitchen", "state": "ready", "waiting": 2, "model": "TM-88"}]
    assert till.call("POST", "/v1/heartbeat", json.dumps(told)).status_code == 200
    with central.database.read() as session:
        [report] = fleet_state(session, "shop", central.now())
    assert report.health is not None
    assert (report.health.outbox_depth, report.health.printers[0].waiting) == (3, 2)


def test_commands_are_told_until_they_are_done(central: Central, till: Till) -> None:
    first, second = give(central, till, Action.CLOSE), give(central, till, Action.COLLECT_LOGS)
    assert [command.command_id for command in beat(till).commands] == [first, second]
    assert answer(till, second, CommandOutcome(state=CommandState.ACCEPTED)) is CommandState.ACCEPTED
    assert len(beat(till).commands) == 2
    assert answer(till, second, CommandOutcome(state=CommandState.DONE, log="12:00 up")) is CommandState.DONE
    assert [command.action for command in beat(till).commands] == [Action.CLOSE]
    with central.database.read() as session:
        states = [(report.state, report.log) for report in command_reports(session, "shop")]
    assert states == [("given", ""), ("done", "12:00 up")]


def test_the_first_outcome_stands(central: Central, till: Till) -> None:
    command = give(central, till, Action.RESTART)
    assert answer(till, command, CommandOutcome(state=CommandState.DONE)) is CommandState.DONE
    assert answer(till, command, CommandOutcome(state=CommandState.FAILED)) is CommandState.DONE


def test_a_command_that_is_too_old_is_not_told(central: Central, till: Till) -> None:
    with central.database.write() as session:
        yesterday = central.now() - timedelta(hours=25)
        give_command(session, "shop", till.pairing.terminal_id, Action.RESTART, yesterday)
    assert beat(till).commands == ()


def test_nobody_answers_for_another_terminal(central: Central, till: Till) -> None:
    command = give(central, till, Action.SYNC)
    other = pair(central, till.url)
    assert beat(other).commands == ()
    refused = other.call(
        "POST", f"/v1/commands/{command}/outcome", CommandOutcome(state=CommandState.DONE).model_dump_json()
    )
    assert (refused.status_code, problem_code(refused)) == (404, "unknown-command")


def test_there_are_no_commands_for_a_terminal_that_is_not_there(central: Central, till: Till) -> None:
    with central.database.write() as session, pytest.raises(UnknownTerminal):
        give_command(session, till.pairing.store_id, "shop-Z", Action.SYNC, central.now())
