"""U1: the simplified mode asks little at a time, in plain words, and help is always there."""

import re
from collections.abc import Iterator
from typing import Final

from ui.accessibility.finding import Finding
from ui.accessibility.scene import Scene

MOST_DISHES: Final = 6
MOST_STEPS: Final = 5
HELP: Final = "help"
_LANGUAGES: Final = ("switchLanguage", "language:", "setLanguage")
"""A language is named in itself."""
_DISH: Final = re.compile(r"(?:take|drop|takeBack):(.+)")
_STEPS: Final = re.compile(r"共\s*(\d+)\s*步|of (\d+)")
_LATIN: Final = re.compile(r"[A-Za-z]{2,}")


def plainness(scene: Scene) -> Iterator[Finding]:
    """More dishes or steps than one takes in, something to scroll, English in Chinese, no help."""
    if not scene.simplified:
        return
    yield from _amount(scene)
    if scene.language.startswith("zh") and not scene.stressed:
        yield from _english(scene)
    if not scene.overlaid and HELP not in {target.item for target in scene.targets}:
        yield Finding("U1", scene.screen, HELP, "not there", "on every screen")


def _amount(scene: Scene) -> Iterator[Finding]:
    dishes = {found[1] for target in scene.targets if (found := _DISH.fullmatch(target.item))}
    if len(dishes) > MOST_DISHES:
        yield Finding("U1", scene.screen, "dishes", f"{len(dishes)} dishes", f"at most {MOST_DISHES}")
    for words in scene.words:
        found = _STEPS.search(words.text) if "step" in words.item.lower() else None
        if found and (steps := int(found[1] or found[2])) > MOST_STEPS:
            yield Finding("U1", scene.screen, words.item, f"{steps} steps", f"at most {MOST_STEPS}")
    for area in () if scene.stressed else scene.scrolling:
        yield Finding("U1", scene.screen, area, "scrolls", "pages")


def _english(scene: Scene) -> Iterator[Finding]:
    for words in scene.words:
        foreign = [word for word in _LATIN.findall(words.text) if word not in scene.catalog_words]
        if foreign and not words.item.startswith(_LANGUAGES):
            yield Finding("U1", scene.screen, words.item, f"“{' '.join(foreign)}”", "no English in Chinese")
