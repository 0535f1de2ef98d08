"""Words that a catalog's own texts bring to the screen."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Final

from kiosk.domain.text import Text
from kiosk.terminal import Terminal

_LATIN: Final = re.compile(r"[A-Za-z]{2,}")
_CHINESE: Final = re.compile(r"[\u4e00-\u9fff]+")


def own_words(terminal: Terminal) -> frozenset[str]:
    """The Latin words of its names, and all Chinese ones: those stand for what a catalog has in no other language."""
    return latin_words(terminal) | chinese_words(terminal)


def latin_words(terminal: Terminal, language: str = "zh-CN") -> frozenset[str]:
    """The Latin words in the names and descriptions of what is sold, as written for readers of Chinese."""
    catalog = terminal.menu.catalog()
    if catalog is None:
        return frozenset()
    texts: list[Text] = [catalog.store.name]
    for category in catalog.categories():
        texts += (category.name, category.plain)
        for product in catalog.products(catalog.shelf(category.id)):
            texts += (product.name, product.summary, product.description, product.plain)
            options = (catalog.option(option) for option in product.options)
            texts += (choice.name for option in options if option for choice in option.choices)
            texts += (slot.name for slot in product.combo)
    return frozenset(word for text in texts for word in _LATIN.findall(text.get(language, "")))


def chinese_words(terminal: Terminal) -> frozenset[str]:
    """The Chinese words in all of its texts, whatever they are about."""
    catalog = terminal.menu.catalog()
    if catalog is None:
        return frozenset()
    sold = {each for category in catalog.categories() for each in catalog.shelf(category.id)}
    options = (catalog.option(option) for option in catalog.option_ids)
    reviews = (catalog.reviews(product) for product in sold)
    told = (catalog.store, catalog.promotions, catalog.categories(), catalog.products(sold), *options, *reviews)
    return frozenset(word for text in _strings(told) for word in _CHINESE.findall(text))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _strings(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for each in value:
            yield from _strings(each)
    elif is_dataclass(value):
        yield from _strings(tuple(getattr(value, each.name) for each in fields(value)))
