"""Data objects of EMVCo MPM v1.1, section 3: tag (2 digits), length (2 digits, in characters), value."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kiosk.domain.payment_qr.faults import InvalidPaymentCode, malformed

LONGEST_VALUE = 99
_HEAD = 4
"""Characters of tag and length."""
_TAG = re.compile("[0-9]{2}")
PLAIN_ACCOUNTS, ACCOUNTS = range(2, 26), range(26, 52)
"""Tags of merchant account information (section 3): plain values of the card schemes, and templates."""
UNRESERVED = range(80, 100)

_ALWAYS_TEMPLATES = ("62", "64")
_TEMPLATES_INSIDE = {"a000000727": "01"}
"""By the account's globally unique identifier: NAPAS nests bank and account number once more."""
_PLAIN_BESIDE = {"a000000677010111": "81", "a000000677010112": "81", "a0000006150001": "82"}
"""Unreserved tags that hold plain text beside such an account: PromptPay's message, DuitNow's hash."""


class DataObject(NamedTuple):
    """One data object; the value of a template is the tuple of the objects in it."""

    tag: str
    value: "str | tuple[DataObject, ...]"


class EmvCode(tuple[DataObject, ...]):
    """The tree of an EMVCo code: its data objects in the order they stand, the CRC (63) included."""

    __slots__ = ()

    def find(self, *path: str) -> "str | tuple[DataObject, ...] | None":
        """The value under these tags: `find("62", "05")` is the reference label."""
        value: str | tuple[DataObject, ...] = self
        for tag in path:
            within = () if isinstance(value, str) else value
            found = next((each for each in within if each.tag == tag), None)
            if found is None:
                return None
            value = found.value
        return value

    def text(self, *path: str) -> str | None:
        """The plain value under these tags, if there is one."""
        value = self.find(*path)
        return value if isinstance(value, str) else None

    def accounts(self) -> Iterator[tuple[str, str]]:
        """Tag and globally unique identifier, in lower case, of each merchant account that has one."""
        for each in self:
            identifier = self.text(each.tag, "00")
            if int(each.tag) in ACCOUNTS and identifier is not None:
                yield each.tag, identifier.lower()

    def account(self, *identifiers: str) -> str | None:
        """The tag under which the first of these accounts stands."""
        return next((tag for tag, identifier in self.accounts() if identifier in identifiers), None)


def parse(text: str) -> EmvCode:
    """Take a code apart; offsets in errors count characters from its beginning."""
    top = list(_objects(text, 0, ""))
    found = [(tag, _account(tag, value, at), value, at) for tag, value, at in top]
    identifiers = {_identifier(value) for tag, value, _, _ in found if int(tag) in ACCOUNTS}
    plain = {_PLAIN_BESIDE[each] for each in identifiers if each in _PLAIN_BESIDE}
    return EmvCode(
        DataObject(tag, _unreserved(value, at, tag) if int(tag) in UNRESERVED and tag not in plain else taken)
        for tag, taken, value, at in found
    )


def is_tag(text: str) -> bool:
    """Whether a text can be a tag."""
    return _TAG.fullmatch(text) is not None


def serialise(objects: Iterable[tuple[str, "str | tuple[DataObject, ...]"]], path: str = "") -> str:
    """Put data objects together in the order given."""
    parts = []
    for tag, content in objects:
        place = f"{path}{tag}"
        if not is_tag(tag):
            raise malformed(f"data object {place}", "a tag is two digits")
        value = content if isinstance(content, str) else serialise(content, f"{place}-")
        if len(value) > LONGEST_VALUE:
            raise malformed(f"data object {place}", f"{len(value)} characters; at most {LONGEST_VALUE} fit")
        parts.append(f"{tag}{len(value):02}{value}")
    return "".join(parts)


def _objects(text: str, start: int, path: str) -> Iterator[tuple[str, str, int]]:
    """Tag, value and the character at which the value begins. An ID stands once only in each template (4.3.1.2)."""
    seen: set[str] = set()
    at = 0
    while at < len(text):
        head, value = text[at : at + _HEAD], text[at + _HEAD :]
        if len(head) < _HEAD or not _digits(head):
            place = f"data object {path[:-1]}, character" if path else "character"
            raise malformed(f"{place} {start + at}", f"tag and length are four digits, here is {head!r}")
        tag, length = head[:2], int(head[2:])
        where = f"data object {path}{tag}, character {start + at}"
        if len(value) < length:
            raise malformed(where, f"length {length}, but only {len(value)} characters are left")
        if tag in seen:
            raise malformed(where, "stands there a second time")
        seen.add(tag)
        yield tag, value[:length], start + at + _HEAD
        at += _HEAD + length


def _account(tag: str, value: str, at: int) -> "str | tuple[DataObject, ...]":
    """Merchant accounts, additional data (62) and language (64): templates, read strictly.

    An account that does not begin with a globally unique identifier (tag 00) is kept as the plain text some make of it.
    """
    if tag not in _ALWAYS_TEMPLATES and not (int(tag) in ACCOUNTS and _begins_as_template(value)):
        return value
    objects = tuple(_objects(value, at, f"{tag}-"))
    inside = _TEMPLATES_INSIDE.get(next((each.lower() for sub, each, _ in objects if sub == "00"), ""))
    return tuple(
        DataObject(sub, _template(each, begin, f"{tag}-{sub}-") if sub == inside and tag != "62" else each)
        for sub, each, begin in objects
    )


def _unreserved(value: str, at: int, tag: str) -> "str | tuple[DataObject, ...]":
    """Whoever uses 80 to 99 should write a template, but nobody can hold them to it: else it is plain text."""
    if not _begins_as_template(value):
        return value
    try:
        return _template(value, at, f"{tag}-")
    except InvalidPaymentCode:
        return value


def _template(value: str, at: int, path: str) -> tuple[DataObject, ...]:
    return tuple(DataObject(tag, each) for tag, each, _ in _objects(value, at, path))


def _identifier(value: "str | tuple[DataObject, ...]") -> str:
    first = None if isinstance(value, str) else next(iter(value), None)
    return first.value.lower() if first and first.tag == "00" and isinstance(first.value, str) else ""


def _begins_as_template(value: str) -> bool:
    return value.startswith("00") and len(value) >= _HEAD and _digits(value[:_HEAD])


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
