"""S3: single taps do everything: nobody has to swipe, drag, hold or use two fingers."""

from collections.abc import Iterator

from ui.accessibility.finding import Finding
from ui.accessibility.scene import Scene


def single_taps(scene: Scene) -> Iterator[Finding]:
    """What asks for more than a tap. Judged at the usual size of text, and not of those who work here.

    In the simplified mode nothing may scroll at all (U1).
    """
    if scene.stressed or scene.staff:
        return
    for each in scene.gestures:
        if not scene.simplified or each.item not in scene.scrolling:
            yield Finding("S3", scene.screen, each.item, each.asks, "a tap that does the same")
