"""A1: whether assistive technology can tell, reach and read everything, in an order that makes sense."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from ui.accessibility.finding import Finding
from ui.accessibility.scene import Scene, Target

_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")
_KEYS = ("type:", "key-")
"""Latin letters and figures run from left to right in every language, as on every keyboard."""


def names(scene: Scene) -> Iterator[Finding]:
    """What has no name or value, and what takes touches but is not in the accessibility tree."""
    for target in scene.targets:
        if not target.name.strip():
            yield Finding("A1", scene.screen, target.item, f"{target.role} without a name", "a name")
    for each in scene.nameless:
        yield Finding("A1", scene.screen, each.item, f"no {each.lacks}", each.lacks)


def reading_order(scene: Scene) -> Iterator[Finding]:
    """Side by side, the next one must not stand before the one that comes first: above it, or earlier in its row.

    What cannot be pressed now is no stop on the way.
    """
    back = scene.language.split("-")[0] in _RIGHT_TO_LEFT
    stops = (each for each in scene.targets if each.order)
    for _, group in groupby(sorted(stops, key=lambda each: (each.parent, each.order)), key=_parent):
        for one, following in pairwise(group):
            if _before(following, one, back and not one.item.startswith(_KEYS)):
                figure = f"comes before {following.item}"
                yield Finding("A1", scene.screen, one.item, figure, "the order in which one reads")


def _parent(target: Target) -> int:
    return target.parent


def _before(one: Target, other: Target, back: bool) -> bool:
    if one.box.bottom <= other.box.top:
        return True
    same_row = one.box.top < other.box.bottom and other.box.top < one.box.bottom
    aside = one.box.left >= other.box.right if back else one.box.right <= other.box.left
    return same_row and aside
