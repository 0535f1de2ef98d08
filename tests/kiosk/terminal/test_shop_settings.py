from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.domain.rights import Action
from kiosk.terminal import RIGHT_TO_SET, ShopSettings, TerminalSettings, range_of


def test_the_machines_own_settings_have_the_same_ranges(tmp_path: Path) -> None:
    assert TerminalSettings(data=tmp_path, idle_seconds=45).idle_seconds == 45
    with pytest.raises(ValidationError, match="greater than or equal to 20"):
        TerminalSettings(data=tmp_path, idle_seconds=5)


@pytest.mark.parametrize(
    "nonsense",
    [
        {"modes": ()},
        {"modes": ("high_contrast",)},
        {"modes": ("standard", "standard")},
        {"modes": ("braille",)},
        {"languages": ()},
        {"languages": ("tlh",)},
        {"volume": 0},
        {"brightness": 0},
        {"viewing_distance_mm": 5},
        {"screen_diagonal_inch": float("nan")},
    ],
)
def test_no_shop_is_left_without_what_it_needs(nonsense: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        ShopSettings(**nonsense)


def test_every_setting_has_its_right_and_every_number_its_range() -> None:
    assert set(RIGHT_TO_SET) == set(ShopSettings.model_fields)
    assert RIGHT_TO_SET["viewing_distance_mm"] is Action.SET_UP_DEVICE
    assert RIGHT_TO_SET["volume"] is Action.CHANGE_SETTINGS
    assert range_of("idle_answer_seconds") == (20, 600)
    assert range_of("volume") == (1, 5)
