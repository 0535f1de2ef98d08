"""What a Swiss QR code must hold to: Swiss IG QR-bill v2.3, section 4.2 (elements) and 4.1 (characters, size)."""

import re
from typing import NamedTuple

from kiosk.domain.payment_qr.accounts import is_creditor_reference, is_iban, is_qr_reference
from kiosk.domain.payment_qr.lines import LineCode, join

ADDRESS = ("kind", "name", "street", "house_num", "pcode", "city", "country")
CREDITOR, ULTIMATE, DEBTOR = 5, 12, 21
"""The lines on which each party's address begins."""
LARGEST = 997
_FEWEST, _MOST = 31, 34
_LONGEST_BOTH = 140
_CHARACTERS = re.compile("[\x20-\x7e\xa0-\u017f\u0218-\u021b\u20ac]*")
_AMOUNT = r"([0-9]{1,9}\.[0-9]{2})?"
_FORMS = {
    1: ("SPC", "header"),
    2: ("0200", "version"),
    3: ("1", "coding type"),
    4: ("(CH|LI)[0-9]{7}[0-9A-Z]{12}", "iban"),
    19: (_AMOUNT, "amount"),
    20: ("CHF|EUR", "currency"),
    28: ("QRR|SCOR|NON", "reference"),
    30: (".{0,140}", "message"),
    31: ("EPD", "trailer"),
    32: (".{0,140}", "billing"),
    33: (".{0,100}", "alternatives"),
    34: (".{0,100}", "alternatives"),
}
_LONGEST_IN_ADDRESS = {"name": 70, "street": 70, "house_num": 70, "pcode": 16, "city": 35}


class SwissFault(NamedTuple):
    """Where a code breaks the guidelines: the line, the field it is built from, and how."""

    line: int
    field: str
    why: str


def fault(code: LineCode) -> SwissFault | None:
    """The first fault of a code."""
    count, size = len(code.lines), len(join(code).encode("utf-8", "replace"))
    if not _FEWEST <= count <= _MOST:
        return SwissFault(count, "alternatives", f"{count} lines; there must be {_FEWEST} to {_MOST}")
    if size > LARGEST:
        return SwissFault(count, "message", f"{size} bytes; at most {LARGEST} fit")
    for number, (form, field) in _FORMS.items():
        if not re.fullmatch(form, code.line(number)):
            return SwissFault(number, field, f"{code.line(number)!r} does not have the form {form}")
    for number, line in enumerate(code.lines, 1):
        if not _CHARACTERS.fullmatch(line):
            return SwissFault(number, "(all)", f"{line!r} holds a character outside the permitted set")
    return _of_parties(code) or _of_account(code)


def _of_parties(code: LineCode) -> SwissFault | None:
    for party, first in (("creditor", CREDITOR), ("ultimate creditor", ULTIMATE), ("debtor", DEBTOR)):
        lines = dict(zip(ADDRESS, code.lines[first - 1 :], strict=False))
        if party != "creditor" and not any(lines.values()):
            continue
        why = "is for future use and must be blank" if party == "ultimate creditor" else _of_address(lines)
        if why:
            return SwissFault(first, party, why)
    return None


def _of_address(lines: dict[str, str]) -> str:
    """Structured (S), or combined (K), which v2.3 ended but printed bills still carry."""
    if lines["kind"] not in {"S", "K"}:
        return f"the kind of address is S or K, not {lines['kind']!r}"
    if not re.fullmatch("[A-Z]{2}", lines["country"]):
        return f"{lines['country']!r} is no country (ISO 3166-1)"
    needed = ("name", "pcode", "city") if lines["kind"] == "S" else ("name", "house_num")
    for name in needed:
        if not lines[name]:
            return f"{name} is missing"
    longest = _LONGEST_IN_ADDRESS | ({"house_num": 16} if lines["kind"] == "S" else {})
    long = next((name for name, most in longest.items() if len(lines[name]) > most), "")
    return f"{long} has more than {longest[long]} characters" if long else ""


def _of_account(code: LineCode) -> SwissFault | None:
    """A QR-IBAN (bank 30000 to 31999) needs a QR reference, and only it has one (4.2.2); message and billing share."""
    iban, kind, reference = code.line(4), code.line(28), code.line(29)
    if not is_iban(iban):
        return SwissFault(4, "iban", "its check digits are wrong")
    if (iban[4:9] >= "30000" and iban[4:9] <= "31999") is not (kind == "QRR"):
        return SwissFault(28, "reference", "a QR-IBAN and a QR reference (27 digits) go together, and only they")
    right = {"QRR": is_qr_reference(reference), "SCOR": is_creditor_reference(reference), "NON": not reference}
    if not right[kind]:
        return SwissFault(29, "reference", f"{reference!r} is no reference of the kind {kind}")
    if code.line(19) and not code.line(19).strip("0."):
        return SwissFault(19, "amount", "must be at least 0.01")
    if len(code.line(30)) + len(code.line(32)) > _LONGEST_BOTH:
        return SwissFault(30, "message", "message and billing information have more than 140 characters together")
    return None
