"""What a store's open brand object says about its ways of working. What is not as expected there counts as nothing."""

from collections.abc import Mapping, Sequence
from typing import Final

from kiosk.domain.catalog import Store
from ui.ordering import Wish

_MOST_TABLES: Final = 999


def tables(store: Store) -> int:
    """The highest number on a table, `tables`; 0 where tables carry none."""
    highest = store.brand.get("tables")
    numbered = isinstance(highest, int) and not isinstance(highest, bool) and 0 < highest <= _MOST_TABLES
    return highest if numbered and isinstance(highest, int) else 0


def wishes(store: Store) -> tuple[Wish, ...]:
    """What customers often ask of the kitchen, `wishes`; none where nothing is prepared to order."""
    return tuple(wish for each in _sequence(store.brand.get("wishes")) if (wish := _wish(each)) is not None)


def _wish(named: object) -> Wish | None:
    """One wish: `{"text": {language: text}, "categories": [id]}`."""
    text = named.get("text") if isinstance(named, Mapping) else None
    if not isinstance(named, Mapping) or not isinstance(text, Mapping) or not text:
        return None
    said = {str(tag): str(words) for tag, words in text.items()}
    return Wish(said, frozenset(map(str, _sequence(named.get("categories")))))


def _sequence(value: object) -> Sequence[object]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()
