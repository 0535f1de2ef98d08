from datetime import timedelta

import pytest

from kiosk.domain.rights import Action, Role
from kiosk.terminal.changes import Changes, HelpChanged
from kiosk.terminal.orders import OrderDatabase
from kiosk.terminal.staff import CallAnswered, Panel
from kiosk.terminal.staff.calls import ESCALATED_AFTER
from tests.kiosk.terminal.shop import Menu
from tests.kiosk.terminal.staff.people import Clock, a_panel, signed_in


def test_a_call_waits_until_somebody_goes_there(panel: Panel, clock: Clock, changes: Changes) -> None:
    told: list[object] = []
    changes.on_change(told.append)
    clerk = signed_in(panel, Role.CLERK)
    panel.calls.call()
    panel.calls.call()
    [call] = panel.calls.page(clerk)
    assert (call.number, call.at, call.waiting) == (1, clock.moment, True)
    clock.moment += timedelta(seconds=40)
    panel.calls.answer(clerk, 1)
    [call] = panel.calls.page(clerk)
    assert (call.answered_by, call.answered_at, call.waiting) == (clerk.name, clock.moment, False)
    [entry] = panel.trail.page(most=1)
    assert (entry.fact.action, entry.fact.after) == (Action.ANSWER_HELP, {"waited_seconds": 40})
    assert told == [HelpChanged()] * 2
    with pytest.raises(CallAnswered):
        panel.calls.answer(clerk, 1)
    panel.calls.call()
    assert [each.number for each in panel.calls.page(clerk)] == [2, 1]


def test_a_call_that_nobody_heard_is_called_out_once(panel: Panel, clock: Clock) -> None:
    clerk = signed_in(panel, Role.CLERK)
    panel.calls.call()
    clock.moment += ESCALATED_AFTER - timedelta(seconds=30)
    assert panel.calls.step() == 30
    clock.moment = panel.calls.page(clerk)[0].at + ESCALATED_AFTER
    panel.calls.step()
    escalated = panel.calls.page(clerk)[0].escalated_at
    assert escalated == clock.moment
    clock.moment += timedelta(minutes=1)
    panel.calls.step()
    assert panel.calls.page(clerk)[0].escalated_at == escalated


def test_a_restart_forgets_no_call(database: OrderDatabase, menu: Menu, clock: Clock, changes: Changes) -> None:
    a_panel(database, menu, clock, changes).calls.call()
    again = a_panel(database, menu, clock, changes)
    assert [each.waiting for each in again.calls.page(signed_in(again, Role.CLERK))] == [True]
