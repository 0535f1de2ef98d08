"""Swiss QR-bill: SIX, Swiss Implementation Guidelines QR-bill v2.3, section 4 (data structure of the Swiss QR code)."""

from kiosk.domain.payment_qr.accounts import is_creditor_reference, is_qr_reference
from kiosk.domain.payment_qr.faults import bad_field, malformed
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.lines import LineCode, join, split
from kiosk.domain.payment_qr.swiss_rules import ADDRESS, CREDITOR, DEBTOR, fault

_ADDRESS_FORMS = {"name": 70, "street": 70, "house_num": 16, "pcode": 16, "city": 35, "country": 2}
_REQUIRED = ("name", "pcode", "city", "country")


def build(fields: Fields) -> str:
    """A QR-bill's payment part: structured addresses only, as v2.3 has it since November 2025.

    `reference` says by its form what it is: 27 digits a QR reference, RF… a creditor reference, nothing: none.
    """
    reference = (fields.text("reference") or "").replace(" ", "")
    kind = "QRR" if is_qr_reference(reference) else "SCOR" if is_creditor_reference(reference) else "NON"
    if reference and kind == "NON":
        raise fields.refusal("reference", "is neither a QR reference nor a creditor reference: check its digits")
    lines = ["SPC", "0200", "1", fields.required("iban").replace(" ", ""), *_address(fields, "creditor")]
    lines += [""] * len(ADDRESS)
    lines += [fields.amount(decimals=2) or "", fields.text("currency", "CHF|EUR") or "CHF"]
    lines += [*_address(fields, "debtor"), kind, reference, fields.text("message", longest=140) or "", "EPD"]
    lines += _alternatives(fields)
    code = LineCode("swiss_qr", tuple(lines), "\r\n")
    wrong = fault(code)
    if wrong:
        raise bad_field(wrong.field, wrong.why)
    return join(code)


def decode(text: str) -> LineCode:
    """Take a Swiss QR code apart and hold it to the guidelines, line by line."""
    code = split("swiss_qr", text)
    wrong = fault(code)
    if wrong:
        raise malformed(f"line {wrong.line}", wrong.why)
    return code


def read(code: LineCode) -> dict[str, object]:
    """The fields a code was built from."""
    names = {4: "iban", 19: "amount", 20: "currency", 29: "reference", 30: "message", 32: "billing"}
    read: dict[str, object] = {name: code.line(number) for number, name in names.items() if code.line(number)}
    for party, first in (("creditor", CREDITOR), ("debtor", DEBTOR)):
        lines = zip(ADDRESS[1:], code.lines[first:], strict=False)
        address = {name: line for name, line in lines if line}
        if address:
            read[party] = address
    alternatives = [line for line in code.lines[32:] if line]
    return read | ({"alternatives": alternatives} if alternatives else {})


def _address(fields: Fields, party: str) -> list[str]:
    """Seven lines: the kind of address (S: structured), then its parts; blank for a debtor nobody knows yet."""
    given = fields.group(party)
    if given is None:
        if party == "creditor":
            raise fields.refusal(party, "is missing")
        return [""] * len(ADDRESS)
    for name in _REQUIRED:
        given.required(name)
    return ["S", *(given.text(name, longest=longest) or "" for name, longest in _ADDRESS_FORMS.items())]


def _alternatives(fields: Fields) -> list[str]:
    """Billing information and up to two alternative procedures; the lines are left off when there are none."""
    lines = [fields.text("billing", longest=140) or "", *(fields.list_of_texts("alternatives") or [])]
    return lines if any(lines) else []
