"""T1, T2 and the line spacing of T3: whether what is written can be read."""

import math
from collections.abc import Iterator
from typing import Final

from ui.accessibility.finding import Finding
from ui.accessibility.scene import ROUNDING, Scene, Words

CAPITAL_MM: Final = 4.8
"""US 508 §402.4."""
ESSENTIAL_MM: Final = 12.0
"""Chinese glyphs that one must read to order, in the simplified mode (Korea MSIT)."""
SIMPLIFIED_DEGREES: Final = 0.7
"""EN 301 549 §5.1.4: what a capital subtends."""
STAFF_ARC_MINUTES: Final = 16
"""ISO 9241-303: the least for reading at all; staff screens are no public display."""
SIMPLIFIED_LINE: Final = 1.3
VIEWING_MM: Final = 600.0


def text_sizes(scene: Scene) -> Iterator[Finding]:
    """Texts whose capitals, glyphs or lines are too small. Not judged while their size or spacing is changed."""
    if scene.stressed:
        return
    for words in scene.words:
        yield from _capital(scene, words)
        if scene.simplified:
            yield from _glyph(scene, words)
            yield from _line(scene, words)


def _capital(scene: Scene, words: Words) -> Iterator[Finding]:
    if scene.simplified:
        rule, least = "T2", VIEWING_MM * math.tan(math.radians(SIMPLIFIED_DEGREES))
    elif scene.staff:
        rule, least = "T1", VIEWING_MM * math.tan(math.radians(STAFF_ARC_MINUTES / 60))
    else:
        rule, least = "T1", CAPITAL_MM
    height = scene.mm(words.capital)
    if height < least * ROUNDING:
        yield Finding(rule, scene.screen, words.item, f"capitals of {height:.1f} mm", f"{least:.1f} mm")


def _glyph(scene: Scene, words: Words) -> Iterator[Finding]:
    height = scene.mm(words.glyph)
    chinese = any("\u4e00" <= letter <= "\u9fff" for letter in words.text)
    if chinese and words.essential and height < ESSENTIAL_MM * ROUNDING:
        yield Finding("T2", scene.screen, words.item, f"glyphs of {height:.1f} mm", f"{ESSENTIAL_MM:.0f} mm")


def _line(scene: Scene, words: Words) -> Iterator[Finding]:
    if 0 < words.line < SIMPLIFIED_LINE * ROUNDING:
        yield Finding("T3", scene.screen, words.item, f"lines {words.line:.2f} apart", f"{SIMPLIFIED_LINE}")
