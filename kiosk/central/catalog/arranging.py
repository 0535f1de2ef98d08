"""Numbers that keep things in order and change as little as possible when the order changes."""

from bisect import bisect_left
from collections.abc import Hashable, Mapping, Sequence
from typing import Final, TypeVar

K = TypeVar("K", bound=Hashable)

GAP: Final = 16
"""Left free between neighbours at first, so that something can be put between them without renumbering."""


def arrange(order: Sequence[K], known: Mapping[K, int]) -> dict[K, int]:
    """A rising positive number for each key of `order`. As many as possible keep the number they have in `known`.

    Where no number is free between two that stay, all are numbered anew.
    """
    staying = _longest_rising(order, known)
    numbers: dict[K, int] = {}
    below, pending = 0, list[K]()
    for key in order:
        if key not in staying:
            pending.append(key)
            continue
        if not _fill(numbers, pending, below, known[key]):
            return _anew(order)
        numbers[key] = below = known[key]
        pending = []
    _fill(numbers, pending, below, below + GAP * (len(pending) + 1))
    return numbers


def _anew(order: Sequence[K]) -> dict[K, int]:
    return {key: GAP * (index + 1) for index, key in enumerate(order)}


def _fill(numbers: dict[K, int], keys: Sequence[K], below: int, above: int) -> bool:
    """Spread `keys` evenly between two numbers; False when they do not fit."""
    room = above - below
    if room <= len(keys):
        return False
    numbers.update((key, below + room * (index + 1) // (len(keys) + 1)) for index, key in enumerate(keys))
    return True


def _longest_rising(order: Sequence[K], known: Mapping[K, int]) -> set[K]:
    """The largest set of keys whose known numbers rise in `order`."""
    tails: list[int] = []
    ends: list[K] = []
    before: dict[K, K | None] = {}
    for key in order:
        number = known.get(key)
        if number is None:
            continue
        at = bisect_left(tails, number)
        before[key] = ends[at - 1] if at else None
        tails[at : at + 1] = [number]
        ends[at : at + 1] = [key]
    staying: set[K] = set()
    last = ends[-1] if ends else None
    while last is not None:
        staying.add(last)
        last = before[last]
    return staying
