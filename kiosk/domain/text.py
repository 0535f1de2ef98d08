"""A text in several languages, and the stated order in which a missing one is replaced."""

from collections.abc import Mapping, Sequence

Text = Mapping[str, str]
"""`{language tag: text}`, tags as in BCP 47: `{"zh-CN": "面", "en": "Noodles"}`."""


def read(text: Text, language: str, fallbacks: Sequence[str] = ()) -> str:
    """The text in `language`; else another variety of it, else the first of `fallbacks` there is, else any, else empty.

    `fallbacks` are the store's languages in its own order.
    """
    for wanted in (language, *fallbacks):
        if wanted in text:
            return text[wanted]
        base = wanted.partition("-")[0]
        for tag, value in text.items():
            if tag.partition("-")[0] == base:
                return value
    return next(iter(text.values()), "")
