from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.qml.conftest import SCREENS, Screen, SetStage, Stage, below
from ui.qt_type import has_focus, type_name

CONTROLS = {
    "KioskButton": 'KioskButton { label: "去支付"; trailing: "¥50"; iconLeft: "plus" }',
    "ToolButton": 'ToolButton { iconName: "magnifying-glass"; label: "搜索"; showLabel: false }',
    "HelpButton": "HelpButton {}",
    "LinkButton": 'LinkButton { label: "查看明细" }',
    "RoundButton": 'RoundButton { iconName: "plus"; label: "加入" }',
    "Chip": 'Chip { label: "少冰"; selected: true }',
    "OptionTile": 'OptionTile { label: "大杯"; delta: "+¥3" }',
    "CategoryTab": 'CategoryTab { label: "小食"; iconName: "tag" }',
    "ProductCard": 'ProductCard { name: "薯条"; sign: "¥"; whole: "12" }',
    "Toggle": 'Toggle { label: "营业"; checked: true }',
}
ROLES = {
    "Chip": QAccessible.Role.CheckBox,
    "Toggle": QAccessible.Role.CheckBox,
    "OptionTile": QAccessible.Role.RadioButton,
    "CategoryTab": QAccessible.Role.PageTab,
}
OTHERS = {
    "Stepper": ('Stepper { label: "薯条"; value: 1 }', QAccessible.Role.SpinBox),
    "Badge": ('Badge { text: "新品" }', QAccessible.Role.StaticText),
    "PriceText": ('PriceText { sign: "¥"; whole: "12" }', QAccessible.Role.StaticText),
    "SectionTitle": ('SectionTitle { text: "冰量"; width: 400 }', QAccessible.Role.Heading),
    "Banner": ('Banner { text: "网络中断"; width: 800 }', QAccessible.Role.AlertMessage),
    "Toast": ('Toast { text: "已加入"; shown: true }', QAccessible.Role.Notification),
    "ProgressRing": ('ProgressRing { value: 0.5; text: "0:30" }', QAccessible.Role.ProgressBar),
    "QrPanel": ('QrPanel { label: "付款码"; rows: ["101", "010", "101"] }', QAccessible.Role.Graphic),
    "Keypad": ("Keypad {}", QAccessible.Role.Grouping),
    "StepBar": ('StepBar { steps: ["一", "二"]; current: 1; width: 800 }', QAccessible.Role.ProgressBar),
    "SegmentedControl": ('SegmentedControl { label: "方式"; options: ["堂食", "外带"] }', QAccessible.Role.Grouping),
    "CartBar": ('CartBar { count: 2; whole: "68"; width: 1000 }', QAccessible.Role.Grouping),
}


def put(snippet: str, extra: str = "") -> str:
    head, body = snippet.split("{", 1)
    return f'{head}{{ objectName: "control"; {extra}\n {body}'


def interface(item: QQuickItem) -> Any:
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None
    return found


@pytest.mark.parametrize("name", CONTROLS)
def test_touchable_control_has_name_and_role_and_can_be_pressed_by_assistive_technology(
    stage: SetStage, name: str
) -> None:
    shown = stage(put(CONTROLS[name], "onClicked: window.hits++;"))
    found = interface(shown.find("control"))
    assert found.text(QAccessible.Text.Name)
    assert found.role() == ROLES.get(name, QAccessible.Role.Button)
    found.actionInterface().doAction("Press")
    assert shown.hits == 1


@pytest.mark.parametrize("name", OTHERS)
def test_other_control_has_name_and_role(stage: SetStage, name: str) -> None:
    snippet, role = OTHERS[name]
    found = interface(stage(put(snippet)).find("control"))
    assert found.text(QAccessible.Text.Name)
    assert found.role() == role


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("name", CONTROLS)
def test_keys_activate(stage: SetStage, name: str, key: Qt.Key) -> None:
    shown = stage(put(CONTROLS[name], "onClicked: window.hits++;"))
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    assert shown.find("control").hasActiveFocus()
    QTest.keyClick(shown.window, key)
    assert shown.hits == 1


@pytest.mark.parametrize("name", CONTROLS)
def test_touch_activates_once_and_shows_no_focus_ring(stage: SetStage, name: str) -> None:
    shown = stage(put(CONTROLS[name], "onClicked: window.hits++;"))
    control = shown.find("control")
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=control.mapToScene(QPointF(20, 20)).toPoint())
    assert shown.hits == 1
    assert control.property("visualFocus") is False


