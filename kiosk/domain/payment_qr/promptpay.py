"""PromptPay: Bank of Thailand, Thai QR Code Payment Standard (v1.1), a profile of EMVCo MPM.

Tag 29 is a credit transfer to a person or a shop, tag 30 a bill payment with up to three references.
"""

from collections.abc import Mapping
from decimal import ROUND_HALF_EVEN, Decimal

from kiosk.domain.payment_qr.emv_build import Filling, assemble, initiation, merchant, order_given
from kiosk.domain.payment_qr.fields import LONGEST_AMOUNT, Fields
from kiosk.domain.payment_qr.profile import Profile
from kiosk.domain.payment_qr.tlv import EmvCode

TRANSFER, BILL = "A000000677010111", "A000000677010112"
_SUBTAGS = {"msisdn": "01", "natid": "02", "ewallet": "03", "bankaccount": "04"}
_LENGTHS = {"msisdn": range(9, 14), "natid": range(13, 14), "ewallet": range(15, 16), "bankaccount": range(1, 44)}
_KINDS = "|".join([*_SUBTAGS, "truemoney", "bill"])
_TRUEMONEY = "14000"
"""TrueMoney's wallets: this and the mobile number make the e-wallet number."""


def build(fields: Fields) -> str:
    """A code for `id` (mobile, national or tax number, e-wallet, bank account) or for a bill (`biller_id`, `ref1`)."""
    kind, amount = fields.text("type", _KINDS), _baht(fields)
    bill = kind == "bill"
    values = merchant(fields, currency="764", country="TH") | {"01": initiation(fields, amount), "54": amount}
    if bill:
        third = fields.text("ref3", "[A-Z0-9]{1,20}")
        values |= {"30": _bill(fields)} | ({"62": {"07": third}} if third else {})
    else:
        values["29"] = _transfer(fields, kind)
        message = fields.text("message", longest=24)
        values["81"] = message.encode("utf-16-be").hex().upper() if message else None
    return assemble(values, order_given(fields, f"{'30' if bill else '29'},53,58,54"))


def _baht(fields: Fields) -> str | None:
    """The amount with two decimals; PromptPay's makers round what is finer, half to even."""
    given = fields.amount()
    if given is None:
        return None
    rounded = f"{Decimal(given).quantize(Decimal('0.01'), ROUND_HALF_EVEN):f}"
    if not rounded.strip("0.") or len(rounded) > LONGEST_AMOUNT:
        raise fields.refusal("amount", f"{rounded} must be more than zero and of at most {LONGEST_AMOUNT} characters")
    return rounded


def _bill(fields: Fields) -> dict[str, Filling]:
    """The biller: its tax number of 13 digits and a suffix of 2, then the references it asks for."""
    biller, first = fields.required("biller_id", "[0-9]{15}"), fields.required("ref1", "[A-Z0-9]{1,20}")
    return {"00": BILL, "01": biller, "02": first, "03": fields.text("ref2", "[A-Z0-9]{1,20}")}


def _transfer(fields: Fields, kind: str | None) -> dict[str, Filling]:
    given = fields.required("id", r"\+?[0-9][0-9 -]*")
    digits = "".join(each for each in given if each.isdigit())
    if kind == "truemoney":
        kind, digits = "ewallet", _TRUEMONEY + digits
    kind = kind or ("ewallet" if len(digits) >= 15 else "natid" if len(digits) >= 13 else "msisdn")  # noqa: PLR2004
    if len(digits) not in _LENGTHS[kind]:
        raise fields.refusal("id", f"{len(digits)} digits are no {kind}")
    return {"00": TRANSFER, _SUBTAGS[kind]: _international(digits) if kind == "msisdn" else digits}


def _international(number: str) -> str:
    """A mobile number with the country's 66 for the leading 0, filled up to 13 digits."""
    return (f"66{number[1:]}" if number.startswith("0") and len(number) <= 10 else number).zfill(13)  # noqa: PLR2004


def _more(code: EmvCode) -> Mapping[str, str]:
    """Kind and id as `build` takes them: the mobile number as it is dialled at home."""
    biller = code.account(BILL.lower())
    if biller:
        names = {"biller_id": "01", "ref1": "02", "ref2": "03"}
        read = {name: code.text(biller, tag) for name, tag in names.items()} | {"ref3": code.text("62", "07")}
        return {"type": "bill"} | {name: text for name, text in read.items() if text}
    account = code.account(TRANSFER.lower()) or ""
    kind, number = next(((k, n) for k, tag in _SUBTAGS.items() if (n := code.text(account, tag))), ("", ""))
    if kind == "msisdn" and number.startswith("0066"):
        number = f"0{number[4:]}"
    elif kind == "ewallet" and number.startswith(_TRUEMONEY):
        kind, number = "truemoney", number.removeprefix(_TRUEMONEY)
    return {name: text for name, text in (("type", kind), ("id", number), ("message", _message(code))) if text}


def _message(code: EmvCode) -> str:
    try:
        return bytes.fromhex(code.text("81") or "").decode("utf-16-be")
    except ValueError:
        return ""


PROFILE = Profile("promptpay", build, (TRANSFER.lower(), BILL.lower()), more=_more)
