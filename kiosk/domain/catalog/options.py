"""Options and their choices, and the rules between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.text import Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to an option. `price` is a difference in minor units; `stock` None means not counted."""

    id: str
    name: Text
    price: int = 0
    detail: Text = field(default_factory=dict)
    default: bool = False
    max_quantity: int = 1
    stock: int | None = None
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """A question asked of a product; between `min` and `max` choices, counted with their quantities."""

    id: str
    name: Text
    min: int
    max: int
    choices: tuple[Choice, ...]
    hint: Text = field(default_factory=dict)

    def choice(self, choice_id: str) -> Choice | None:
        """The choice of that id, if there is one."""
        return next((choice for choice in self.choices if choice.id == choice_id), None)


@dataclass(frozen=True, slots=True)
class Rule:
    """When every pair in `when` is chosen, `requires` must hold and `excludes` must not; `reason` is for people.

    Keys are option ids; the values of `requires` and `excludes` are the choice ids meant.
    """

    when: Mapping[str, str]
    reason: Text
    requires: Mapping[str, frozenset[str]] = field(default_factory=dict)
    excludes: Mapping[str, frozenset[str]] = field(default_factory=dict)
