"""What staff may set at the terminal itself: each setting with its range, its default and whose affair it is."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal, Self, get_args

from annotated_types import Ge, Le
from pydantic import BaseModel, ConfigDict, Field, model_validator

from kiosk.domain.rights import Action

LanguageTag = Literal["zh-CN", "en", "ja", "ko", "ar"]
Mode = Literal["standard", "simplified", "reach", "high_contrast"]

LANGUAGES: Final[tuple[LanguageTag, ...]] = get_args(LanguageTag)
MODES: Final[tuple[Mode, ...]] = get_args(Mode)
TO_ORDER_IN: Final[tuple[Mode, ...]] = ("standard", "simplified", "reach")
"""Modes that one can order in; high contrast is a theme on top of any of them."""

Seconds = Annotated[float, Field(ge=20, le=600)]
"""A time-out; WCAG 2.2.1 asks for 20 seconds at the least to answer in."""


class ShopSettings(BaseModel):
    """Lengths in millimetres, durations in seconds.

    `screen_diagonal_inch` lets sizes be true millimetres; None is unknown. With it `screen_lower_edge_mm`, the height
    of the screen's lower edge above the floor, keeps reach mode in reach. Every visit begins in the first of
    `languages`. `volume` is the step of speech, of five, that a visit begins with; `brightness` is in per cent.
    `withheld_methods` are ways to pay that are not offered here; the counter always is.
    """

    model_config = ConfigDict(frozen=True)

    screen_diagonal_inch: float | None = Field(default=None, ge=5, le=120)
    viewing_distance_mm: float = Field(default=600, ge=300, le=1500)
    screen_lower_edge_mm: float = Field(default=700, ge=0, le=1100)
    modes: tuple[Mode, ...] = MODES
    idle_seconds: Seconds = 60
    idle_answer_seconds: Seconds = 30
    simplified_idle_seconds: Seconds = 150
    simplified_answer_seconds: Seconds = 60
    screensaver_seconds: float = Field(default=600, ge=60, le=7200)
    volume: int = Field(default=3, ge=1, le=5)
    brightness: int = Field(default=100, ge=30, le=100)
    languages: tuple[LanguageTag, ...] = Field(default=LANGUAGES, min_length=1)
    withheld_methods: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _leaves_a_way_to_order(self) -> Self:
        if not set(self.modes) & set(TO_ORDER_IN):
            raise ValueError("modes: leave one of " + ", ".join(TO_ORDER_IN))
        for name in ("modes", "languages", "withheld_methods"):
            listed = getattr(self, name)
            if len(set(listed)) != len(listed):
                raise ValueError(f"{name}: names something twice")
        return self


RIGHT_TO_SET: Final[Mapping[str, Action]] = MappingProxyType(
    dict.fromkeys(ShopSettings.model_fields, Action.CHANGE_SETTINGS)
    | dict.fromkeys(("screen_diagonal_inch", "viewing_distance_mm", "screen_lower_edge_mm"), Action.SET_UP_DEVICE)
)
"""What it takes to change each setting: how the screen stands is the technician's affair."""


def range_of(name: str) -> tuple[float, float]:
    """The least and the most that a setting with a number may be."""
    limits: list[Any] = list(ShopSettings.model_fields[name].metadata)
    least = next(each.ge for each in limits if isinstance(each, Ge))
    most = next(each.le for each in limits if isinstance(each, Le))
    return float(str(least)), float(str(most))
