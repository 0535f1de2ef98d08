"""The terms a product is found by."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from kiosk.domain.text import Text
from kiosk.wire.catalog import ProductDocument
from kiosk.wire.search_terms import NAME_MARK, grams, runs

_LONGEST_SPELLING: Final = 12
"""Syllables; nobody types a longer one."""


def product_terms(product: ProductDocument) -> str:
    """All terms, separated by spaces: those of its names marked as such as well."""
    named = dict.fromkeys(term for text in _values(product.name, product.plain) for term in _spelled(text))
    marked = (NAME_MARK + term for term in named)
    described = (term for text in _described(product) for term in _words(text))
    return " ".join(dict.fromkeys([*named, *described, *marked]))


def _values(*texts: Text) -> Iterator[str]:
    for text in texts:
        yield from text.values()


def _described(product: ProductDocument) -> Iterator[str]:
    yield from _values(product.summary, product.description)
    yield from (value for fact in product.attributes for value in fact.value.values())
    yield from product.tags
    yield from filter(None, [product.barcode])
    for variant in product.variants:
        yield from filter(None, [variant.barcode, variant.sku])


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    """The words of a text, each once. Remembered: what is said of one product is said of many."""
    return tuple(dict.fromkeys(term for unspaced, run in runs(text) for term in (grams(run) if unspaced else (run,))))


def _spelled(text: str) -> Iterator[str]:
    for unspaced, run in runs(text):
        if unspaced:
            yield from grams(run)
            yield from _spellings(run)
        else:
            yield run


@lru_cache(maxsize=16_384)
def _spellings(run: str) -> tuple[str, ...]:
    """Full pinyin and initials from every character on, so that the middle of a name is found too.

    Remembered, because products share the words of their names and a word takes longer to spell than all the rest.
    """
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415  its dictionary takes 0.3 s that only publishing needs

    syllables = lazy_pinyin(run, style=Style.NORMAL, errors="ignore")
    heard = [syllables[start : start + _LONGEST_SPELLING] for start in range(len(syllables))]
    return tuple(spelt for each in heard for spelt in ("".join(each), "".join(syllable[0] for syllable in each)))
