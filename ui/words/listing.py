"""How parts of a text stand side by side, as each language sets them apart."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def clauses(parts: Iterable[str]) -> str:
    """What is said of one thing, part after part; nothing is said of what is empty."""
    return translate("Words", "，").join(filter(None, parts))


def names(parts: Iterable[str]) -> str:
    """Several of a kind."""
    return translate("Words", "、").join(parts)


def from_to(before: str, after: str) -> str:
    """What something was, and what it became; the arrow points the way one reads."""
    return translate("Words", "{before} → {after}").format(before=before, after=after).strip()
