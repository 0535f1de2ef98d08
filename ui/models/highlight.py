"""Which characters of a name a search meant, so that the screen can mark them. Pure.

What finds products is the index that central made. The terminal holds no dictionary of readings; the order in which
GB 2312 lists its 3,755 commoner characters, by pinyin, gives their initials, and that is enough to see which characters
were spelled.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from kiosk.wire.search_terms import fold, runs

_FIRSTS: Final = (
    ("a", 0xB0A1), ("b", 0xB0C5), ("c", 0xB2C1), ("d", 0xB4EE), ("e", 0xB6EA), ("f", 0xB7A2),
    ("g", 0xB8C1), ("h", 0xB9FE), ("j", 0xBBF7), ("k", 0xBFA6), ("l", 0xC0AC), ("m", 0xC2E8),
    ("n", 0xC4C3), ("o", 0xC5B6), ("p", 0xC5BE), ("q", 0xC6DA), ("r", 0xC8BB), ("s", 0xC8F6),
    ("t", 0xCBFA), ("w", 0xCDDA), ("x", 0xCEF4), ("y", 0xD1B9), ("z", 0xD4D1),
)  # fmt: skip
"""The first character of each initial, GB 2312 level 1."""

_CODES: Final = [code for _, code in _FIRSTS]
_END: Final = 0xD7FA
_AFTER_CONSONANT: Final = "(?:h?[aeiouv]+(?:ng?)?)?"
_AFTER_VOWEL: Final = "(?:[iour]|ng?)?"
"""What may follow the initial of a syllable; nothing where only initials are typed."""

_MOST: Final = 12
"""Characters of a name that are spelled at once; the index holds no longer spelling."""


def parts(name: str, query: str) -> tuple[str, ...]:
    """The name cut into pieces, in turn not meant and meant by the query; begins with one that is not, maybe empty."""
    meant: set[int] = set()
    for _, word in runs(query):
        meant.update(_written(name, word) or _spelled(name, word))
    pieces = [
        (hit, "".join(name[place] for place in run)) for hit, run in groupby(range(len(name)), key=meant.__contains__)
    ]
    return tuple(text for _, text in pieces) if not pieces or not pieces[0][0] else ("", *(text for _, text in pieces))


def _written(name: str, word: str) -> range:
    """Where the word itself stands."""
    folded = [fold(letter) for letter in name]
    at = "".join(folded).find(word)
    if at < 0:
        return range(0)
    ends = [sum(map(len, folded[: place + 1])) for place in range(len(folded))]
    return range(bisect_right(ends, at), bisect_right(ends, at + len(word) - 1) + 1)


def _spelled(name: str, word: str) -> range:
    """Where the characters stand that the word spells, in full, by initials, or both; the fewest that do."""
    if not word.isascii() or not word.isalpha():
        return range(0)
    for count in range(1, min(_MOST, len(word), len(name)) + 1):
        for start in range(len(name) - count + 1):
            window = name[start : start + count]
            pattern = "".join(map(_syllable, window))
            if not window.isascii() and re.fullmatch(pattern, word):
                return range(start, start + count)
    return range(0)


def _syllable(character: str) -> str:
    """A pattern of how a character may be spelled: with any initial where GB 2312 does not say."""
    if not "\u4e00" <= character <= "\u9fff":
        return "(?!)"
    code = next(_codes(character), 0)
    initial = _FIRSTS[bisect_right(_CODES, code) - 1][0] if _CODES[0] <= code < _END else "[a-z]"
    return initial + (_AFTER_VOWEL if initial in "aeo" else _AFTER_CONSONANT)


def _codes(character: str) -> Iterator[int]:
    try:
        yield int.from_bytes(character.encode("gb2312"), "big")
    except UnicodeEncodeError:
        return
