"""Faults planted in QML: what is read from a real window is found by exactly its rule."""

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.qml.conftest import SetStage, Stage
from ui.accessibility import Scene, findings
from ui.tour.scenery import Sort, scene

PX = 4.06
PLAIN = """
Column {
    spacing: 60; x: 40; y: 40
    AppText { text: "点单" }
    KioskButton { label: "去支付"; iconLeft: "check"; objectName: "pay" }
    FOCUS
}"""
WHITE, BLACK = (f'background: Rectangle {{ color: "{each}" }}' for each in ("#F0F1ED", "black"))
WIDE = 'Accessible.name: "去"; width: 200; '
BUTTON = 'Pressable { objectName: "fault"; height: 200; y: 900; x: 40; %s }'
FAULTS = {
    "small print": ("T1", 'AppText { y: 900; text: "小字"; font.pixelSize: 18 }', {}),
    "small print, simplified": ("T2", 'AppText { y: 900; text: "小字"; font.pixelSize: 44 }', {"simplified": True}),
    "elided": ("T3", 'AppText { y: 900; text: "很长很长很长的一句话"; width: 120; elide: Text.ElideRight }', {}),
    "outside": ("T3", 'AppText { y: 900; x: 1000; text: "很长很长很长的一句话" }', {}),
    "overlapping": ("T3", 'AppText { y: 900; text: "第一句" }\nAppText { y: 910; text: "第二句" }', {}),
    "covered": ("T3", 'AppText { y: 900; text: "看不见" }\nRectangle { y: 880; width: 600; height: 90 }', {}),
    "clipped": ("T3", 'Item { y: 900; width: 60; height: 60; clip: true; AppText { text: "一二三四五" } }', {}),
    "pale": ("C1", 'AppText { y: 900; text: "看不清"; color: "#9AA19C" }', {}),
    "pale by opacity": ("C1", 'AppText { y: 900; text: "看不清"; opacity: 0.4 }', {}),
    "pale, high contrast": ("C1", 'AppText { y: 900; text: "看不清"; color: "#7E8881" }', {"highContrast": True}),
    "pale icon": ("C2", 'AppIcon { y: 900; name: "check"; color: "#D0D4D0"; size: 60 }', {}),
    "invisible edge": (
        "C2",
        BUTTON % (WIDE + WHITE),
        {},
    ),
    "small": ("S1", BUTTON % 'Accessible.name: "去"; width: 50; background: Rectangle { color: "black" }', {}),
    "close": ("S1", 'Row { y: 900; spacing: 2; Chip { label: "一" } Chip { label: "二" } }', {}),
    "swiped": ("S3", "Flickable { y: 900; width: 300; height: 300; contentHeight: 900; clip: true }", {}),
    "not even swiped": (
        "S3",
        "Flickable { y: 900; width: 300; height: 300; contentHeight: 900; clip: true; interactive: false }",
        {},
    ),
    "pinched": ("S3", BUTTON % (WIDE + BLACK + "\nPinchHandler { target: null }"), {}),
    "partly outside": (
        "S1",
        BUTTON % (WIDE + BLACK) + "\nPressable { x: 1000; y: 1300; height: 200; " + WIDE + BLACK + " }",
        {},
    ),
    "not translated": ("A3", 'AppText { y: 900; text: "払う" }', {}),
    "read in another language": ("A3", BUTTON % f'Accessible.name: "결제"; width: 200; {BLACK}', {}),
    "dragged": ("S3", BUTTON % (WIDE + BLACK + "\nDragHandler {}"), {}),
    "held": ("S3", "MouseArea { y: 900; width: 200; height: 200; onPressAndHold: window.hits++ }", {}),
    "nameless": ("A1", BUTTON % 'width: 200; background: Rectangle { color: "black" }', {}),
    "touch area alone": ("A1", "MouseArea { y: 900; width: 200; height: 200; onClicked: window.hits++ }", {}),
    "handler alone": ("A1", "Item { y: 900; width: 200; height: 200; TapHandler {} }", {}),
    "ignored": ("A1", BUTTON % "width: 200; Accessible.ignored: true; Accessible.role: Accessible.NoRole", {}),
    "not reached by Tab": (
        "A1",
        BUTTON % (WIDE + "activeFocusOnTab: false; focusPolicy: Qt.NoFocus; " + BLACK),
        {},
    ),
    "scrolls": (
        "U1",
        "Flickable { y: 900; width: 300; height: 300; contentHeight: 900; clip: true }",
        {"simplified": True},
    ),
    "English": ("U1", 'AppText { y: 900; text: "点 Checkout" }', {"simplified": True}),
}


