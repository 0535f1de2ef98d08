"""PayNow and SGQR: Singapore Quick Response Code Specifications (v1.7, MAS and IMDA), a profile of EMVCo MPM."""

from kiosk.domain.payment_qr.emv_build import Filling, additional, assemble, initiation, merchant, template
from kiosk.domain.payment_qr.fields import Fields
from kiosk.domain.payment_qr.profile import Profile
from kiosk.domain.payment_qr.tlv import ACCOUNTS, EmvCode

PAYNOW, SGQR = "sg.paynow", "sg.sgqr"
_PROXY_FORMS = {"0": r"\+[0-9]{3,15}", "2": r"[0-9A-Z]{8,13}"}
"""0: mobile number with country code; 2: UEN, with a suffix of up to 3 where a company has several."""
_NUMBER = "51"
_BARE_NUMBER = r"(?!00[0-9]{2})[0-9A-Za-z]{1,14}"
"""A bare number must not look as if a template began there."""


def build_paynow(fields: Fields) -> str:
    """A code for one PayNow proxy. `editable` lets the payer change the amount; `expiry` is YYYYMMDD."""
    return assemble(_paynow(fields))


def build_sgqr(fields: Fields) -> str:
    """A PayNow account, further schemes' accounts in `mai`, and the merchant's SGQR number.

    `sgqr` is the template of SG.SGQR; `sgqr_id` alone is what some makers write in its place.
    """
    values = _paynow(fields)
    number, registered = fields.text("sgqr_id", _BARE_NUMBER), template(fields, "sgqr")
    if bool(number) is bool(registered):
        raise fields.refusal("sgqr_id", "is missing; or give the whole template as sgqr, but not both")
    values[_NUMBER] = number or {"00": SGQR.upper(), **registered}
    others = template(fields, "mai")
    for tag in others:
        if int(tag) not in ACCOUNTS or tag in values:
            raise fields.refusal("mai", f"{tag}: other accounts stand under 27 to 50")
    return assemble(others | values)


def _paynow(fields: Fields) -> dict[str, Filling]:
    """PayNow's makers write 0 for an amount left to the payer, and blank names and bills: all are let through."""
    kind, amount = fields.required("proxy_type", "0|2"), fields.amount(zero=True)
    account: dict[str, Filling] = {
        "00": PAYNOW.upper(),
        "01": kind,
        "02": fields.required("proxy", _PROXY_FORMS[kind]),
        "03": "1" if fields.flag("editable") or amount is None else "0",
        "04": fields.text("expiry", "20[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])"),
    }
    name, bill = (fields.text(each, longest=25, blank=True) for each in ("name", "bill"))
    values = merchant(fields, ("name", "bill"), mcc="0000", currency="702", country="SG", city="Singapore")
    values |= {"01": initiation(fields, amount), "26": account, "54": amount, "59": "NA" if name is None else name}
    values["62"] = {"01": bill, **additional(fields, ("bill",))}
    return values


def _is_sgqr(code: EmvCode) -> bool:
    """By the merchant's SGQR number under 51, in its template or bare beside a PayNow account."""
    return code.account(SGQR) is not None or (code.text(_NUMBER) is not None and code.account(PAYNOW) is not None)


def _more_paynow(code: EmvCode) -> dict[str, object]:
    """Whether the payer may change the amount."""
    return {"editable": code.text(code.account(PAYNOW) or "", "03") == "1"}


def _more_sgqr(code: EmvCode) -> dict[str, object]:
    """The merchant's SGQR number, and PayNow's fields where it is among the accounts."""
    number = code.text(_NUMBER) or code.text(_NUMBER, "01")
    return ({"sgqr_id": number} if number else {}) | (_more_paynow(code) if code.account(PAYNOW) else {})


_NAMES = {"01": "proxy_type", "02": "proxy", "04": "expiry"}
PROFILE_PAYNOW = Profile("paynow", build_paynow, (PAYNOW,), _NAMES, more=_more_paynow)
PROFILE_SGQR = Profile("sgqr", build_sgqr, (PAYNOW,), _NAMES, recognises=_is_sgqr, more=_more_sgqr)
