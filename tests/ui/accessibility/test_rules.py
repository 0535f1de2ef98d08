"""A scene in which all is well, and the same with one fault each: exactly its rule finds it."""

from dataclasses import replace
from typing import Any

import pytest

from ui.accessibility import (
    REACH,
    SIMPLIFIED,
    STAFF,
    Box,
    Gesture,
    Mark,
    Nameless,
    Scene,
    Target,
    Words,
    findings,
    findings_across,
)

PX = 4.0
WINDOW = Box(0, 0, 1080, 1920)
INK, PAPER, GREY = (0, 0, 0), (255, 255, 255), (160, 160, 160)
GREEN = (90, 110, 90)


def words(**changes: Any) -> Words:
    usual: dict[str, Any] = {
        "item": "title “点单”",
        "text": "点单",
        "box": Box(100, 100, 300, 180),
        "room": WINDOW,
        "capital": 7.4 * PX,
        "glyph": 12.1 * PX,
        "line": 0.0,
        "color": INK,
        "background": PAPER,
    }
    return Words(**(usual | changes))


def target(item: str, left: float, top: float, key: int = 1, **changes: Any) -> Target:
    usual: dict[str, Any] = {
        "name": item,
        "role": "Button",
        "box": Box(left, top, left + 30 * PX, top + 26 * PX),
        "order": key,
    }
    return Target(key=key, item=item, **(usual | changes))


HELP = target("help", 900, 40, key=1)
FIRST, SECOND = target("first", 100, 400, key=2), target("second", 100, 700, key=3)


def scene(**changes: Any) -> Scene:
    usual: dict[str, Any] = {
        "screen": "menu",
        "mode": "standard",
        "language": "zh-CN",
        "window": WINDOW,
        "pixels_per_mm": PX,
        "words": (words(),),
        "targets": (HELP, FIRST, SECOND),
        "marks": (Mark(item="help", name="bell", box=Box(910, 50, 950, 90), color=INK, background=PAPER),),
    }
    return Scene(**(usual | changes))


@pytest.mark.parametrize("mode", ["standard", SIMPLIFIED, STAFF, REACH])
@pytest.mark.parametrize("high_contrast", [False, True])
def test_where_all_is_well_nothing_is_found(mode: str, high_contrast: bool) -> None:
    assert findings(scene(mode=mode, high_contrast=high_contrast, lower_edge_mm=400)) == ()


