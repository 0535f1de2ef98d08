"""Strict JSON: what other readers would silently take in different ways is refused, with its place."""

import json
import math
from collections.abc import Iterator
from typing import Final

from kiosk.central.catalog.errors import BadCatalog
from kiosk.central.catalog.places import Step, bad

_LONGEST_NUMBER: Final = 400


class _Repeated(dict[str, object]):
    """An object with a key twice."""

    key = ""


class _NotANumber:
    """Something that stood where a number may stand, and is none."""

    def __init__(self, text: str) -> None:
        self.text = text


class _Reader:
    """Reads JSON and remembers whether it met something to refuse; finding its place is left for then."""

    def __init__(self) -> None:
        self.met = False

    def read(self, text: str) -> object:
        return json.loads(
            text,
            object_pairs_hook=self._object,
            parse_constant=self._constant,
            parse_float=self._float,
            parse_int=self._int,
        )

    def _object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        plain = dict(pairs)
        if len(plain) == len(pairs):
            return plain
        self.met = True
        repeated = _Repeated(plain)
        keys = [key for key, _ in pairs]
        repeated.key = next(key for key in keys if keys.count(key) > 1)
        return repeated

    def _constant(self, text: str) -> _NotANumber:
        self.met = True
        return _NotANumber(text)

    def _float(self, text: str) -> float | _NotANumber:
        value = float(text)
        return value if math.isfinite(value) else self._constant(text)

    def _int(self, text: str) -> int | _NotANumber:
        return int(text) if len(text) <= _LONGEST_NUMBER else self._constant(text[:20] + "…")


def parse(content: bytes) -> object:
    """The JSON value in `content`, or `BadCatalog` with the place of what is wrong."""
    reader = _Reader()
    try:
        value = reader.read(content.decode("utf-8-sig"))
        json.dumps(value, ensure_ascii=False, default=lambda _: None).encode()
    except UnicodeDecodeError as fault:
        raise BadCatalog("", f"is not UTF-8: byte {fault.start} is wrong", "Save the file as UTF-8.") from None
    except UnicodeEncodeError:
        remedy = r"Remove the lone \ud800 to \udfff escape."
        raise BadCatalog("", "holds half of a surrogate pair, which is no character", remedy) from None
    except json.JSONDecodeError as fault:
        what = f"is not JSON: line {fault.lineno} column {fault.colno}: {fault.msg}"
        raise BadCatalog("", what, "Correct the file there.") from None
    except RecursionError:
        raise BadCatalog("", "is nested too deeply", "A catalog is at most a dozen levels deep.") from None
    if reader.met:
        raise next(_refused(value, []))
    return value


def _refused(value: object, steps: list[Step]) -> Iterator[BadCatalog]:
    if isinstance(value, _NotANumber):
        yield bad(steps, f"{value.text} is not a number that JSON has")
    elif isinstance(value, _Repeated):
        yield bad([*steps, value.key], "is there twice", "Keep one of them.")
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _refused(inner, [*steps, key])
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _refused(inner, [*steps, index])
