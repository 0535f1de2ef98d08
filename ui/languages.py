"""The languages of the screens: what each is called in itself, its font, its direction."""

from dataclasses import dataclass
from typing import Final

SOURCE_LANGUAGE: Final = "zh-CN"
"""What the texts are written in; it needs no translation."""
ARABIC_FONT: Final = "Noto Sans Arabic UI"
"""Lends its glyphs to the fonts below, which have none for Arabic; their figures and measures stay."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language. Chinese characters have other forms in Japan and Korea, so each language names its font."""

    tag: str
    name: str
    short: str
    font: str = "Noto Sans CJK SC"
    right_to_left: bool = False


BY_TAG: Final = {
    each.tag: each
    for each in (
        Language(SOURCE_LANGUAGE, "中文", "中文"),
        Language("en", "English", "EN"),
        Language("ja", "日本語", "日本語", font="Noto Sans CJK JP"),
        Language("ko", "한국어", "한국어", font="Noto Sans CJK KR"),
        Language("ar", "العربية", "عربي", right_to_left=True),
    )
}
LANGUAGES: Final = tuple(BY_TAG)
"""The tags, in the order in which they are offered."""
EVERYWHERE: Final = frozenset(LANGUAGES[:2])
"""The languages that one can always switch between at a touch."""
