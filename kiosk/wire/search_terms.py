"""How text becomes search terms, the same for what is indexed and for what is typed."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_CHINESE: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA: Final = "\u3040-\u30ff\u31f0-\u31ff"
_SOUTH_EAST_ASIAN: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_INDIC: Final = "\u0900-\u0dff"
"""Named because its vowel signs are no letters to Python."""

_UNSPACED: Final = _CHINESE + _KANA + _SOUTH_EAST_ASIAN
_RUNS: Final = re.compile(f"(?P<unspaced>[{_UNSPACED}]+)|(?P<word>(?:[^\\W_{_UNSPACED}]|[{_INDIC}])+)")
_ACCENTS: Final = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]")

NAME_MARK: Final = "="
"""Begins the terms of a product's name, so that names can be asked for first."""


def fold(text: str) -> str:
    """Case, width and accents taken away: `Ｃafé` and `cafe` are one."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", _ACCENTS.sub("", plain))


def runs(text: str) -> Iterator[tuple[bool, str]]:
    """The words of a text, each with whether it is of a script written without spaces."""
    for match in _RUNS.finditer(fold(text)):
        yield match.lastgroup == "unspaced", match.group()


def grams(run: str) -> Iterator[str]:
    """Bigrams of a run without spaces, and its single characters."""
    yield from run
    yield from (run[i : i + 2] for i in range(len(run) - 1))


def query_terms(text: str) -> list[tuple[str, bool]]:
    """What is asked for: every term must be found; the flag says that it may go on (the word is still being typed)."""
    asked: list[tuple[str, bool]] = []
    for unspaced, run in runs(text):
        if not unspaced:
            asked.append((run, True))
        elif len(run) == 1:
            asked.append((run, False))
        else:
            asked.extend((run[i : i + 2], False) for i in range(len(run) - 1))
    return list(dict.fromkeys(asked))
