"""C1 and C2: whether texts, icons and controls stand out from what is behind them, and states not by colour alone."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from ui.accessibility.colours import contrast
from ui.accessibility.finding import Finding
from ui.accessibility.scene import Scene, Target, Words
from ui.accessibility.text_size import CAPITAL_MM

STRONG: Final = 7.0
FAIR: Final = 4.5
LARGE: Final = 3.0
PARTS: Final = 3.0
"""Icons and what marks a control out (WCAG 1.4.11)."""

_LARGE_TEXT: Final = 1.5
_LARGE_BOLD: Final = 1.2
"""WCAG's large text, 18 pt or 14 pt bold, as a multiple of 12 pt; body text here has capitals of `CAPITAL_MM`."""
_ROUNDING: Final = 0.05


def text_contrast(scene: Scene) -> Iterator[Finding]:
    """C1: texts that are too pale on what is behind them."""
    for words in scene.words:
        if words.background is not None:
            found, least = contrast(words.color, words.background), _wanted(scene, words)
            if found < least - _ROUNDING:
                yield Finding("C1", scene.screen, words.item, f"{found:.1f}:1", f"{least:g}:1")


def part_contrast(scene: Scene) -> Iterator[Finding]:
    """C2: icons that are too pale, and controls that neither an outline nor anything in them marks out."""
    for mark in scene.marks:
        if mark.background is not None and (found := contrast(mark.color, mark.background)) < PARTS - _ROUNDING:
            yield Finding("C2", scene.screen, f"{mark.item} icon {mark.name}", f"{found:.1f}:1", f"{PARTS:g}:1")
    for target in scene.targets:
        if target.edge is not None and target.edge < PARTS - _ROUNDING:
            yield Finding("C2", scene.screen, target.item, f"edge {target.edge:.1f}:1", f"{PARTS:g}:1")


def states(scene: Scene) -> Iterator[Finding]:
    """C2: what is chosen, and looks like what is not but for its colour."""
    for _, group in groupby(sorted(scene.targets, key=_family), key=_family):
        family = list(group)
        plain = {target.signs for target in family if target.checked is False}
        for target in family:
            if target.checked and target.signs in plain:
                yield Finding("C2", scene.screen, target.item, "chosen by colour alone", "an icon, a word or weight")


def _wanted(scene: Scene, words: Words) -> float:
    if scene.simplified or scene.high_contrast:
        return STRONG
    large = CAPITAL_MM * (_LARGE_BOLD if words.bold else _LARGE_TEXT)
    return LARGE if scene.mm(words.capital) >= large else FAIR


def _family(target: Target) -> tuple[int, str]:
    return target.parent, target.role
