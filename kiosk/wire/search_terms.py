"""How text becomes search terms, the same for what is indexed and for what is typed."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_CHINESE: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA: Final = "\u3040-\u30ff\u31f0-\u31ff"
_RUNS: Final = re.compile(f"(?P<han>[{_CHINESE}{_KANA}]+)|(?P<word>[^\\W_{_CHINESE}{_KANA}]+)")

NAME_MARK: Final = "="
"""Begins the terms of a product's name, so that names can be asked for first."""


def fold(text: str) -> str:
    """Case, width and accents taken away: `Ｃafé` and `cafe` are one."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in plain if not _is_latin_accent(c)))


def _is_latin_accent(character: str) -> bool:
    return "\u0300" <= character <= "\u036f"


def runs(text: str) -> Iterator[tuple[bool, str]]:
    """The words of a text, each with whether it is of a script written without spaces."""
    for match in _RUNS.finditer(fold(text)):
        yield match.lastgroup == "han", match.group()


def grams(run: str) -> Iterator[str]:
    """Bigrams of a Chinese run, and its single characters."""
    yield from run
    yield from (run[i : i + 2] for i in range(len(run) - 1))


def query_terms(text: str) -> list[tuple[str, bool]]:
    """What is asked for: every term must be found; the flag says that it may go on (the word is still being typed)."""
    asked: list[tuple[str, bool]] = []
    for han, run in runs(text):
        if not han:
            asked.append((run, True))
        elif len(run) == 1:
            asked.append((run, False))
        else:
            asked.extend((run[i : i + 2], False) for i in range(len(run) - 1))
    return list(dict.fromkeys(asked))
