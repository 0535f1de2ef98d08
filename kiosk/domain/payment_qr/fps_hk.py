"""FPS in Hong Kong: HKMA, Common QR Code Specification for Retail Payments in Hong Kong, a profile of EMVCo MPM."""

from kiosk.domain.payment_qr.emv_build import Filling, assemble, initiation, merchant, order_given
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.profile import Profile

GUI = "hk.com.hkicl"
_FIELDS = {
    "bank": ("01", r"[0-9]{3}"),
    "fps_id": ("02", r"[0-9]{6,12}"),
    "mobile": ("03", r"\+[0-9]{1,3}-[0-9]{4,14}"),
    "email": ("04", r"[^@ ]+@[^@ ]+"),
    "timeout": ("05", r"[0-9]{14}"),
    "editable": ("06", r"[01]"),
}
"""Fields of the account by tag: clearing code, proxy, time-out (YYYYMMDDhhmmss), amount editable by the payer."""
_PROXIES = ("fps_id", "mobile", "email")


def build(fields: Fields) -> str:
    """A code for one proxy: an FPS identifier, a mobile number such as +852-61234567, or an e-mail address."""
    account: dict[str, Filling] = {"00": GUI}
    account |= {tag: fields.text(name, form) for name, (tag, form) in _FIELDS.items()}
    if sum(fields.text(name) is not None for name in _PROXIES) != 1:
        raise fields.refusal("fps_id", "give exactly one of fps_id, mobile and email")
    amount = fields.amount()
    values = merchant(fields, mcc="0000", currency="344", country="HK", name="NA", city="HK")
    return assemble(values | {"01": initiation(fields, amount), "26": account, "54": amount}, order_given(fields))


PROFILE = Profile("fps_hk", build, (GUI,), {tag: name for name, (tag, _) in _FIELDS.items()})
