"""Places in a JSON document, and what to say when something there is wrong."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.central.catalog.errors import BadCatalog

Step = str | int

_MEND = "Correct the file and import it again."
_WORDS = {
    "missing": "is missing",
    "extra_forbidden": "is not a key of this format",
    "int_type": "should be a whole number",
    "int_from_float": "should be a whole number",
    "string_type": "should be a string",
    "bool_type": "should be true or false",
    "tuple_type": "should be a list",
    "dict_type": "should be an object",
    "model_type": "should be an object",
    "literal_error": "should be {expected}",
    "union_tag_not_found": "needs a `kind`: percent, amount, nth_item or bundle",
    "union_tag_invalid": "has kind {tag!r}, which is none of percent, amount, nth_item and bundle",
    "greater_than_equal": "should be at least {ge}",
    "less_than_equal": "should be at most {le}",
    "string_too_short": "should not be empty",
    "string_too_long": "should have at most {max_length} characters",
    "too_short": "should not be empty",
    "date_from_datetime_parsing": "should be a date such as 2026-01-31",
    "timezone_aware": "should say its time zone, such as 2026-01-31T12:00:00Z",
    "datetime_from_date_parsing": "should be a time such as 2026-01-31T12:00:00Z",
    "json_invalid": "is not JSON: {error}",
}


def pointer(steps: Iterable[Step]) -> str:
    """A JSON pointer (RFC 6901)."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)


def bad(steps: Iterable[Step], what: str, remedy: str = _MEND) -> BadCatalog:
    """The refusal for one place."""
    return BadCatalog(pointer(steps), what, remedy)


def unknown(steps: Iterable[Step], what: str, name: str, known: Iterable[str], where: str) -> BadCatalog:
    """The refusal of a name that is not there; it suggests the nearest that is."""
    near = get_close_matches(name, list(known), 1)
    remedy = f'Did you mean "{near[0]}"?' if near else _MEND
    return bad(steps, f'{what} "{name}", which is not in {where}', remedy)


def first_fault(fault: ValidationError, document: object) -> BadCatalog:
    """The fault most worth telling: an unknown key rather than the key it was probably meant to be."""
    faults = fault.errors(include_url=False)
    first = faults[0]
    misspelt = [f for f in faults if f["type"] == "extra_forbidden" and f["loc"][:-1] == first["loc"][:-1]]
    return _told(misspelt[0] if misspelt else first, faults, document)


def _told(fault: ErrorDetails, faults: Sequence[ErrorDetails], document: object) -> BadCatalog:
    context = fault.get("ctx", {})
    what = _WORDS[fault["type"]].format(**context) if fault["type"] in _WORDS else fault["msg"]
    remedy = _MEND
    if fault["type"] == "extra_forbidden":
        absent = [str(f["loc"][-1]) for f in faults if f["type"] == "missing" and f["loc"][:-1] == fault["loc"][:-1]]
        near = get_close_matches(str(fault["loc"][-1]), absent, 1, 0.5)
        remedy = f'Did you mean "{near[0]}"?' if near else "Remove it, or correct its spelling."
    return bad(_real_steps(fault, document), what, remedy)


def _real_steps(fault: ErrorDetails, document: object) -> list[Step]:
    """The steps that lead through the document; pydantic's own, such as the kind of a union, are left out."""
    location = fault["loc"]
    if location[:1] == ("promotions",):
        location = location[:2] + location[3:]
    steps: list[Step] = []
    for step in location:
        if (isinstance(document, dict) and step in document) or (isinstance(document, list) and isinstance(step, int)):
            document = _inside(document, step)
        elif fault["type"] != "missing":
            continue
        steps.append(step)
    return steps


def _inside(node: Any, step: Step) -> object:
    return node[step]
