import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner, Result

from kiosk.central.payments.errors import UnknownProvider
from kiosk.cli.central import app
from tests.faults.street import variables
from tests.providers.books import SimCharge
from tests.providers.wechat import WeChatSimulator


@pytest.fixture
def simulator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WeChatSimulator]:
    """WeChat Pay, with an account that is set up by the environment."""
    with WeChatSimulator() as simulator:
        for name, value in variables(simulator.settings(tmp_path)).items():
            monkeypatch.setenv(name, value)
        yield simulator


def reconcile(folder: Path, *arguments: str) -> Result:
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date().isoformat()
    return CliRunner().invoke(app, ["reconcile", "--data", str(folder), "--day", today, *arguments])


def test_a_bill_that_agrees_prints_nothing(tmp_path: Path, simulator: WeChatSimulator) -> None:
    result = reconcile(tmp_path)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "wechat: 0 entries, 0 differ" in result.stderr


def test_each_difference_is_a_line_and_the_status_says_so(tmp_path: Path, simulator: WeChatSimulator) -> None:
    simulator.books.charges["unknown"] = SimCharge("unknown", 900, "CNY", "unknown")
    simulator.books.pay("unknown")
    result = reconcile(tmp_path, "--provider", "wechat")
    (line,) = map(json.loads, result.stdout.splitlines())
    assert (result.exit_code, line["kind"], line["there"]) == (1, "payment-missing-here", 900)
    assert line["remedy"]


def test_a_provider_that_is_not_set_up_is_named(tmp_path: Path, simulator: WeChatSimulator) -> None:
    assert isinstance(reconcile(tmp_path, "--provider", "alipay").exception, UnknownProvider)
