from pathlib import Path

import pytest

from kiosk.terminal.changes import Changes, SettingsChanged
from kiosk.terminal.devices import Backlight


@pytest.fixture
def lamp(tmp_path: Path) -> Path:
    lamp = tmp_path / "intel_backlight"
    lamp.mkdir()
    (lamp / "max_brightness").write_text("937\n", encoding="ascii")
    (lamp / "brightness").write_text("937\n", encoding="ascii")
    return lamp


def test_the_light_follows_the_setting(lamp: Path, changes: Changes) -> None:
    wanted = [50]
    light = Backlight(lambda: wanted[0], changes, lamp.parent)
    light.shine()
    assert (light.works, (lamp / "brightness").read_text(encoding="ascii")) == (True, "468")
    wanted[0] = 80
    changes.tell(SettingsChanged())
    assert (lamp / "brightness").read_text(encoding="ascii") == "750"


@pytest.mark.parametrize("harm", ["none", "garbage"])
def test_where_there_is_no_light_to_turn_it_says_so(lamp: Path, changes: Changes, harm: str) -> None:
    if harm == "garbage":
        (lamp / "max_brightness").write_text("much", encoding="ascii")
    folder = lamp.parent if harm == "garbage" else lamp.parent / "nothing"
    light = Backlight(lambda: 50, changes, folder)
    light.shine()
    assert not light.works