@pytest.mark.parametrize("state", ["loading: true;", "enabled: false;"])
@pytest.mark.parametrize("name", CONTROLS)
def test_loading_or_disabled_control_does_nothing(stage: SetStage, name: str, state: str) -> None:
    shown = stage(put(CONTROLS[name], f"{state} onClicked: window.hits++;"))
    control = shown.find("control")
    control.forceActiveFocus()
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=control.mapToScene(QPointF(20, 20)).toPoint())
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    interface(control).actionInterface().doAction("Press")
    assert shown.hits == 0


@pytest.mark.parametrize("simplified", [False, True])
@pytest.mark.parametrize("page", [0, 1, 2])
@pytest.mark.parametrize("screen", SCREENS)
def test_every_target_is_large_enough(stage: SetStage, screen: Screen, page: int, simplified: bool) -> None:
    shown = stage(f"Gallery {{ anchors.fill: parent; page: {page} }}", screen, simplified=simplified)
    least = (20 if simplified else 16) * screen.pixels_per_mm
    targets = shown.pressables()
    assert targets
    small = [
        (type_name(item), item.width(), item.height()) for item in targets if min(item.width(), item.height()) < least
    ]
    assert not small


@pytest.mark.parametrize("inputs", [{"highContrast": True}, {"textScale": 2.0}, {"brandPreset": "ember"}])
@pytest.mark.parametrize("page", [0, 1, 2])
def test_gallery_shows_in_every_theme(stage: SetStage, page: int, inputs: dict[str, object]) -> None:
    shown = stage(f"Gallery {{ anchors.fill: parent; page: {page} }}", **inputs)
    picture = shown.window.grabWindow()
    assert picture.pixelColor(1, 1) == shown.window.color()


def test_price_parts_stand_on_one_baseline_and_the_small_ones_are_smaller(stage: SetStage) -> None:
    shown = stage(put('PriceText { sign: "¥"; whole: "94"; fraction: ".00"; rank: Theme.type.amountDue }'))
    parts = {
        str(item.property("text")): item
        for item in below(shown.find("control"))
        if item.isVisible() and item.property("text")
    }
    assert set(parts) == {"¥", "94", ".00"}
    baselines = {round(item.y() + float(item.property("baselineOffset"))) for item in parts.values()}
    assert len(baselines) == 1
    sizes = {text: item.property("font").pixelSize() for text, item in parts.items()}
    assert sizes["¥"] == sizes[".00"] == round(sizes["94"] * 0.62)


def test_price_is_read_with_the_one_before(stage: SetStage) -> None:
    shown = stage(put('PriceText { sign: "¥"; whole: "18"; oldPrice: "¥22" }'))
    assert interface(shown.find("control")).text(QAccessible.Text.Name) == "¥18，原价 ¥22"


STEPPER = """Stepper {
    objectName: "control"; label: "薯条"; value: VALUE; maximum: 3; limitText: "最多 3 份"
    onIncreased: window.title = "more"; onDecreased: window.title = "less"; onRemoved: window.title = "gone"
}"""


@pytest.mark.parametrize(
    ("value", "button", "outcome"), [(1, "less", "gone"), (2, "less", "less"), (2, "more", "more")]
)
def test_stepper_asks_for_one_less_one_more_or_removal(stage: SetStage, value: int, button: str, outcome: str) -> None:
    shown = stage(STEPPER.replace("VALUE", str(value)))
    interface(shown.find(button)).actionInterface().doAction("Press")
    assert shown.window.title() == outcome


def test_stepper_at_its_limit_names_it_and_adds_no_more(stage: SetStage) -> None:
    shown = stage(STEPPER.replace("VALUE", "3"))
    assert not shown.find("more").isEnabled()
    assert interface(shown.find("control")).text(QAccessible.Text.Description) == "最多 3 份"
    assert [item for item in below(shown.find("control")) if item.property("text") == "最多 3 份" and item.isVisible()]


