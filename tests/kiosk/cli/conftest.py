from pathlib import Path

import pytest

from tests.kiosk.cli.head_office import HeadOffice
from tests.shops import noodle_bar, written


@pytest.fixture
def office(tmp_path: Path) -> HeadOffice:
    """Head office with one shop."""
    office = HeadOffice(tmp_path / "data")
    file = tmp_path / "shop.json"
    file.write_bytes(written(noodle_bar()))
    office.does("import", file)
    return office
