"""DuitNow QR: PayNet, DuitNow QR Specification (v1.5, Malaysia), a profile of EMVCo MPM."""

from kiosk.domain.payment_qr.emv_build import Filling, assemble, initiation, merchant
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.profile import Profile
from kiosk.domain.payment_qr.tlv import EmvCode

GUI = "A0000006150001"
_INTEGRITY = "82"


def build(fields: Fields) -> str:
    """A code for `qr_id` at `acquirer`. `integrity` is the SHA-256 that PayNet computes over data of its own."""
    amount = fields.amount()
    account: dict[str, Filling] = {
        "00": GUI,
        "01": fields.required("acquirer", "[0-9]{6}"),
        "02": fields.required("qr_id", "[0-9A-Za-z]+", longest=28),
    }
    for name in ("name", "city"):
        fields.required(name)
    values = merchant(fields, mcc="0000", currency="458", country="MY")
    values |= {"00": fields.text("pfi", "01|02") or "02", "01": initiation(fields, amount)}
    return assemble(values | {"26": account, "54": amount, _INTEGRITY: fields.text("integrity", "[0-9a-f]{64}")})


def _more(code: EmvCode) -> dict[str, str]:
    read = {"pfi": code.text("00"), "integrity": code.text(_INTEGRITY)}
    return {name: text for name, text in read.items() if text}


PROFILE = Profile("duitnow", build, (GUI.lower(),), {"01": "acquirer", "02": "qr_id"}, more=_more)
