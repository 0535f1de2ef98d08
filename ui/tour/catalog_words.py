"""Words that a catalog's own names bring to the screen."""

import re
from typing import Final

from kiosk.domain.text import Text
from kiosk.terminal import Terminal

_LATIN: Final = re.compile(r"[A-Za-z]{2,}")


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
