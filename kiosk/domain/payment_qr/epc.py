"""EPC QR code: EPC069-12 v2.1, Guidelines to enable data capture for the initiation of a SEPA credit transfer."""

import re

from kiosk.domain.payment_qr.accounts import is_creditor_reference, is_iban
from kiosk.domain.payment_qr.faults import bad_field, malformed
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.lines import LineCode, join, split

CHARSETS = {
    "1": "utf-8",
    "2": "iso-8859-1",
    "3": "iso-8859-2",
    "4": "iso-8859-4",
    "5": "iso-8859-5",
    "6": "iso-8859-7",
    "7": "iso-8859-10",
    "8": "iso-8859-15",
}
"""Character sets by the number on line 3."""
LARGEST = 331
"""Bytes that fit the largest symbol allowed, version 13 with error correction M."""
_NAMES = ("", "version", "charset", "", "bic", "name", "iban", "amount", "purpose", "reference", "text", "information")
_FEWEST_LINES = 7
_FIXED_LINES = 4
_LONGEST = {6: 70, 9: 4, 10: 25, 11: 140, 12: 70}
_BIC = r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?"
_AMOUNT = r"EUR[0-9]{1,9}(\.[0-9]{1,2})?"


def build(fields: Fields) -> str:
    """A SEPA credit transfer to `iban`.

    `reference` (ISO 11649) and `text` exclude each other. The amount stands as it is written, with
    `amount_style` "2dp" always with two decimals.
    """
    style = fields.text("amount_style", "2dp|as_written")
    amount = fields.amount(decimals=2 if style == "2dp" else None)
    lines = [
        "BCD",
        fields.text("version", "00[12]") or "002",
        _charset(fields),
        "SCT",
        fields.text("bic", _BIC) or "",
        fields.required("name", longest=70),
        fields.required("iban", "[A-Z]{2}[0-9A-Z ]+").replace(" ", ""),
        f"EUR{amount}" if amount else "",
        *(fields.text(name) or "" for name in _NAMES[8:]),
    ]
    while not lines[-1]:
        lines.pop()
    code = LineCode("epc", tuple(lines))
    refusal = _fault(code)
    if refusal:
        raise bad_field(_NAMES[refusal[0] - 1] or "(all)", refusal[1])
    return join(code)


def decode(text: str) -> LineCode:
    """Take an EPC code apart and hold it to the guidelines, line by line."""
    code = split("epc", text)
    refusal = _fault(code)
    if refusal:
        raise malformed(f"line {refusal[0]}", refusal[1])
    return code


def read(code: LineCode) -> dict[str, str]:
    """The fields a code was built from."""
    lines = {name: line for name, line in zip(_NAMES, code.lines, strict=False) if name and line}
    return lines | ({"amount": code.line(8).removeprefix("EUR")} if code.line(8) else {})


def _charset(fields: Fields) -> str:
    """The number of the character set: given as such or by name; UTF-8 when nothing is said."""
    number, name = fields.text("charset", "[1-8]"), fields.text("encoding_used")
    named = {each: key for key, each in CHARSETS.items()}
    if name is not None and name not in named:
        raise fields.refusal("encoding_used", f"{name!r} is none of {', '.join(named)}")
    return number or named.get(name or "", "1")


def _fault(code: LineCode) -> tuple[int, str] | None:
    """The first line that breaks the guidelines, and how."""
    if not _FEWEST_LINES <= len(code.lines) <= len(_NAMES):
        return len(code.lines), f"{len(code.lines)} lines; there must be 7 to 12"
    forms = {1: "BCD", 2: "00[12]", 3: "[1-8]", 4: "SCT", 5: _BIC, 8: _AMOUNT, 9: "[A-Z0-9]{1,4}"}
    for number, form in forms.items():
        line = code.line(number)
        if not re.fullmatch(form, line) and (line or number <= _FIXED_LINES):
            return number, f"{line!r} does not have the form {form}"
    for number, longest in _LONGEST.items():
        if len(code.line(number)) > longest:
            return number, f"{len(code.line(number))} characters; at most {longest} fit"
    return _fault_of_content(code)


def _fault_of_content(code: LineCode) -> tuple[int, str] | None:
    if not code.line(6):
        return 6, "the beneficiary's name is missing"
    if not is_iban(code.line(7)):
        return 7, "this is no IBAN: its check digits are wrong"
    if code.line(2) == "001" and not code.line(5):
        return 5, "version 001 needs the BIC"
    if code.line(8) and not code.line(8).strip("EUR0."):
        return 8, "the amount must be at least 0.01"
    if code.line(10) and (code.line(11) or not is_creditor_reference(code.line(10))):
        return 10, "must be a creditor reference (ISO 11649), with no text beside it"
    charset = CHARSETS[code.line(3)]
    try:
        size = len(join(code).encode(charset))
    except UnicodeEncodeError as refusal:
        return 3, f"{charset} has no {refusal.object[refusal.start]!r}"
    return (len(code.lines), f"{size} bytes; at most {LARGEST} fit") if size > LARGEST else None
