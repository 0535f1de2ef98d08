"""VietQR (NAPAS, QR code format for domestic interbank transfers, v1.0) and VNPAY-QR: profiles of EMVCo MPM."""

import re
import unicodedata
from collections.abc import Mapping

from kiosk.domain.payment_qr.emv_build import LONGEST_ADDITIONAL, Filling, additional, assemble, initiation, merchant
from kiosk.domain.payment_qr.faults import malformed
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.profile import Profile
from kiosk.domain.payment_qr.tlv import EmvCode

NAPAS, VNPAY = "A000000727", "A000000775"
_TO_ACCOUNT = "QRIBFTTA"
_SERVICES = "QRIBFTTA|QRIBFTTC|QRPUSH|QRCASH"
"""To an account, to a card, a purchase, a cash withdrawal (ID 38-02)."""
_LONGEST_ACCOUNT = 19


def build_vietqr(fields: Fields) -> str:
    """A transfer to `account` at the bank with `bin`; the purpose loses its accents and what is past 25 characters."""
    amount = _dong(fields)
    bank: dict[str, Filling] = {
        "00": fields.required("bin", "[0-9]{6}"),
        "01": fields.required("account", "[0-9A-Za-z]+", longest=_LONGEST_ACCOUNT),
    }
    service = fields.text("service", _SERVICES) or _TO_ACCOUNT
    purpose = fields.text("purpose")
    values = merchant(fields, ("purpose",), currency="704", country="VN")
    values |= {"01": initiation(fields, amount), "54": amount}
    values["38"] = {"00": NAPAS, "01": bank, "02": service}
    values["62"] = additional(fields, ("purpose",)) | {
        "08": _unaccented(purpose)[:LONGEST_ADDITIONAL] if purpose else None
    }
    return assemble(values)


def build_vnpayqr(fields: Fields) -> str:
    """A purchase at a merchant of VNPAY."""
    amount = _dong(fields)
    account: dict[str, Filling] = {"00": VNPAY, "01": fields.required("merchant_id", "[0-9A-Za-z]+", longest=20)}
    values = merchant(fields, currency="704", country="VN")
    return assemble(values | {"01": initiation(fields, amount), "26": account, "54": amount})


def _dong(fields: Fields) -> str | None:
    """The dong has no decimals (ISO 4217)."""
    amount = fields.amount()
    if amount is not None and "." in amount:
        raise fields.refusal("amount", f"{amount!r} has decimals, which the dong does not have")
    return amount


def _unaccented(text: str) -> str:
    plain = text.replace("đ", "d").replace("Đ", "D")
    return "".join(each for each in unicodedata.normalize("NFD", plain) if not unicodedata.combining(each))


def _check_vietqr(code: EmvCode) -> None:
    """38 holds the bank and the account (01) and the service (02): else the money has nowhere to go."""
    tag = code.account(NAPAS.lower()) or ""
    forms = {("01", "00"): "[0-9]{6}", ("01", "01"): "[0-9A-Za-z]{1,19}", ("02",): _SERVICES}
    for path, form in forms.items():
        value = code.text(tag, *path)
        if value is None or not re.fullmatch(form, value):
            shown = "is missing" if value is None else f"{value!r} does not have the form {form}"
            raise malformed(f"data object {'-'.join((tag, *path))}", shown)


def _more(code: EmvCode) -> Mapping[str, str]:
    tag = code.account(NAPAS.lower()) or ""
    return {"bin": code.text(tag, "01", "00") or "", "account": code.text(tag, "01", "01") or ""}


PROFILE_VIETQR = Profile("vietqr", build_vietqr, (NAPAS.lower(),), {"02": "service"}, check=_check_vietqr, more=_more)
PROFILE_VNPAYQR = Profile("vnpayqr", build_vnpayqr, (VNPAY.lower(),), {"01": "merchant_id"})
