"""A note to the kitchen: chosen wishes and own words in one line, which the kitchen reads in the store's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.catalog import Product
from kiosk.domain.text import Text, read

SEPARATOR: Final = "；"
LONGEST: Final = 200
"""Characters: what an order's line can carry."""
LONGEST_OWN: Final = 60


@dataclass(frozen=True, slots=True)
class Wish:
    """What customers often ask; `categories` are where it makes sense, none for everywhere."""

    text: Text
    categories: frozenset[str] = frozenset()

    def suits(self, product: Product) -> bool:
        """Whether one may ask it of this product."""
        return not self.categories or not self.categories.isdisjoint(product.categories)

    def for_kitchen(self, languages: Sequence[str]) -> str:
        """As the kitchen reads it: in the first of the store's languages that it has."""
        return read(self.text, languages[0] if languages else "", languages).replace(SEPARATOR, ",").strip()


@dataclass(frozen=True, slots=True)
class Note:
    """Wishes by their words for the kitchen, and the customer's own words."""

    wishes: tuple[str, ...] = ()
    own: str = ""

    @property
    def line(self) -> str:
        """In one line, as it goes with the order."""
        return SEPARATOR.join(filter(None, (*self.wishes, self.own)))[:LONGEST]

    def toggled(self, wish: str) -> "Note":
        """With that wish, or without it if it was there."""
        kept = tuple(each for each in self.wishes if each != wish)
        return Note(kept if len(kept) < len(self.wishes) else (*kept, wish), self.own)

    def saying(self, own: str) -> "Note":
        """With these own words."""
        return Note(self.wishes, own.replace(SEPARATOR, ",").strip()[:LONGEST_OWN])


def read_note(line: str, wishes: Sequence[Wish], languages: Sequence[str]) -> Note:
    """A note taken apart again; what is no wish of the store is the customer's own."""
    known = {wish.for_kitchen(languages) for wish in wishes}
    parts = [part for part in line.split(SEPARATOR) if part]
    chosen = tuple(part for part in parts if part in known)
    return Note(chosen, SEPARATOR.join(part for part in parts if part not in known))
