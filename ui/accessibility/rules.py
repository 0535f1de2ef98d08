"""All rules together."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Final

from ui.accessibility.contrasts import part_contrast, states, text_contrast
from ui.accessibility.finding import Finding
from ui.accessibility.language import language
from ui.accessibility.names import names, reading_order
from ui.accessibility.places import places
from ui.accessibility.plainness import plainness
from ui.accessibility.reach import reach
from ui.accessibility.room import room
from ui.accessibility.scene import Scene
from ui.accessibility.taps import single_taps
from ui.accessibility.targets import target_gaps, target_places, target_sizes
from ui.accessibility.text_size import text_sizes

Rule = Callable[[Scene], Iterator[Finding]]

_RULES: Final[tuple[Rule, ...]] = (
    text_sizes,
    room,
    text_contrast,
    part_contrast,
    states,
    target_sizes,
    target_gaps,
    target_places,
    single_taps,
    names,
    language,
    reading_order,
    reach,
    plainness,
)


def findings(scene: Scene) -> tuple[Finding, ...]:
    """All that is wrong on one screen, each thing once."""
    return tuple(dict.fromkeys(chain.from_iterable(rule(scene) for rule in _RULES)))


def findings_across(scenes: Iterable[Scene]) -> tuple[Finding, ...]:
    """All that is wrong between screens."""
    return tuple(dict.fromkeys(places(scenes)))
