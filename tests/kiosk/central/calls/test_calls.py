"""Calls for staff at central: told again and out of order, they come to the same; whom nobody heard is an alarm."""

from datetime import datetime, timedelta

import pytest
import requests

from kiosk.central.calls import CallReport, calls
from kiosk.central.central import Central
from kiosk.wire.help import HelpCall, HelpReport
from tests.kiosk.central.till import Till, open_shop, pair

TWO_MINUTES = timedelta(minutes=2)


@pytest.fixture
def called(central: Central) -> HelpCall:
    return HelpCall(number=1, at=central.now() - timedelta(minutes=5))


def escalated(call: HelpCall) -> HelpCall:
    return call.model_copy(update={"escalated_at": call.at + TWO_MINUTES})


def answered(call: HelpCall, after: timedelta = 2 * TWO_MINUTES) -> HelpCall:
    return call.model_copy(update={"answered_at": call.at + after})


def tell(till: Till, *told: HelpCall) -> None:
    answer = till.call("POST", "/v1/help", HelpReport(calls=told).model_dump_json())
    assert (answer.status_code, answer.json()) == (200, {"kept": len(told)})


def known(
    central: Central, store: str | None = None, *, waiting: bool = False, at: datetime | None = None
) -> list[CallReport]:
    with central.database.read() as session:
        return list(calls(session, store, at or central.now(), waiting=waiting))


def alarm(url: str) -> float:
    lines = requests.get(f"{url}/metrics", timeout=20).text.splitlines()
    return float(next(line for line in lines if line.startswith("diandian_help_unheard ")).split()[1])


def test_a_call_is_known_from_the_beginning_to_the_end(till: Till, central: Central, called: HelpCall) -> None:
    tell(till, called)
    [seen] = known(central, waiting=True)
    assert (seen.store_id, seen.terminal_id, seen.number) == ("shop", till.pairing.terminal_id, 1)
    assert 299 <= seen.waited_seconds <= 330
    assert alarm(till.url) == 0
    tell(till, escalated(called))
    assert alarm(till.url) == 1
    tell(till, answered(escalated(called)))
    assert (known(central, waiting=True), alarm(till.url)) == ([], 0)
    [seen] = known(central)
    assert (seen.waited_seconds, seen.escalated_at) == (240, called.at + TWO_MINUTES)


def test_a_report_that_comes_late_or_twice_takes_nothing_back(till: Till, central: Central, called: HelpCall) -> None:
    tell(till, answered(escalated(called)))
    tell(till, called)
    tell(till, escalated(called), called)
    [seen] = known(central)
    assert (seen.escalated_at, seen.answered_at) == (called.at + TWO_MINUTES, called.at + 2 * TWO_MINUTES)


def test_a_terminal_that_counts_from_one_again_is_believed(till: Till, central: Central, called: HelpCall) -> None:
    tell(till, answered(escalated(called)))
    anew = HelpCall(number=1, at=central.now())
    tell(till, anew)
    tell(till, escalated(called))
    [seen] = known(central)
    assert (seen.at, seen.escalated_at, seen.answered_at) == (anew.at, None, None)


def test_each_terminal_of_each_store_has_its_own(till: Till, central: Central, url: str, called: HelpCall) -> None:
    open_shop(central, "other")
    other = pair(central, url, "other")
    tell(till, called)
    tell(other, escalated(called))
    tell(pair(central, url), answered(called))
    assert len(known(central)) == 3
    assert [each.terminal_id for each in known(central, "other")] == [other.pairing.terminal_id]
    assert len(known(central, "shop", waiting=True)) == 1


def test_what_is_half_a_day_old_is_no_alarm(till: Till, central: Central) -> None:
    tell(till, escalated(HelpCall(number=1, at=central.now() - timedelta(hours=13))))
    assert (known(central), alarm(till.url)) == ([], 0)


def test_only_a_terminal_may_tell(url: str, called: HelpCall) -> None:
    answer = requests.post(f"{url}/v1/help", HelpReport(calls=(called,)).model_dump_json(), timeout=20)
    assert answer.status_code == 401
