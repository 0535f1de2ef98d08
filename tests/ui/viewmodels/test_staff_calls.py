from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.terminal import Call
from tests.ui.conftest import DemoShop, Opened
from tests.ui.viewmodels.test_staff import sign_in
from ui.models.staff_calls import call_row


@pytest.fixture
def kiosk(opening: Opened, own_shop: DemoShop) -> Any:
    return opening.on(own_shop)


def test_a_customers_call_stands_on_the_panel_until_somebody_goes(kiosk: Any, own_shop: DemoShop, qtbot: QtBot) -> None:
    kiosk.help.call()
    kiosk.help.close()
    sign_in(kiosk, qtbot)
    [entry] = [row for row in kiosk.staff.page_rows.rows if row.pageId == "calls"]
    qtbot.waitUntil(lambda: kiosk.staff.page_rows.row("calls").badge == "1")
    assert entry.label == "呼叫"
    kiosk.staff.openPage("calls")
    qtbot.waitUntil(lambda: kiosk.staffCalls.call_rows.rowCount() == 1)
    [call] = kiosk.staffCalls.call_rows.rows
    assert (call.title, call.stateText, call.open) == ("第 1 次呼叫", "等店员", True)
    kiosk.staffCalls.answer(call.number)
    qtbot.waitUntil(lambda: not kiosk.staffCalls.call_rows.rows[0].open)
    assert kiosk.staffCalls.call_rows.rows[0].stateText == "本机店长 去了"
    qtbot.waitUntil(lambda: kiosk.staff.page_rows.row("calls").badge == "")
    assert own_shop.terminal.staff.trail.page(most=1)[0].fact.subject == "1"


def test_a_call_that_comes_while_the_panel_is_open_shows_at_once(kiosk: Any, own_shop: DemoShop, qtbot: QtBot) -> None:
    sign_in(kiosk, qtbot)
    own_shop.terminal.staff.calls.call()
    qtbot.waitUntil(lambda: kiosk.staff.page_rows.row("calls").badge == "1")


def test_who_waits_too_long_is_told_to_head_office_and_the_panel_says_when_it_knows() -> None:
    at = datetime(2026, 11, 27, 4, 0, tzinfo=UTC)
    late = Call(number=1, at=at, escalated_at=at + timedelta(minutes=2))
    rows = [
        call_row(each, at + timedelta(minutes=3), lambda moment: moment)
        for each in (late, late.model_copy(update={"told": True}))
    ]
    assert [(row.stateText, row.stateKind) for row in rows] == [
        ("等太久了", "error"),
        ("等太久了，总部已知道", "error"),
    ]
