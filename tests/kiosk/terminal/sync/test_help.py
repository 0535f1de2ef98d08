"""Calls for staff reach central, whatever happens on the way, and each step of them."""

from datetime import timedelta

import pytest

from kiosk.domain.rights import Role
from kiosk.terminal.staff import Panel
from kiosk.terminal.staff.calls import ESCALATED_AFTER
from kiosk.terminal.sync import CentralClient, HelpCourier
from tests.kiosk.terminal.central_faults import answers_500, drops_after_commit
from tests.kiosk.terminal.fake_central import FakeCentral
from tests.kiosk.terminal.staff.people import Clock, signed_in


@pytest.fixture
def courier(panel: Panel, client: CentralClient) -> HelpCourier:
    return HelpCourier(panel.calls, client, lambda: True)


def test_central_hears_of_each_step(panel: Panel, courier: HelpCourier, central: FakeCentral, clock: Clock) -> None:
    called = clock.moment
    panel.calls.call()
    courier.step()
    assert (central.help[1].at, central.help[1].escalated_at) == (called, None)
    clock.moment += ESCALATED_AFTER
    panel.calls.step()
    courier.step()
    assert central.help[1].escalated_at == clock.moment
    clerk = signed_in(panel, Role.CLERK)
    assert panel.calls.page(clerk)[0].told
    panel.calls.answer(clerk, 1)
    assert not panel.calls.page(clerk)[0].told
    courier.step()
    assert central.help[1].answered_at == clock.moment
    asked = len(central.requests)
    courier.step()
    assert len(central.requests) == asked


def test_with_the_network_down_nothing_is_lost(
    panel: Panel, courier: HelpCourier, central: FakeCentral, clock: Clock
) -> None:
    central.fault = answers_500
    panel.calls.call()
    assert 0 < courier.step() < 1
    clock.moment += timedelta(minutes=3)
    panel.calls.step()
    central.fault = drops_after_commit
    courier.step()
    central.fault = None
    courier.step()
    assert central.help[1].escalated_at == clock.moment
    assert panel.calls.untold(9) == ()


def test_what_moved_on_while_it_was_told_is_told_again(panel: Panel, clock: Clock) -> None:
    panel.calls.call()
    [before] = panel.calls.untold(9)
    clock.moment += ESCALATED_AFTER
    panel.calls.step()
    panel.calls.told([before])
    [after] = panel.calls.untold(9)
    assert after.escalated_at == clock.moment


def test_who_went_there_stays_in_the_shop(panel: Panel, courier: HelpCourier, central: FakeCentral) -> None:
    panel.calls.call()
    panel.calls.answer(clerk := signed_in(panel, Role.CLERK), 1)
    courier.step()
    assert clerk.name not in central.help[1].model_dump_json()


def test_an_unpaired_terminal_tells_nobody(panel: Panel, client: CentralClient, central: FakeCentral) -> None:
    panel.calls.call()
    HelpCourier(panel.calls, client, lambda: False).step()
    assert central.requests == []