def seen(shown: Stage, bot: QtBot, **inputs: Any) -> Scene:
    bot.waitUntil(shown.window.isActive)
    simplified = bool(inputs.get("simplified"))
    sort = Sort("planted", "simplified" if simplified else "standard", "zh-CN", PX, bool(inputs.get("highContrast")))
    return scene(shown.window, shown.window.grabWindow(), sort)


def body(inputs: dict[str, Any], fault: str = "") -> str:
    helping = 'HelpButton { objectName: "help" }' if inputs.get("simplified") else ""
    return PLAIN.replace("FOCUS", helping) + "\n" + fault


@pytest.mark.parametrize("inputs", [{}, {"simplified": True}, {"highContrast": True}])
def test_what_is_well_made_is_not_found(stage: SetStage, qtbot: QtBot, inputs: dict[str, Any]) -> None:
    shown = seen(stage(body(inputs), **inputs), qtbot, **inputs)
    assert len(shown.targets) == 2 if inputs.get("simplified") else 1
    assert len(shown.marks) >= 1
    assert findings(shown) == ()


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found_by_its_rule_alone(stage: SetStage, qtbot: QtBot, fault: str) -> None:
    rule, qml, inputs = FAULTS[fault]
    found = findings(seen(stage(body(inputs, qml), **inputs), qtbot, **inputs))
    assert {each.rule for each in found} == {rule}, found


def test_an_area_that_only_keeps_touches_off_needs_no_owner(stage: SetStage, qtbot: QtBot) -> None:
    shown = stage(body({}, "MouseArea { y: 900; width: 200; height: 200 }"))
    assert findings(seen(shown, qtbot)) == ()


def test_what_no_longer_fits_at_twice_the_size_is_found_then_only(stage: SetStage, qtbot: QtBot) -> None:
    """WCAG 1.4.4."""
    text = 'AppText { width: 300; y: 700; text: "去支付吧，去支付"; elide: Text.ElideRight }'
    shown = stage(body({}, text))
    assert findings(seen(shown, qtbot)) == ()
    assert shown.theme.setProperty("textScale", 2.0)
    qtbot.wait(50)
    enlarged = replace(seen(shown, qtbot), stressed="200 % text")
    assert {(each.rule, each.figure) for each in findings(enlarged)} == {("T3", "truncated with 200 % text")}


def test_a_list_with_a_button_that_pages_through_it_asks_for_no_swipe(stage: SetStage, qtbot: QtBot) -> None:
    area = "Flickable { id: area; y: 900; width: 300; height: 300; contentHeight: 900; clip: true }"
    paging = f"Pressable {{ {WIDE}property Flickable view: area; x: 500; y: 900; height: 200; {BLACK} }}"
    assert findings(seen(stage(body({}, f"{area}\n{paging}")), qtbot)) == ()


@pytest.mark.parametrize("stress", [{"textScale": 2.0}, {"lineSpacing": 1.5, "letterSpacing": 0.12}])
def test_larger_and_wider_text_is_what_is_measured(stage: SetStage, qtbot: QtBot, stress: dict[str, float]) -> None:
    text = 'AppText { id: plain; width: 300; y: 700; text: "一行又一行的文字，很长的文字"; wrapMode: Text.Wrap }'
    shown = stage(text)
    before = seen(shown, qtbot).words[0].box
    for name, value in stress.items():
        assert shown.theme.setProperty(name, value)
    qtbot.wait(50)
    assert seen(shown, qtbot).words[0].box.height > before.height


def test_of_two_sheets_the_one_on_top_is_what_there_is(stage: SetStage, qtbot: QtBot) -> None:
    under = 'SheetPanel { title: "下面"; visible: true; onOpened: over.open(); AppText { text: "下面" } }'
    over = 'SheetPanel { id: over; title: "上面"; AppText { text: "上面" } }'
    shown = stage(f"{under}\n{over}", reducedMotion=True)
    qtbot.waitUntil(lambda: [each.text for each in seen(shown, qtbot).words if "面" in each.text] == ["上面"])
