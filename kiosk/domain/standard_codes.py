"""Payment codes in a public standard as a way to pay without a provider: the shop's own account, and its bank's word.

Nobody tells the shop's system that such a payment came: staff look at the account and say so.
"""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Final

from kiosk.domain.errors import ShopError
from kiosk.domain.money import Money
from kiosk.domain.payment_qr import Reading, build, decode, read
from kiosk.domain.payment_standards import PAYMENT_STANDARDS, PaymentStandard

# ISO 4217's numbers, as EMVCo codes write a currency (ID 53).
_NUMBERS: Final = {
    "AED": "784", "AUD": "036", "BDT": "050", "BRL": "986", "CHF": "756", "CNY": "156", "EUR": "978", "GBP": "826",
    "HKD": "344", "IDR": "360", "INR": "356", "JPY": "392", "KHR": "116", "KRW": "410", "LAK": "418", "LKR": "144",
    "MMK": "104", "MOP": "446", "MYR": "458", "NPR": "524", "PHP": "608", "PKR": "586", "SAR": "682", "SGD": "702",
    "THB": "764", "TWD": "901", "USD": "840", "VND": "704",
}  # fmt: skip
_NAMES: Final = {number: name for name, number in _NUMBERS.items()}
_UNKNOWN: Final = PaymentStandard("")


class CodeDiffers(ShopError):
    """A code says another amount or currency than what is to be paid: nobody is to see it."""

    code = "code-differs"
    bad_input = True

    def __init__(self, what: str, said: str, wanted: str) -> None:
        super().__init__(f"The code's {what} is {said or 'missing'}, not {wanted}.", "Correct the fields of the code.")


def order_code(standard: str, fields: Mapping[str, object], amount: Money, reference: str) -> str:
    """The text of a code for exactly this amount, with a reference of letters and digits that names the order.

    Raises `InvalidPaymentCode` for fields of which no code can be made, `CodeDiffers` when what was made does not say
    this amount in this currency.
    """
    known = PAYMENT_STANDARDS.get(standard, _UNKNOWN)
    filled = {**_referring(standard, fields, reference), known.amount: amount.major}
    text, reading = _made(standard, filled, amount.currency)
    if _amount(reading) != Decimal(amount.major):
        raise CodeDiffers("amount", str(_amount(reading) or ""), f"{amount.major} {amount.currency}")
    return text


def standing_code(standard: str, fields: Mapping[str, object], currency: str) -> str:
    """The text of a code that serves every order: the payer types the amount. Raises as `order_code` does."""
    text, reading = _made(standard, fields, currency)
    if _amount(reading):
        raise CodeDiffers("amount", str(_amount(reading)), "left to the payer")
    return text


def _made(standard: str, fields: Mapping[str, object], currency: str) -> tuple[str, Reading]:
    """A code, and what a payer's phone reads in it. All standards but the general one have their own currency."""
    given = {"currency": _NUMBERS.get(currency, currency), **fields} if standard == "emvco_mpm" else fields
    text = build(standard, given)
    reading = read(decode(text))
    if _currency(reading) != currency:
        raise CodeDiffers("currency", _currency(reading), currency)
    return text, reading


def _referring(standard: str, fields: Mapping[str, object], reference: str) -> Mapping[str, object]:
    """The fields with the order's number where the standard has a place for it and the shop has not filled it."""
    place = PAYMENT_STANDARDS.get(standard, _UNKNOWN).reference
    if standard == "promptpay" and fields.get("type") == "bill":
        place = ("ref1", 20)
    if place is None or place[0] in fields or (standard == "epc" and "reference" in fields):
        return fields
    return {**fields, place[0]: reference[: place[1]]}


def _amount(reading: Reading) -> Decimal | None:
    """What the code says is to be paid; None where it is left to the payer, for which some makers write 0."""
    try:
        return Decimal(str(reading.fields.get(PAYMENT_STANDARDS[reading.standard].amount, ""))) or None
    except InvalidOperation:
        return None


def _currency(reading: Reading) -> str:
    match reading.standard:
        case "upi":
            return str(reading.fields.get("cu", "INR"))
        case "epc":
            return "EUR"
        case "swiss_qr":
            return str(reading.fields.get("currency", ""))
        case _:
            number = str(reading.fields.get("currency", ""))
            return _NAMES.get(number, number)
