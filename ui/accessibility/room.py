"""T3: nothing is cut off and nothing lies over another text, also with wider spacing and larger letters."""

from collections.abc import Iterator
from typing import Final

from ui.accessibility.finding import Finding
from ui.accessibility.scene import Box, Scene, Words, neighbours

_SLACK: Final = 2.0
"""Pixels by which a glyph's box may reach over: rounding, and the air around it."""
_AIR: Final = 0.22
"""The share of a line's height, above and below, in which nothing is drawn."""


def room(scene: Scene) -> Iterator[Finding]:
    """Texts that are truncated, reach out of their place or lie on each other."""
    for words in scene.words:
        if words.hidden:
            yield _finding(scene, words, "covered", "all of it shown")
        elif words.truncated:
            yield _finding(scene, words, "truncated", "all of it shown")
        elif (beyond := _inked(words).beyond(words.room)) > _SLACK:
            yield _finding(scene, words, f"{beyond:.0f} px out of its place", "inside it")
    for one, other in neighbours(scene.words):
        shared = _inked(one).shared(_inked(other))
        twice = one.text == other.text and one.box == other.box
        if shared.width > _SLACK and shared.height > _SLACK and not twice:
            yield _finding(scene, one, f"lies on “{other.text}”", "apart")


def _inked(words: Words) -> Box:
    air = words.box.height * _AIR if not words.line else 0.0
    return Box(words.box.left, words.box.top + air, words.box.right, words.box.bottom - air)


def _finding(scene: Scene, words: Words, figure: str, wanted: str) -> Finding:
    how = f" with {scene.stressed}" if scene.stressed else ""
    return Finding("T3", scene.screen, words.item, figure + how, wanted)
