"""UPI: NPCI, UPI Linking Specifications (v1.6): `upi://pay` with its parameters."""

import re
from collections import Counter
from urllib.parse import quote

from kiosk.domain.payment_qr.faults import malformed
from kiosk.domain.payment_qr.fields import LONGEST_AMOUNT, Fields
from kiosk.domain.payment_qr.links import LinkCode, Parameter, join, split

BASE = "upi://pay"
_ADDRESS = r"[A-Za-z0-9.\-_]{2,256}@[A-Za-z0-9.\-]{2,64}"
_FORMS = {
    "pa": _ADDRESS,
    "pn": "",
    "am": "",
    "cu": "INR",
    "tn": "",
    "tr": "",
    "mc": "[0-9]{4}",
    "tid": "[A-Za-z0-9]{1,35}",
    "mam": "",
    "url": "https?://.+",
    "mode": "[0-9]{2}",
    "purpose": "[0-9A-Z]{2}",
    "orgid": "[0-9]{6}",
    "sign": "",
}
"""The parameters in the order they are written: payee's address and name, amount, currency, note, reference, …"""
_LONGEST = {"pn": 99, "tn": 80, "tr": 35, "am": LONGEST_AMOUNT, "mam": LONGEST_AMOUNT}
_AMOUNTS = ("am", "mam")


def build(fields: Fields) -> str:
    """A link that pays `pa`. `encode_at` percent-encodes its @ too, as some makers do; `order` lists parameters."""
    encode_at = fields.flag("encode_at")
    values = {name: _value(fields, name) for name in _FORMS}
    values["cu"] = values["cu"] or "INR"
    order = fields.list_of_texts("order") or []
    unknown = next((name for name in order if name not in _FORMS), None)
    if unknown is not None:
        raise fields.refusal("order", f"{unknown!r} is no parameter of UPI")
    names = [*dict.fromkeys(order), *(name for name in _FORMS if name not in order)]
    written = [
        Parameter(name, quote(value, safe="@" if name == "pa" and not encode_at else ""))
        for name in names
        if (value := values[name]) is not None
    ]
    return join(LinkCode("upi", BASE, tuple(written)))


def decode(text: str) -> LinkCode:
    """Take a link apart and refuse it unless it pays an address, in rupees, an amount that can be."""
    code = split(text)
    if code.standard != "upi":
        return code
    twice = next((name for name, n in Counter(each.name for each in code.parameters or ()).items() if n > 1), None)
    if twice is not None:
        raise malformed(f"parameter {twice}", "stands there twice")
    read = code.read()
    if "pa" not in read:
        raise malformed("parameter pa", "is missing: without the payee's address nobody is paid")
    forms = {"pa": _ADDRESS, "cu": "INR", "am": r"[0-9]+(\.[0-9]{1,2})?", "mam": r"[0-9]+(\.[0-9]{1,2})?"}
    for name, form in forms.items():
        if read.get(name) and not re.fullmatch(form, read[name]):
            raise malformed(f"parameter {name}", f"{read[name]!r} does not have the form {form}")
    return code


def _value(fields: Fields, name: str) -> str | None:
    if name in _AMOUNTS:
        return fields.amount(name, decimals=2)
    if name in {"pa", "pn"}:
        return fields.required(name, _FORMS[name], longest=_LONGEST.get(name, 0))
    return fields.text(name, _FORMS[name], longest=_LONGEST.get(name, 0))
