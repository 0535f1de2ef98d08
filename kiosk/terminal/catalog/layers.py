"""A snapshot with later changes over it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TypeVar

from kiosk.terminal.catalog.source import Hit, Opinion, Placed, Source, Traits
from kiosk.wire.manifest import Changes
from kiosk.wire.snapshot import EntityRow, Kind, StateHash

T = TypeVar("T", Placed, Opinion, Hit, EntityRow)


@dataclass(frozen=True, slots=True)
class Layers:
    """What was published, less what changed since, with what it changed to."""

    base: Source
    over: Source | None = None
    covered: frozenset[tuple[Kind, str]] = field(default_factory=frozenset)

    def with_changes(self, changes: Changes) -> "Layers":
        """The same snapshot with these changes over it instead of any earlier ones."""
        return Layers(self.base, Source.of_rows(changes.rows), frozenset(_touched(changes)))

    def state_after(self, state: StateHash, changes: Changes) -> StateHash:
        """The hash of what these changes make of a snapshot whose hash is `state`."""
        touched = _touched(changes)
        for kind in Kind:
            for before in self.base.named(kind, [name for one, name in touched if one is kind]):
                state = state.minus(before)
        for row in changes.rows:
            state = state.plus(row)
        return state

    def body(self, kind: Kind, name: str) -> str | None:
        """The JSON text of an entity."""
        covered = (kind, name) in self.covered
        source = self.over if covered else self.base
        row = source.row(kind, name) if source else None
        return row.body if row else None

    def bodies(self, kind: Kind) -> list[str]:
        """The JSON texts of all entities of a kind, in order."""
        rows = self._merged(self.base.rows(kind), lambda over: over.rows(kind), kind, "id", "position")
        return [row.body for row in rows]

    def shelf(self, category: str) -> tuple[str, ...]:
        """The products on a category's shelf, in order."""
        placed = self._merged(
            self.base.shelf(category), lambda over: over.shelf(category), Kind.PRODUCT, "name", "position"
        )
        return tuple(place.name for place in placed)

    def traits(self) -> list[Traits]:
        """What every product is filtered by."""
        below = [each for each in self.base.traits() if (Kind.PRODUCT, each.name) not in self.covered]
        return below + (self.over.traits() if self.over else [])

    def scarce(self) -> list[str]:
        """Products of which the catalog says that something has none left."""
        below = [name for name in self.base.scarce() if (Kind.PRODUCT, name) not in self.covered]
        return below + (self.over.scarce() if self.over else [])

    def opinions(self, product: str) -> list[Opinion]:
        """The reviews of a product, in order."""
        return self._merged(
            self.base.opinions(product), lambda over: over.opinions(product), Kind.REVIEW, "name", "position"
        )

    def search(self, expression: str, skip: Iterable[str], limit: int) -> list[Hit]:
        """The most popular products that match, without those to skip."""
        seen = frozenset(skip)
        covered = frozenset(name for kind, name in self.covered if kind is Kind.PRODUCT)
        hits = self.base.search(expression, seen | covered, limit)
        if self.over is not None:
            hits = sorted(hits + self.over.search(expression, seen, limit))[:limit]
        return hits

    def _merged(self, below: list[T], above: Callable[[Source], list[T]], kind: Kind, name: str, order: str) -> list[T]:
        if self.over is None:
            return below
        left = [entry for entry in below if (kind, getattr(entry, name)) not in self.covered]
        return sorted(left + above(self.over), key=attrgetter(order))


def _touched(changes: Changes) -> set[tuple[Kind, str]]:
    """What changes say anything about."""
    return {row.key for row in changes.rows} | {(gone.kind, gone.id) for gone in changes.removed}
