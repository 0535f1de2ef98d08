"""QRIS: Bank Indonesia and ASPI, Standar QR Code Nasional, Merchant Presented Mode (v1.0), a profile of EMVCo MPM."""

from collections.abc import Iterable, Mapping

from kiosk.domain.payment_qr.emv_build import LONGEST_ADDITIONAL, Filling, assemble, merchant
from kiosk.domain.payment_qr.emv_rules import decode
from kiosk.domain.payment_qr.faults import malformed
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.profile import Profile
from kiosk.domain.payment_qr.tlv import DataObject, EmvCode

GUI = "ID.CO.QRIS.WWW"
IDENTIFIERS = (GUI.lower(), "id.or.gpnqr.www")
"""The national merchant repository, under its name of today and the one before."""
_REPOSITORY = "51"
_CRITERIA = "UMI|UKE|UME|UBE|URE|BLU|PSO|DON|KWG|TRX"
_FIXED, _PERCENT = "02", "03"


def build(fields: Fields) -> str:
    """A code for one payment from the merchant's printed one (`code`), or a whole one from its parts.

    A merchant holds a static code from its acquirer; with `amount` (and `fee_fixed` or `fee_percent`) it becomes a
    dynamic one, and `bill` is what that payment is for.
    """
    amount, printed = fields.amount(), fields.text("code")
    values = _parts(fields) | {"01": "11"} if printed is None else _billed(fields, _by_tag(_printed(printed)))
    if amount is not None:
        values |= {"01": "12", "54": amount} | _fee(fields)
    return assemble(values)


def _printed(text: str) -> EmvCode:
    code = decode(text)
    if code.account(*IDENTIFIERS) is None:
        raise malformed("data object 51", "the code given is no QRIS: its national merchant account is missing")
    return code


def _billed(fields: Fields, printed: Mapping[str, Filling]) -> dict[str, Filling]:
    """The printed code's data objects, with the payment's own bill number (62-01) where one is given."""
    bill, printed_more = fields.text("bill", longest=LONGEST_ADDITIONAL), printed.get("62")
    if bill is None:
        return dict(printed)
    more = dict(printed_more) if isinstance(printed_more, Mapping) else {}
    return {**printed, "62": dict(sorted({**more, "01": bill}.items()))}


def _parts(fields: Fields) -> dict[str, Filling]:
    """Acquirer's account (26) and national account (51), each with the merchant's size (criteria)."""
    criteria = fields.required("criteria", _CRITERIA)
    for name in ("mcc", "name", "city", "postal"):
        fields.required(name)
    values = merchant(fields, ("tip", "fee_fixed", "fee_percent"), currency="360", country="ID")
    acquirer: dict[str, Filling] = {
        "00": fields.required("acquirer", "[0-9A-Z.-]+", longest=32),
        "01": fields.required("merchant_pan", "[0-9]{16,19}"),
        "02": fields.required("merchant_id", longest=15),
        "03": criteria,
    }
    national: dict[str, Filling] = {"00": GUI, "02": fields.required("nmid", "ID[0-9]{13}"), "03": criteria}
    return values | {"26": acquirer, _REPOSITORY: national}


def _fee(fields: Fields) -> dict[str, Filling]:
    """A tip is asked for (55 = 01), a fee fixed (02, with 56) or a percentage (03, with 57)."""
    fixed, percent = fields.amount("fee_fixed"), fields.amount("fee_percent")
    if fixed and percent:
        raise fields.refusal("fee_percent", "give a fixed fee or a percentage, not both")
    kind = _FIXED if fixed else _PERCENT if percent else fields.text("tip", "01")
    return {"55": kind, "56": fixed, "57": percent}


def _by_tag(objects: Iterable[DataObject]) -> dict[str, Filling]:
    return {tag: value if isinstance(value, str) else _by_tag(value) for tag, value in objects}


def _more(code: EmvCode) -> Mapping[str, str]:
    """The national account may stand anywhere from 26 to 51, and so may the acquirer's."""
    national = code.account(*IDENTIFIERS) or ""
    own = next((tag for tag, identifier in code.accounts() if identifier not in IDENTIFIERS), "")
    read = {name: code.text(own, sub) for sub, name in _ACQUIRER.items()}
    read |= {"nmid": code.text(national, "02"), "criteria": code.text(national, "03")}
    return {name: text for name, text in read.items() if text}


_ACQUIRER = {"00": "acquirer", "01": "merchant_pan", "02": "merchant_id"}
PROFILE = Profile("qris", build, IDENTIFIERS, more=_more)
