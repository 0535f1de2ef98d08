"""U2: help, language and mode stand at the same place on every screen."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from ui.accessibility.finding import Finding
from ui.accessibility.scene import Box, Scene

FIXED: Final = frozenset({"help", "switchLanguage", "startSimplified", "leaveSimplified", "highContrast"})
FIRST: Final = "start"
"""Here the modes and help stand low and large instead (A4)."""
_SLACK: Final = 2.0


def places(scenes: Iterable[Scene]) -> Iterator[Finding]:
    """What moves between screens of one mode, language and size."""
    first: dict[tuple[object, ...], dict[str, tuple[str, Box]]] = defaultdict(dict)
    for scene in scenes:
        if scene.overlaid or scene.staff or scene.stressed or scene.screen.startswith(FIRST):
            continue
        known = first[scene.mode, scene.language, scene.window, scene.pixels_per_mm]
        for target in scene.targets:
            if target.item in FIXED:
                where, box = known.setdefault(target.item, (scene.screen, target.box))
                if max(_aside(box, target.box), abs(box.top - target.box.top)) > _SLACK:
                    figure = f"at {target.box.right:.0f}, {target.box.top:.0f}"
                    wanted = f"at {box.right:.0f}, {box.top:.0f} as on {where}"
                    yield Finding("U2", scene.screen, target.item, figure, wanted)


def _aside(one: Box, other: Box) -> float:
    """How far it moved, by the edge that it keeps: the right one, or the left one where one reads from the right."""
    return min(abs(one.left - other.left), abs(one.right - other.right))
