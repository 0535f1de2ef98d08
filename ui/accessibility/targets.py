"""S1: whether everything that is pressed is large enough, and far enough from the next."""

from collections.abc import Iterator
from typing import Final

from ui.accessibility.finding import Finding
from ui.accessibility.scene import ROUNDING, Scene, Target, neighbours

STANDARD_MM: Final = 16.0
SIMPLIFIED_MM: Final = 20.0
PRIMARY_MM: Final = 25.0
"""How high the way on is in the simplified mode."""
STAFF_MM: Final = 10.0
"""On staff screens: a trained finger (ISO 9241-411)."""
GAP_MM: Final = 2.5
SIMPLIFIED_GAP_MM: Final = 5.0
STAFF_GAP_MM: Final = 1.0
_SLACK: Final = 2.0
"""Pixels by which rounding may put an edge over another."""


def target_sizes(scene: Scene) -> Iterator[Finding]:
    """Targets that a finger misses."""
    least = SIMPLIFIED_MM if scene.simplified else STAFF_MM if scene.staff else STANDARD_MM
    for target in scene.targets:
        side = scene.mm(min(target.box.width, target.box.height))
        if side < least * ROUNDING:
            yield Finding("S1", scene.screen, target.item, f"{side:.1f} mm", f"{least:g} mm")
        elif scene.simplified and target.primary and (high := scene.mm(target.box.height)) < PRIMARY_MM * ROUNDING:
            yield Finding("S1", scene.screen, target.item, f"{high:.1f} mm high", f"{PRIMARY_MM:g} mm")


def target_gaps(scene: Scene) -> Iterator[Finding]:
    """Targets so close that a finger takes one for the other. One inside another, as on a card, is meant."""
    least = SIMPLIFIED_GAP_MM if scene.simplified else STAFF_GAP_MM if scene.staff else GAP_MM
    for one, other in neighbours(scene.targets):
        gap = scene.mm(one.box.gap(other.box))
        if not _nested(one, other) and gap < least * ROUNDING - scene.mm(1):
            how = "overlaps" if gap < 0 else f"{gap:.1f} mm from"
            yield Finding("S1", scene.screen, one.item, f"{how} {other.item}", f"{least:g} mm")


def target_places(scene: Scene) -> Iterator[Finding]:
    """Targets that reach out of the window, and that nothing scrolls into it."""
    for target in scene.targets:
        if not target.scroller and (beyond := target.box.beyond(scene.window)) > _SLACK:
            yield Finding("S1", scene.screen, target.item, f"{beyond:.0f} px outside the window", "inside it")


def _nested(one: Target, other: Target) -> bool:
    """Whether one stands in the other, or wholly on it."""
    on_each_other = not one.box.beyond(other.box) or not other.box.beyond(one.box)
    return on_each_other or one.key in other.inside or other.key in one.inside
