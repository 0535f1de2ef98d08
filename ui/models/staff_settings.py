"""The settings as rows: numbers with less and more, and what is on or off."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kiosk.domain.rights import Role, may
from kiosk.terminal import LANGUAGES, MODES, RIGHT_TO_SET, TO_ORDER_IN, ShopSettings, range_of
from kiosk.wire.payments import PaymentMethod
from ui.languages import BY_TAG
from ui.models.payment_rows import COUNTER
from ui.stand import LEAST_PICTURE
from ui.words import staff_settings as words

FIRST_LANGUAGE: Final = "first_language"
SECTIONS: Final = ("screen", "light", "modes", "languages", "times", "methods")
_SIZES: Final = (10.1, 11.6, 13.3, 15.0, 15.6, 17.3, 18.5, 19.5, 21.5, 22.0, 23.8, 24.0, 27.0, 32.0, 43.0, 49.0, 55.0)
"""Screens as they are sold, in inches."""
_USUAL_SIZE: Final = 21.5
_STEPS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "viewing_distance_mm": 50, "screen_lower_edge_mm": 50, "idle_seconds": 5, "idle_answer_seconds": 5,
        "simplified_idle_seconds": 10, "simplified_answer_seconds": 10, "screensaver_seconds": 60, "volume": 1,
        "brightness": 10,
    }
)  # fmt: skip
_NUMBERS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "screen": ("screen_diagonal_inch", "viewing_distance_mm", "screen_lower_edge_mm"),
        "light": ("brightness", "volume"),
        "times": (
            "idle_seconds", "idle_answer_seconds", "simplified_idle_seconds", "simplified_answer_seconds",
            "screensaver_seconds",
        ),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The roles of a part of the settings; nothing is counted in it."""

    sectionId: str
    label: str
    selected: bool
    count: int = -1


@dataclass(frozen=True, slots=True)
class SettingRow:
    """The roles of a setting. A `number` has less and more, a `switch` is on or off."""

    key: str
    kind: str
    label: str
    detail: str
    value: str
    on: bool
    canLess: bool
    canMore: bool
    open: bool


@dataclass(frozen=True, slots=True)
class Here:
    """What the rows stand on: the settings as they are being changed, by whom, and what this terminal has."""

    draft: ShopSettings
    role: Role
    methods: Sequence[PaymentMethod]
    has_light: bool
    text: Callable[[Mapping[str, str]], str]


def section_rows(present: str) -> tuple[SectionRow, ...]:
    """The parts of the settings."""
    return tuple(SectionRow(each, words.section(each), each == present) for each in SECTIONS)


def setting_rows(section: str, here: Here) -> tuple[SettingRow, ...]:
    """The settings of one part."""
    match section:
        case "modes":
            return tuple(_modes(here))
        case "languages":
            return tuple(_languages(here))
        case "methods":
            return tuple(_methods(here))
        case _:
            return tuple(_number(name, here) for name in _NUMBERS[section])


def stepped(name: str, here: Here, by: int) -> dict[str, object]:
    """What changes when a number goes one step up or down; nothing at its end."""
    draft = here.draft
    if name == FIRST_LANGUAGE:
        tags = list(draft.languages)
        rest = tags[1:] + tags[:1] if by > 0 else tags[-1:] + tags[:-1]
        return {"languages": tuple(rest)}
    now = getattr(draft, name)
    if name == "screen_diagonal_inch":
        if now is None:
            return {name: _USUAL_SIZE}
        found = [each for each in _SIZES if (each > now if by > 0 else each < now)]
        return {name: found[0] if by > 0 else found[-1]} if found else {}
    least, most = _range(name, here)
    after = min(max(now + by * _STEPS[name], least), most)
    return {} if after == now else {name: type(now)(after)}


def turned(key: str, here: Here) -> dict[str, object]:
    """What changes when something is switched on or off; nothing where that would leave customers no way."""
    kind, _, name = key.partition(":")
    draft = here.draft
    row = next((each for each in setting_rows(f"{kind}s", here) if each.key == key and each.open), None)
    if row is None:
        return {}
    match kind:
        case "mode":
            return {"modes": tuple(each for each in MODES if (each in draft.modes) != (each == name))}
        case "language":
            kept = tuple(each for each in draft.languages if each != name)
            return {"languages": kept if name in draft.languages else (*kept, name)}
        case _:
            shown = tuple(each for each in draft.withheld_methods if each != name)
            return {"withheld_methods": shown if name in draft.withheld_methods else (*shown, name)}


def _number(name: str, here: Here) -> SettingRow:
    allowed = may(here.role, RIGHT_TO_SET[name])
    detail = words.light(of_the_screen=here.has_light) if name == "brightness" else words.detail(name)
    return SettingRow(
        key=name,
        kind="number",
        label=words.label(name),
        detail=detail if allowed else words.by_technician(),
        value=words.value(name, getattr(here.draft, name)),
        on=False,
        canLess=allowed and bool(stepped(name, here, -1)),
        canMore=allowed and bool(stepped(name, here, 1)),
        open=allowed,
    )


def _range(name: str, here: Here) -> tuple[float, float]:
    least, most = range_of(name)
    return (LEAST_PICTURE, most) if name == "brightness" and not here.has_light else (least, most)


def _modes(here: Here) -> Iterator[SettingRow]:
    on = set(here.draft.modes)
    for name in MODES:
        label, detail = words.mode(name)
        last = on & set(TO_ORDER_IN) == {name}
        yield _switch(f"mode:{name}", label, words.last_one() if last else detail, on=name in on, stays=last)


def _languages(here: Here) -> Iterator[SettingRow]:
    on = here.draft.languages
    several = len(on) > 1
    yield SettingRow(
        key=FIRST_LANGUAGE,
        kind="number",
        label=words.label(FIRST_LANGUAGE),
        detail=words.detail(FIRST_LANGUAGE),
        value=BY_TAG[on[0]].name,
        on=False,
        canLess=several,
        canMore=several,
        open=True,
    )
    for tag in LANGUAGES:
        last = not several and tag in on
        yield _switch(f"language:{tag}", BY_TAG[tag].name, words.last_one() if last else "", on=tag in on, stays=last)


def _methods(here: Here) -> Iterator[SettingRow]:
    for each in here.methods:
        counter = each.kind == COUNTER
        detail = words.counter_stays() if counter else ""
        on = counter or each.id not in here.draft.withheld_methods
        yield _switch(f"method:{each.id}", here.text(each.name), detail, on=on, stays=counter)


def _switch(key: str, label: str, detail: str, *, on: bool, stays: bool) -> SettingRow:
    return SettingRow(
        key, "switch", label, detail, words.offered(on=on), on, canLess=False, canMore=False, open=not stays
    )
