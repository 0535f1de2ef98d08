"""What stands on one screen, as plain values: the rules need no Qt. Lengths are pixels unless their name says mm."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final, TypeVar

SIMPLIFIED: Final = "simplified"
REACH: Final = "reach"
STAFF: Final = "staff"
"""Screens for those who work here: denser, and not counted to a customer's mode."""

ROUNDING: Final = 0.985
"""Pixels are whole; a length may fall short of its millimetres by this factor."""

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the window."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it."""
        return self.width <= 0 or self.height <= 0

    def shared(self, other: "Box") -> "Box":
        """What lies in both; empty where they do not meet."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def gap(self, other: "Box") -> float:
        """The distance along the axis on which they are farther apart; negative where they overlap."""
        across = max(self.left - other.right, other.left - self.right)
        down = max(self.top - other.bottom, other.top - self.bottom)
        return max(across, down)

    def beyond(self, other: "Box") -> float:
        """How far it reaches out of another one."""
        return max(
            other.left - self.left, other.top - self.top, self.right - other.right, self.bottom - other.bottom, 0.0
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A text. `background` is None where it is scrolled under something and cannot be judged."""

    item: str
    text: str
    box: Box
    room: Box
    """Where it must stay: its control, its clipping frame, the window."""
    capital: float
    glyph: float
    line: float
    """From one line to the next, as a multiple of the font's size; 0 for a single line."""
    bold: bool = False
    essential: bool = True
    truncated: bool = False
    color: Colour = (0, 0, 0)
    background: Colour | None = None
    hidden: bool = False
    """It is nowhere to be seen in the picture, and nothing scrolls it away."""
    scroller: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Something that can be pressed."""

    key: int
    item: str
    name: str
    role: str
    box: Box
    parent: int = 0
    inside: frozenset[int] = frozenset()
    """Keys of the targets around it."""
    order: int = 0
    """Its place when one goes from one to the next with Tab."""
    scroller: int = 0
    primary: bool = False
    checked: bool | None = None
    signs: tuple[str, ...] = ()
    """Its icons, shapes and the weights of its words: what tells a state without colour."""
    edge: float | None = None
    """Contrast of its outline with what is around it, where nothing inside says what it is; None elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An icon."""

    item: str
    name: str
    box: Box
    color: Colour
    background: Colour | None
    scroller: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Nameless:
    """Something that a customer uses and assistive technology cannot: it lacks an owner, a name or a value."""

    item: str
    lacks: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesture:
    """Something that `asks` for more than a tap: a swipe, a drag, a long press, two fingers."""

    item: str
    asks: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One screen as it stood, and on what kind of screen."""

    screen: str
    mode: str
    language: str
    window: Box
    pixels_per_mm: float
    high_contrast: bool = False
    stressed: str = ""
    """What was done to the texts to see whether they still fit: spacing, size."""
    overlaid: bool = False
    """A dialog or sheet is over the screen."""
    lower_edge_mm: float | None = None
    """Height of the window's lower edge above the floor."""
    words: tuple[Words, ...] = ()
    targets: tuple[Target, ...] = ()
    marks: tuple[Mark, ...] = ()
    nameless: tuple[Nameless, ...] = ()
    scrolling: tuple[str, ...] = ()
    """Areas that must be scrolled to see all."""
    gestures: tuple[Gesture, ...] = ()
    said: tuple[str, ...] = ()
    """What the voice says there, as its captions show it."""
    catalog_words: frozenset[str] = field(default=frozenset(), repr=False)
    """Latin words that the catalog's own names hold, and all of its Chinese ones."""

    @property
    def simplified(self) -> bool:
        """Whether it is one of the simplified mode's screens."""
        return self.mode == SIMPLIFIED

    @property
    def staff(self) -> bool:
        """Whether it is for staff only."""
        return self.mode == STAFF

    def mm(self, pixels: float) -> float:
        """Millimetres on this screen."""
        return pixels / self.pixels_per_mm


P = TypeVar("P", Words, Target)


def neighbours(things: tuple[P, ...]) -> Iterator[tuple[P, P]]:
    """Every two that can come side by side: what scrolls may pass under what does not."""
    return ((one, other) for one, other in combinations(things, 2) if one.scroller == other.scroller)
