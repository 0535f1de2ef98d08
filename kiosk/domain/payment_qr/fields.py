"""The fields a payment code is built from; a wrong type, a blank or an unknown name is refused by name."""

import re
from collections.abc import Mapping
from typing import Self

from kiosk.domain.payment_qr.faults import InvalidPaymentCode, bad_field

LONGEST_AMOUNT = 13
"""Characters of an amount, in EMVCo's codes (ID 54) and in all others that are made here."""
_AMOUNT = re.compile(r"(0|[1-9][0-9]*)(\.[0-9]+)?")


class Fields:
    """What was given to `build`; it remembers what was asked for, so that the rest can be refused at the end."""

    def __init__(self, values: Mapping[str, object], path: str = "") -> None:
        if not isinstance(values, Mapping):
            raise bad_field(path.removesuffix(".") or "(all)", "must be an object of names and values")
        self._values = {name: value for name, value in values.items() if value is not None}
        self._path = path
        self._asked: set[str] = set()
        self._groups: list[Fields] = []

    def text(self, name: str, pattern: str = "", *, longest: int = 0, blank: bool = False) -> str | None:
        """A text, if given; `pattern` is what it must be in whole, `longest` counts characters."""
        value = self._take(name)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self.refusal(name, "must be a text; write numbers in quotes")
        if not value and not blank:
            raise self.refusal(name, "is empty; leave it out instead")
        if not value.isprintable():
            raise self.refusal(name, "holds a control character or half a character")
        if longest and len(value) > longest:
            raise self.refusal(name, f"{len(value)} characters; at most {longest} fit")
        if pattern and not re.fullmatch(pattern, value, re.ASCII):
            raise self.refusal(name, f"{value!r} does not have the form {pattern}")
        return value

    def required(self, name: str, pattern: str = "", *, longest: int = 0) -> str:
        """A text that must be given."""
        value = self.text(name, pattern, longest=longest)
        if value is None:
            raise self.refusal(name, "is missing")
        return value

    def flag(self, name: str) -> bool | None:
        """True or false, if given."""
        value = self._take(name)
        if value is not None and not isinstance(value, bool):
            raise self.refusal(name, "must be true or false")
        return value

    def amount(self, name: str = "amount", *, decimals: int | None = None, zero: bool = False) -> str | None:
        """An amount as a plain decimal, if given: as it is written, or filled up to `decimals`, never rounded.

        `zero` lets 0 through, which most standards forbid.
        """
        written = self.text(name, longest=20)
        if written is None:
            return None
        if not _AMOUNT.fullmatch(written):
            raise self.refusal(name, f"{written!r} is no plain decimal such as 12.50")
        whole, _, fraction = written.partition(".")
        if decimals is not None:
            if len(fraction) > decimals:
                raise self.refusal(name, f"{written!r} has more than {decimals} decimals")
            written = f"{whole}.{fraction:0<{decimals}}"
        if not written.strip("0.") and not zero:
            raise self.refusal(name, "must be more than zero")
        if len(written) > LONGEST_AMOUNT:
            raise self.refusal(name, f"{len(written)} characters; at most {LONGEST_AMOUNT} fit")
        return written

    def group(self, name: str) -> Self | None:
        """An object of named values, if given."""
        value = self._take(name)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise self.refusal(name, "must be an object of names and values")
        group = type(self)(value, f"{self._path}{name}.")
        self._groups.append(group)
        return group

    def list_of_texts(self, name: str) -> list[str] | None:
        """A list, or a text with commas, if given."""
        value = self._take(name)
        if value is None:
            return None
        listed = value.split(",") if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
            raise self.refusal(name, "must be a list of texts, or one text with commas")
        return [each.strip() for each in listed]

    def raw(self, name: str) -> object:
        """A value whose form the caller checks, or None."""
        return self._take(name)

    @property
    def names(self) -> list[str]:
        """The names given, in their order."""
        return list(self._values)

    def refusal(self, name: str, why: str) -> InvalidPaymentCode:
        """The error that names this field."""
        return bad_field(f"{self._path}{name}", why)

    def refuse_rest(self) -> None:
        """Refuse what nobody asked for: a misspelt name must not silently change a payment."""
        for name in self._values:
            if name not in self._asked:
                raise self.refusal(name, f"is not known; known are {', '.join(sorted(self._asked))}")
        for group in self._groups:
            group.refuse_rest()

    def _take(self, name: str) -> object:
        self._asked.add(name)
        return self._values.get(name)
