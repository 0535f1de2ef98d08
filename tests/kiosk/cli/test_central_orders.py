import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from kiosk.central import CentralSettings, create_app
from kiosk.cli.central import app
from kiosk.domain.errors import ShopError
from tests.central_server import served
from tests.kiosk.central.till import MORNING, NOODLES, PORRIDGE, TEA, Till, changed, open_shop, paid, pair, then

KEYS = [
    "order_id",
    "store_id",
    "terminal_id",
    "pickup_number",
    "total",
    "paid",
    "refunded",
    "currency",
    "state",
    "placed_at",
]


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Till]:
    server = create_app(CentralSettings(data=tmp_path))
    open_shop(server.state.central)
    with served(server) as url:
        yield pair(server.state.central, url)


def printed(data: Path, *arguments: str) -> list[dict[str, Any]]:
    result = CliRunner().invoke(app, ["orders", "--data", str(data), *arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_every_order_is_a_line(tmp_path: Path, till: Till) -> None:
    breakfast, lunch, wrong = (
        till.placed(PORRIDGE, at=MORNING),
        till.placed(NOODLES),
        changed(till.placed(TEA), total=1),
    )
    till.send(lunch, then(lunch, paid(lunch)), breakfast, wrong)
    lines = printed(tmp_path)
    assert [list(line) for line in lines] == [KEYS] * 3
    assert {line["order_id"]: line["state"] for line in lines} == {
        breakfast.order_id: "placed",
        lunch.order_id: "paid",
        wrong.order_id: "refused",
    }
    assert lines[0]["placed_at"] == "2026-11-23T00:30:00Z"
    assert [line["paid"] for line in lines if line["order_id"] == lunch.order_id] == [3100]


def test_orders_of_a_store_and_a_day(tmp_path: Path, till: Till) -> None:
    till.send(till.placed())
    assert len(printed(tmp_path, "--store", "shop", "--day", "2026-11-23")) == 1
    assert printed(tmp_path, "--day", "2026-11-22") == []
    with pytest.raises(ShopError, match="elsewhere"):
        printed(tmp_path, "--store", "elsewhere")


def test_a_day_that_is_none_is_bad_usage(tmp_path: Path) -> None:
    assert CliRunner().invoke(app, ["orders", "--data", str(tmp_path), "--day", "yesterday"]).exit_code == 2
