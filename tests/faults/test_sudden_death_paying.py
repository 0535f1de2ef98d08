"""Terminal and server are killed at any moment while customers pay: every customer's money is where it belongs."""

import random
from pathlib import Path

import pytest

from tests.faults.deaths import live_and_die
from tests.faults.street import Street
from tests.providers.wechat import WeChatSimulator


@pytest.mark.timeout(1500)
def test_money_survives_sudden_deaths(tmp_path: Path) -> None:
    with WeChatSimulator() as simulator:
        deaths = live_and_die(Street(tmp_path, simulator, random.Random(5)), 3, (0.5, 3))
    assert deaths.paid_by_phone >= 3
    print(deaths.told())
