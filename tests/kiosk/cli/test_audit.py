import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog
from sqlalchemy import delete

from kiosk.cli.program import run_program
from kiosk.domain.rights import Action
from kiosk.terminal.orders import OrderDatabase, audit
from kiosk.terminal.staff.trail import AuditTrail
from kiosk.wire.staff import UNKNOWN


@pytest.fixture(autouse=True)
def _restore_logging() -> Iterator[None]:
    yield
    structlog.reset_defaults()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder whose terminal recorded three wrong PINs."""
    database = OrderDatabase(tmp_path / "terminal" / "orders.db")
    trail = AuditTrail(database, lambda: datetime(2026, 11, 23, 4, tzinfo=UTC), lambda: None)
    for wrong in range(1, 4):
        trail.note_stranger(Action.SIGN_IN, {"wrong": wrong})
    assert {entry.fact.staff_id for entry in trail.page()} == {UNKNOWN}
    database.close()
    return tmp_path


def verified(data: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    with pytest.raises(SystemExit) as ended:
        run_program(["audit", "verify", "--data", str(data)])
    assert isinstance(ended.value.code, int)
    return ended.value.code, capsys.readouterr().out


def test_a_record_that_nobody_touched_is_whole(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out = verified(data, capsys)
    assert (status, json.loads(out)) == (0, {"entries": 3, "fault": None})


def test_an_entry_that_was_removed_is_found(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = OrderDatabase(data / "terminal" / "orders.db")
    with database.write() as connection:
        connection.execute(delete(audit).where(audit.c.sequence == 2))
    database.close()
    status, out = verified(data, capsys)
    assert (status, json.loads(out)["entries"]) == (1, 2)
    assert json.loads(out)["fault"].startswith("3: 3 follows 1")
