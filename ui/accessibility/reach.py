"""R1: in reach mode everything that is pressed stands where somebody sitting reaches it."""

from collections.abc import Iterator
from typing import Final

from ui.accessibility.finding import Finding
from ui.accessibility.scene import REACH, Scene

LOWEST_MM: Final = 380.0
HIGHEST_MM: Final = 1220.0
"""Above the floor: EN 301 549 §8.3, ADA 308."""


def reach(scene: Scene) -> Iterator[Finding]:
    """Targets that are too high or too low. Judged where it is known how high the screen hangs."""
    if scene.mode != REACH or scene.lower_edge_mm is None:
        return
    for target in scene.targets:
        top = scene.lower_edge_mm + scene.mm(scene.window.bottom - target.box.top)
        bottom = scene.lower_edge_mm + scene.mm(scene.window.bottom - target.box.bottom)
        if top > HIGHEST_MM or bottom < LOWEST_MM:
            figure = f"{bottom:.0f}–{top:.0f} mm above the floor"
            yield Finding("R1", scene.screen, target.item, figure, f"{LOWEST_MM:.0f}–{HIGHEST_MM:.0f} mm")
