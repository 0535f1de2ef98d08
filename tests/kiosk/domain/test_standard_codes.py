"""Codes of the shop's own account: for every standard exactly the order's amount, or none."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from kiosk.domain.errors import ShopError
from kiosk.domain.money import Money
from kiosk.domain.payment_qr import STANDARDS, InvalidPaymentCode, decode, read
from kiosk.domain.payment_standards import PAYMENT_STANDARDS
from kiosk.domain.standard_codes import CodeDiffers, order_code, standing_code

PRINTED = (
    "00020101021126690017ID.CO.EXAMPLE.WWW011893600000000000000102150000000000000010303UMI51440014ID.CO.QRIS.WWW0215"
    "ID10200000000010303UMI5204581253033605802ID5911TOKO CONTOH6007JAKARTA61051011062070703A016304D751"
)
ADDRESS = {"name": "Jane", "pcode": "1000", "city": "Lausanne", "country": "CH"}
ACCOUNTS: Mapping[str, tuple[str, dict[str, Any]]] = {
    "promptpay": ("THB", {"id": "0801234567"}),
    "pix": ("BRL", {"key": "loja@example.com", "name": "Loja", "city": "SAO PAULO"}),
    "vietqr": ("VND", {"bin": "970403", "account": "970403110"}),
    "vnpayqr": ("VND", {"merchant_id": "0102154778", "name": "TU GIA"}),
    "fps_hk": ("HKD", {"fps_id": "123456", "name": "Shop"}),
    "paynow": ("SGD", {"proxy_type": "2", "proxy": "T11LL1111C", "name": "SHOP"}),
    "sgqr": ("SGD", {"proxy_type": "2", "proxy": "T11LL1111C", "name": "SHOP", "sgqr_id": "SGQR1234567890"}),
    "duitnow": ("MYR", {"acquirer": "501664", "qr_id": "123456789", "name": "Q", "city": "BANGI"}),
    "qris": ("IDR", {"code": PRINTED}),
    "upi": ("INR", {"pa": "chaipoint@okaxis", "pn": "Chai Point"}),
    "epc": ("EUR", {"name": "Café", "iban": "FR1420041010050500013M02606"}),
    "swiss_qr": ("CHF", {"iban": "CH5380005000010283664", "creditor": ADDRESS}),
    "emvco_mpm": (
        "CNY",
        {
            "mai": {"29": [["00", "D15600000000"], ["05", "A93FO3230Q"]]},
            "mcc": "4111",
            "country": "CN",
            "name": "BEST",
            "city": "BEIJING",
        },
    ),
}
"""An account of each standard with the currency it is in; a shop's of QRIS is the code that its acquirer printed."""


def said(text: str) -> Decimal:
    fields = read(decode(text)).fields
    return Decimal(str(fields.get("amount") or fields.get("am") or 0))


def test_every_standard_is_tried_and_has_a_name() -> None:
    assert set(ACCOUNTS) == set(STANDARDS)
    assert set(PAYMENT_STANDARDS) == set(STANDARDS)


@pytest.mark.parametrize("standard", ACCOUNTS)
@pytest.mark.parametrize("amount", [1_00, 12_50, 999_999_00])
def test_a_code_says_exactly_what_is_to_be_paid(standard: str, amount: int) -> None:
    currency, fields = ACCOUNTS[standard]
    money = Money(amount, currency)
    text = order_code(standard, fields, money, "A0121127")
    assert said(text) == Decimal(money.major)
    assert standard == "promptpay" or "A0121127" in text


@pytest.mark.parametrize("standard", ACCOUNTS)
def test_a_standing_code_leaves_the_amount_to_the_payer(standard: str) -> None:
    currency, fields = ACCOUNTS[standard]
    assert said(standing_code(standard, fields, currency)) == 0


@pytest.mark.parametrize("standard", [each for each in ACCOUNTS if each != "emvco_mpm"])
def test_no_code_is_made_in_another_currency(standard: str) -> None:
    with pytest.raises(CodeDiffers):
        standing_code(standard, ACCOUNTS[standard][1], "USD")
    with pytest.raises(ShopError):
        order_code(standard, ACCOUNTS[standard][1], Money(12_50, "USD"), "A0121127")


def test_the_general_standard_takes_the_shop_s_currency_unless_the_account_names_its_own() -> None:
    fields = ACCOUNTS["emvco_mpm"][1]
    assert read(decode(order_code("emvco_mpm", fields, Money(500, "USD"), "A001"))).fields["currency"] == "840"
    with pytest.raises(CodeDiffers):
        order_code("emvco_mpm", fields | {"currency": "156"}, Money(500, "USD"), "A001")


def test_an_amount_among_the_shop_s_fields_never_stands_in_for_the_order_s() -> None:
    currency, fields = ACCOUNTS["pix"]
    assert said(order_code("pix", fields | {"amount": "99.00"}, Money(12_50, currency), "A001")) == Decimal("12.50")
    with pytest.raises(CodeDiffers):
        standing_code("pix", fields | {"amount": "99.00"}, currency)


def test_a_reference_of_the_shop_s_own_stays() -> None:
    currency, fields = ACCOUNTS["pix"]
    text = order_code("pix", fields | {"txid": "LOJA1"}, Money(100, currency), "A0121127")
    assert "LOJA1" in text
    assert "A0121127" not in text


def test_a_bill_of_promptpay_carries_the_order_s_number() -> None:
    bill = {"type": "bill", "biller_id": "099300045304207"}
    assert "A0121127" in order_code("promptpay", bill, Money(100, "THB"), "A0121127")


def test_what_a_printed_code_says_besides_stays_beside_the_order_s_number() -> None:
    fields = read(decode(order_code("qris", {"code": PRINTED}, Money(12_500_00, "IDR"), "A0121127"))).fields
    assert (fields["bill"], fields["terminal"], fields["name"]) == ("A0121127", "A01", "TOKO CONTOH")


def test_fields_that_make_no_code_are_refused_by_name() -> None:
    with pytest.raises(InvalidPaymentCode, match="account"):
        order_code("vietqr", {"bin": "970403"}, Money(1000, "VND"), "A001")