CHOSEN = {"role": "RadioButton", "signs": ("weight 400",)}
FAULTS: dict[str, tuple[str, Scene]] = {
    "small capitals": ("T1", scene(words=(words(capital=4.6 * PX),))),
    "small capitals for staff": ("T1", scene(mode=STAFF, words=(words(capital=2.5 * PX),))),
    "small capitals, simplified": ("T2", scene(mode=SIMPLIFIED, words=(words(capital=7.1 * PX),))),
    "small glyphs, simplified": ("T2", scene(mode=SIMPLIFIED, words=(words(glyph=11.5 * PX),))),
    "close lines, simplified": ("T3", scene(mode=SIMPLIFIED, words=(words(line=1.2),))),
    "truncated": ("T3", scene(words=(words(truncated=True),))),
    "covered": ("T3", scene(words=(words(hidden=True, background=None),))),
    "out of its place": ("T3", scene(words=(words(room=Box(100, 100, 250, 180)),))),
    "one on another": ("T3", scene(words=(words(), words(text="支付", box=Box(200, 110, 400, 190))))),
    "truncated at 200 %": ("T3", scene(stressed="200 % text", words=(words(truncated=True),))),
    "pale text": ("C1", scene(words=(words(capital=5 * PX, color=GREY),))),
    "pale large text": ("C1", scene(words=(words(color=(180, 180, 180)),))),
    "fair text, simplified": ("C1", scene(mode=SIMPLIFIED, words=(words(color=GREEN),))),
    "fair text, high contrast": ("C1", scene(high_contrast=True, words=(words(color=GREEN),))),
    "pale icon": ("C2", scene(marks=(Mark(item="help", name="bell", box=WINDOW, color=GREY, background=PAPER),))),
    "no edge": ("C2", scene(targets=(HELP, target("first", 100, 400, key=2, edge=1.4)))),
    "chosen by colour": (
        "C2",
        scene(targets=(target("a", 0, 0, 1, checked=True, **CHOSEN), target("b", 0, 300, 2, checked=False, **CHOSEN))),
    ),
    "small": ("S1", scene(targets=(HELP, target("first", 100, 400, key=2, box=Box(100, 400, 300, 460))))),
    "small, simplified": (
        "S1",
        scene(mode=SIMPLIFIED, targets=(HELP, target("first", 100, 400, key=2, box=Box(100, 400, 170, 500)))),
    ),
    "low primary": (
        "S1",
        scene(
            mode=SIMPLIFIED,
            targets=(HELP, target("done", 100, 400, key=2, primary=True, box=Box(100, 400, 400, 488))),
        ),
    ),
    "close": ("S1", scene(targets=(HELP, FIRST, target("second", 100, 400 + 26 * PX + 2, key=3)))),
    "close, simplified": (
        "S1",
        scene(mode=SIMPLIFIED, targets=(HELP, FIRST, target("second", 100, 400 + 29 * PX, key=3))),
    ),
    "overlapping": ("S1", scene(targets=(HELP, FIRST, target("second", 150, 430, key=3)))),
    "a swipe alone": ("S3", scene(gestures=(Gesture(item="list", asks="a swipe"),))),
    "without a name": ("A1", scene(targets=(HELP, target("first", 100, 400, key=2, name=" ")))),
    "without an owner": ("A1", scene(nameless=(Nameless(item="pad", lacks="accessible owner"),))),
    "out of order": ("A1", scene(targets=(HELP, target("second", 100, 700, key=2), target("first", 100, 400, key=3)))),
    "outside the window": ("S1", scene(targets=(HELP, target("first", 1020, 400, key=2)))),
    "not translated": ("A3", scene(language="en", words=(words(text="Pay 支付"),))),
    "left over from another language": ("A3", scene(words=(words(text="支払う"),))),
    "read as in another language": (
        "A3",
        scene(language="ko", targets=(HELP, target("a", 9, 400, 2, name="去支付")), words=()),
    ),
    "spoken in another language": ("A3", scene(language="ar", words=(), said=("还在吗？",))),
    "too high": ("R1", scene(mode=REACH, lower_edge_mm=900, targets=(target("first", 100, 100),))),
    "too low": ("R1", scene(mode=REACH, lower_edge_mm=200, targets=(target("first", 100, 1700),))),
    "many dishes": (
        "U1",
        scene(
            mode=SIMPLIFIED,
            targets=(HELP, *(target(f"take:{number}", 100, 200 + 200 * number, key=number + 2) for number in range(7))),
        ),
    ),
    "many steps": ("U1", scene(mode=SIMPLIFIED, words=(words(item="stepText", text="第 2 步，共 6 步"),))),
    "scrolls": ("U1", scene(mode=SIMPLIFIED, scrolling=("dishes",))),
    "English in Chinese": ("U1", scene(mode=SIMPLIFIED, words=(words(text="OK 了"),))),
    "no help": ("U1", scene(mode=SIMPLIFIED, targets=(FIRST, SECOND))),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_found_by_its_rule_alone(fault: str) -> None:
    rule, doctored = FAULTS[fault]
    found = findings(doctored)
    assert {each.rule for each in found} == {rule}
    assert all(each.figure and each.wanted and each.item and each.screen == "menu" for each in found)


def test_a_name_of_the_catalog_may_be_latin() -> None:
    shown = scene(mode=SIMPLIFIED, words=(words(text="NFC 橙汁"),), catalog_words=frozenset({"NFC"}))
    assert findings(shown) == ()


def test_one_reads_from_right_to_left_where_the_language_does() -> None:
    row = (target("right", 600, 400, key=1), target("left", 100, 400, key=2))
    assert findings(scene(language="ar", words=(), targets=row)) == ()
    assert {each.rule for each in findings(scene(language="en", words=(), targets=row))} == {"A1"}


def test_a_target_that_moves_between_screens_is_found() -> None:
    moved = replace(HELP, box=Box(700, 40, 820, 144))
    assert findings_across([scene(), scene(screen="cart")]) == ()
    assert findings_across([scene(screen="start", targets=(moved,)), scene()]) == ()
    (found,) = findings_across([scene(), scene(screen="cart", targets=(moved,))])
    assert (found.rule, found.screen, found.item) == ("U2", "cart", "help")


def test_what_scrolls_may_pass_under_what_does_not() -> None:
    under = target("second", 120, 420, key=3, scroller=7)
    assert findings(scene(targets=(HELP, FIRST, under))) == ()


def test_what_cannot_be_pressed_now_is_no_stop_on_the_way() -> None:
    off = target("second", 600, 400, key=2, order=0)
    assert findings(scene(targets=(HELP, FIRST, off))) == ()


def test_the_keys_of_a_keyboard_run_from_left_to_right_in_every_language() -> None:
    def rules(one: str, other: str) -> list[str]:
        row = target(one, 100, 400, key=2), target(other, 400, 400, key=3)
        return [each.rule for each in findings(scene(language="ar", words=(), targets=(HELP, *row)))]

    assert rules("type:A", "type:S") == []
    assert rules("first", "second") == ["A1"]


def test_a_catalog_may_fall_back_to_its_own_language_and_a_language_is_named_in_itself() -> None:
    dish = scene(language="ar", words=(words(text="牛肉面"),), catalog_words=frozenset({"红烧牛肉面"}))
    named = scene(language="en", words=(words(item="language:ja “日本語”", text="日本語"),))
    assert findings(dish) == findings(named) == ()