def test_add_button_opens_a_stepper_in_place_once_something_is_in_the_cart(stage: SetStage) -> None:
    shown = stage('AddButton { objectName: "control"; label: "薯条"; onAdded: count++; onRemoved: count-- }')
    control = shown.find("control")
    interface(shown.find("add")).actionInterface().doAction("Press")
    assert control.property("count") == 1
    assert control.property("stepping") is False
    interface(shown.find("add")).actionInterface().doAction("Press")
    assert control.property("stepping") is True
    interface(shown.find("more")).actionInterface().doAction("Press")
    assert control.property("count") == 2


DIALOG = """KioskButton { label: "后面"; objectName: "behind" }
DialogPanel {
    visible: true; title: "还在点餐吗？"; primaryLabel: "我还在"; secondaryLabel: "结束"; tertiaryLabel: "叫店员"
    onPrimaryClicked: window.hits++
}"""


def test_dialog_keeps_the_focus_inside(stage: SetStage, qtbot: QtBot) -> None:
    shown = stage(DIALOG)
    primary = shown.find("primary")
    qtbot.waitUntil(primary.hasActiveFocus)
    visited = set()
    for _ in range(6):
        QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        visited.add(focused(shown))
    assert visited == {"primary", "secondary", "tertiary"}
    primary.forceActiveFocus()
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert shown.hits == 1


def test_dialog_takes_touches_meant_for_what_is_behind(stage: SetStage, qtbot: QtBot) -> None:
    shown = stage(DIALOG.replace('objectName: "behind"', 'objectName: "behind"; onClicked: window.hits += 10'))
    qtbot.waitUntil(shown.find("primary").hasActiveFocus)
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, pos=QPointF(40, 40).toPoint())
    assert shown.hits == 0


def test_sheet_closes_only_through_its_owner(stage: SetStage, qtbot: QtBot) -> None:
    shown = stage(
        """SheetPanel {
            id: sheet
            visible: true; title: "奶茶"; onCloseRequested: window.hits++
            Chip { label: "少冰"; objectName: "chip" }
            footer: KioskButton { label: "加入"; objectName: "join"; width: parent.width }
        }"""
    )
    join = shown.find("join")
    qtbot.waitUntil(lambda: join.mapToScene(QPointF(0, join.height())).y() < shown.window.height())
    interface(shown.find("close")).actionInterface().doAction("Press")
    assert shown.hits == 1
    assert shown.find("chip").isVisible()


def test_keypad_tells_each_key(stage: SetStage) -> None:
    shown = stage(
        'Keypad { onDigitPressed: digit => window.title += digit; onErasePressed: window.title += "e";'
        ' onClearPressed: window.title += "c" }'
    )
    for key in ("1", "0", "erase", "clear"):
        interface(shown.find(f"key-{key}")).actionInterface().doAction("Press")
    assert shown.window.title() == "10ec"


def test_code_is_black_on_white_in_whole_pixels_with_a_quiet_zone(stage: SetStage, qtbot: QtBot) -> None:
    shown = stage(
        'QrPanel { objectName: "control"; label: "码"; rows: ["111", "101", "111"]; width: 400; height: 400 }',
        highContrast=True,
    )
    panel = shown.find("control")
    module, inset = int(panel.property("moduleSize")), float(panel.property("inset"))
    assert module == (400 - 2 * inset) // (3 + 8)
    start = round((400 - 3 * module) / 2)

    def colours() -> list[str]:
        picture = shown.window.grabWindow()
        middles = [start + module * step + module // 2 for step in (-4, -1, 0, 1, 2, 3)]
        return [picture.pixelColor(x, start + module + module // 2).name() for x in middles]

    white, black = "#ffffff", "#000000"
    qtbot.waitUntil(lambda: colours() == [white, white, black, white, black, white])


def focused(shown: Stage) -> str:
    item = has_focus(shown.window)
    assert item is not None
    return item.objectName()


def test_top_bar_gives_words_their_own_line_rather_than_cutting_them(stage: SetStage) -> None:
    shown = stage(
        'TopBar { objectName: "control"; width: 1080; backLabel: "继续点餐"; title: "确认订单" }', textScale=2.0
    )
    bar = shown.find("control")
    title = next(item for item in below(bar) if item.property("text") == "确认订单")
    assert bar.property("crowded") is True
    assert title.property("truncated") is False
    assert title.y() >= shown.find("back").y() + shown.find("back").height()
    assert title.y() + title.height() <= bar.height()
