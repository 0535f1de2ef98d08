import math

import pytest
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from tests.ui.qml.conftest import LANDSCAPE, PORTRAIT, SCREENS, Screen, SetStage, Stage, below

TEXTS = """Column {
    Repeater {
        model: ["h1", "title", "label", "labelS", "body", "bodyS", "caption", "captionStrong", "price"]
        AppText { required property string modelData; objectName: modelData; rank: Theme.type[modelData]; text: "国H" }
    }
}"""
STRONG_PAIRS = [
    "ink/canvas",
    "ink/surface",
    "ink/sunken",
    "inkMuted/surface",
    "inkMuted/canvas",
    "inkMuted/sunken",
    "onAccent/accent",
    "onAccent/accentPressed",
    "onAccentSoft/accentSoft",
    "accentText/surface",
    "accentText/canvas",
    "onHero/hero",
    "onHero/heroAlt",
    "onHeroMuted/hero",
    "highlight/hero",
    "onHighlight/highlight",
    "onPromoSoft/promoSoft",
    "onSuccessSoft/successSoft",
    "onWarnSoft/warnSoft",
    "onErrorSoft/errorSoft",
    "onInfoSoft/infoSoft",
    "inkMuted/disabledFill",
    "ink/tintPeach",
    "ink/tintMint",
    "ink/tintRose",
    "ink/tintButter",
    "ink/tintSky",
    "ink/tintLilac",
]


def colours(shown: Stage) -> dict[str, QColor]:
    return {item.objectName(): QColor(item.property("color")) for item in below(shown.find("all"))[1:]}


def shades(stage: SetStage, **inputs: str | float) -> dict[str, QColor]:
    roles = sorted({role for pair in STRONG_PAIRS for role in pair.split("/")})
    model = ", ".join(f'"{role}"' for role in roles)
    body = (
        f'Item {{ objectName: "all"; Repeater {{ model: [{model}]\n'
        "Rectangle { required property string modelData; objectName: modelData; color: Theme.color[modelData] } } }"
    )
    return colours(stage(body, **inputs))


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else math.pow((value + 0.055) / 1.055, 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    "inputs",
    [{"brandPreset": name} for name in ("jade", "cobalt", "ember", "plum", "ink")]
    + [{"brandAccent": accent} for accent in ("#E60012", "#FFD600", "#00A0E9", "#777777", "#FFFFFF", "#000000")]
    + [{"highContrast": True}],
)
def test_pairs_of_the_simplified_and_high_contrast_modes_reach_7_to_1(
    stage: SetStage, inputs: dict[str, str | float]
) -> None:
    found = shades(stage, **inputs)
    weak = {pair: contrast(*(found[role] for role in pair.split("/"))) for pair in STRONG_PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 7} == {}


def test_a_weak_brand_is_darkened_until_it_passes(stage: SetStage) -> None:
    body = (
        'Item { objectName: "all"; Component.onCompleted: Theme.brand = { accent: "#FF5533", accentText: "#FF5533" }\n'
        'Repeater { model: ["accent", "onAccent", "accentText", "canvas"]\n'
        "Rectangle { required property string modelData; objectName: modelData; color: Theme.color[modelData] } } }"
    )
    found = colours(stage(body))
    assert contrast(found["accent"], found["onAccent"]) >= 7
    assert contrast(found["accentText"], found["canvas"]) >= 7
    assert found["accent"].red() > found["accent"].green()


@pytest.mark.parametrize("accent", ["#E60012", "#FFD600"])
def test_a_brand_of_one_colour_keeps_its_hue(stage: SetStage, accent: str) -> None:
    found = shades(stage, brandAccent=accent)
    for role in ("accent", "accentText", "hero", "highlight"):
        apart = abs(found[role].hsvHueF() - QColor(accent).hsvHueF())
        assert min(apart, 1 - apart) < 0.03, role


@pytest.mark.parametrize("accent", ["red", "#F00", "javascript:", "#12345G"])
def test_what_is_no_colour_leaves_the_preset(stage: SetStage, accent: str) -> None:
    assert shades(stage, brandAccent=accent)["accent"] == QColor("#005D47")


@pytest.mark.parametrize("simplified", [False, True])
@pytest.mark.parametrize("screen", SCREENS)
def test_capitals_are_as_high_as_they_must_be(stage: SetStage, screen: Screen, simplified: bool) -> None:
    shown = stage(TEXTS, screen, simplified=simplified)
    least = (600 * math.tan(math.radians(0.7)) if simplified else 4.8) * screen.pixels_per_mm
    for item in below(shown.window.contentItem()):
        if item.property("text"):
            font = item.property("font")
            assert isinstance(font, QFont)
            assert QFontMetricsF(font).capHeight() >= least - 0.5, item.objectName()


def test_where_floors_lift_the_small_texts_the_ranks_stay_in_order(stage: SetStage) -> None:
    shown = stage(TEXTS, LANDSCAPE)
    sizes = [shown.find(rank).property("font").pixelSize() for rank in ("caption", "body", "title", "h1")]
    assert sizes == sorted(set(sizes))


def test_simplified_lines_stand_at_least_1_3_apart(stage: SetStage) -> None:
    shown = stage(TEXTS, PORTRAIT, simplified=True)
    for item in below(shown.window.contentItem()):
        if item.property("text"):
            assert item.property("lineHeight") >= round(1.3 * item.property("font").pixelSize())


def test_a_screen_of_unknown_size_uses_the_tokens_alone(stage: SetStage) -> None:
    shown = stage(TEXTS, Screen(1080, 1920, 0))
    assert shown.find("caption").property("font").pixelSize() == 24
