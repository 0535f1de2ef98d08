import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.central import CentralSettings, open_central
from kiosk.cli.central import app
from kiosk.cli.central_codes import BadFields
from tests.kiosk.central.payments.test_codes import ACCOUNT
from tests.kiosk.central.till import open_shop


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    central = open_central(CentralSettings(data=tmp_path))
    open_shop(central)
    central.database.close()
    return tmp_path


def run(folder: Path, *arguments: str, fields: object = None) -> Result:
    where = ["--store", "shop", "--data", str(folder)]
    return CliRunner().invoke(app, ["codes", *arguments, *where], input=json.dumps(fields))


def test_a_code_is_set_listed_and_removed(folder: Path) -> None:
    done = run(folder, "set", "emvco_mpm", "--name", "扫码转账", fields=ACCOUNT)
    assert json.loads(done.stdout)["name"] == {"zh-CN": "扫码转账", "en": "扫码转账"}
    [listed] = map(json.loads, run(folder, "list").stdout.splitlines())
    assert (listed["id"], listed["code"]["per_order"]) == ("emvco_mpm", True)
    assert run(folder, "remove", "emvco_mpm").exit_code == 0
    assert run(folder, "list").stdout == ""


def test_one_code_for_all_orders(folder: Path) -> None:
    assert (
        json.loads(run(folder, "set", "emvco_mpm", "--standing", fields=ACCOUNT).stdout)["code"]["per_order"] is False
    )


@pytest.mark.parametrize("fields", [None, [], "text", 5])
def test_what_is_no_object_is_refused(folder: Path, fields: object) -> None:
    assert isinstance(run(folder, "set", "emvco_mpm", fields=fields).exception, BadFields)
