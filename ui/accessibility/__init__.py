"""What the screens must hold so that everybody can use them, as rules over what stands on a screen."""

from ui.accessibility.colours import contrast, distance
from ui.accessibility.finding import Finding
from ui.accessibility.rules import findings, findings_across
from ui.accessibility.scene import REACH, SIMPLIFIED, STAFF, Box, Colour, Gesture, Mark, Nameless, Scene, Target, Words

__all__ = [
    "REACH",
    "SIMPLIFIED",
    "STAFF",
    "Box",
    "Colour",
    "Finding",
    "Gesture",
    "Mark",
    "Nameless",
    "Scene",
    "Target",
    "Words",
    "contrast",
    "distance",
    "findings",
    "findings_across",
]
