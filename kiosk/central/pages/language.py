"""Which language a page speaks."""

from collections.abc import Collection

_DEFAULT = "zh-CN"
_ELSE = "en"


def choose(wanted: str | None, accepted: str | None, spoken: Collection[str]) -> str:
    """The language asked for by name; else the best of those `spoken` that the browser accepts; else English.

    Who accepts neither gets English; who says nothing, the first of ours.
    """
    if wanted is not None and wanted in spoken:
        return wanted
    if not accepted:
        return _DEFAULT
    ranked = sorted(filter(None, map(_range, accepted.split(","))), reverse=True, key=lambda pair: pair[0])
    for _, tag in ranked:
        base = tag.partition("-")[0]
        for language in spoken:
            if base in (language.partition("-")[0], "*"):
                return language
    return _ELSE


def _range(part: str) -> tuple[float, str] | None:
    tag, _, parameter = part.strip().lower().partition(";")
    name, _, value = parameter.strip().partition("=")
    try:
        weight = float(value) if name == "q" else 1.0
    except ValueError:
        return None
    return (weight, tag.strip()) if tag.strip() and weight > 0 else None
