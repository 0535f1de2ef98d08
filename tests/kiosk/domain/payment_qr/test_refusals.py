"""Each standard's own rules: what is refused, and how it is named."""

import pytest

from kiosk.domain.payment_qr import (
    STANDARDS,
    EmvCode,
    Fault,
    InvalidPaymentCode,
    build,
    crc16,
    decode,
    encode,
    from_octets,
    read,
    to_octets,
)

PIX: dict[str, object] = {"key": "a@b.br", "name": "Loja", "city": "Recife"}
PROMPTPAY: dict[str, object] = {"id": "0801234567"}
PAYNOW: dict[str, object] = {"proxy_type": "2", "proxy": "201403121W"}
VIETQR: dict[str, object] = {"bin": "970403", "account": "0011001234567"}
UPI: dict[str, object] = {"pa": "chai@okaxis", "pn": "Chai"}
EPC: dict[str, object] = {"name": "Laden", "iban": "DE33100205000001194700"}
EMVCO: dict[str, object] = {
    "mai": {"26": {"00": "ORG.EXAMPLE", "01": "1"}},
    "mcc": "5812",
    "currency": "156",
    "country": "CN",
    "name": "SHOP",
    "city": "BEIJING",
}
CREDITOR = {"name": "Jane", "pcode": "1000", "city": "Lausanne", "country": "CH"}
SWISS: dict[str, object] = {"iban": "CH5380005000010283664", "creditor": CREDITOR}


def signed(body: str) -> str:
    return f"{body}6304{crc16(f'{body}6304')}"


@pytest.mark.parametrize(
    ("standard", "fields", "where"),
    [
        ("cheque", {}, "standard"),
        ("pix", PIX | {"amuont": "1"}, "field amuont"),
        ("pix", PIX | {"amount": "0.00"}, "field amount"),
        ("pix", PIX | {"amount": 5}, "field amount"),
        ("pix", PIX | {"amount": "1e3"}, "field amount"),
        ("pix", PIX | {"amount": "05.00"}, "field amount"),
        ("pix", PIX | {"amount": "٣"}, "field amount"),
        ("pix", PIX | {"amount": "12345678901.25"}, "field amount"),
        ("pix", {"name": "Loja", "city": "Recife"}, "field key"),
        ("pix", PIX | {"name": ""}, "field name"),
        ("pix", PIX | {"name": "Lo\nja"}, "field name"),
        ("pix", PIX | {"key": "k" * 70, "description": "d" * 40}, "data object 26"),
        ("promptpay", {"id": "12"}, "field id"),
        ("promptpay", PROMPTPAY | {"type": "natid"}, "field id"),
        ("promptpay", PROMPTPAY | {"message": "x" * 25}, "field message"),
        ("promptpay", PROMPTPAY | {"order": "29,5x"}, "field order"),
        ("paynow", PAYNOW | {"proxy": "+6591234567"}, "field proxy"),
        ("paynow", PAYNOW | {"expiry": "20261341"}, "field expiry"),
        ("paynow", PAYNOW | {"editable": "no"}, "field editable"),
        ("sgqr", PAYNOW, "field sgqr_id"),
        ("sgqr", PAYNOW | {"sgqr_id": "1", "mai": {"26": "x"}}, "field mai"),
        ("fps_hk", {}, "field fps_id"),
        ("fps_hk", {"fps_id": "123456", "email": "a@b.hk"}, "field fps_id"),
        ("fps_hk", {"fps_id": "123456", "bill": "1", "additional": {"01": "2"}}, "field additional"),
        ("vietqr", VIETQR | {"amount": "1.50"}, "field amount"),
        ("vietqr", VIETQR | {"account": "1" * 20}, "field account"),
        ("vietqr", VIETQR | {"service": "QRX"}, "field service"),
        ("duitnow", {"acquirer": "501664", "qr_id": "1", "name": "A"}, "field city"),
        ("upi", {"pn": "Chai"}, "field pa"),
        ("upi", UPI | {"pa": "nobody"}, "field pa"),
        ("promptpay", PROMPTPAY | {"amount": "0.004"}, "field amount"),
        ("promptpay", PROMPTPAY | {"amount": "99999999999.5"}, "field amount"),
        ("upi", UPI | {"am": "1.005"}, "field am"),
        ("upi", UPI | {"cu": "USD"}, "field cu"),
        ("upi", UPI | {"order": "pa,xx"}, "field order"),
        ("epc", EPC | {"iban": "DE34100205000001194700"}, "field iban"),
        ("epc", EPC | {"version": "001"}, "field bic"),
        ("epc", EPC | {"reference": "RF18539007547034", "text": "x"}, "field reference"),
        ("epc", EPC | {"name": "Žižek", "encoding_used": "iso-8859-1"}, "field charset"),
        ("epc", EPC | {"encoding_used": "ebcdic"}, "field encoding_used"),
        ("epc", EPC | {"amount": "1.234"}, "field amount"),
        ("epc", EPC | {"text": "x" * 141}, "field text"),
        ("epc", EPC | {"name": "Ж" * 70, "text": "Ж" * 80}, "field text"),
        ("swiss_qr", {"iban": "CH5380005000010283664"}, "field creditor"),
        ("swiss_qr", SWISS | {"creditor": CREDITOR | {"zip": "1"}}, "field creditor.zip"),
        ("swiss_qr", SWISS | {"creditor": "Jane"}, "field creditor"),
        ("swiss_qr", SWISS | {"iban": "CH5380005000010283665"}, "field iban"),
        ("swiss_qr", SWISS | {"iban": "DE33100205000001194700"}, "field iban"),
        ("swiss_qr", SWISS | {"reference": "210000000003139471430009018"}, "field reference"),
        ("swiss_qr", SWISS | {"reference": "210000000003139471430009017"}, "field reference"),
        ("swiss_qr", SWISS | {"message": "x" * 100, "billing": "y" * 41}, "field message"),
        ("swiss_qr", SWISS | {"message": "中"}, "field (all)"),
        ("swiss_qr", SWISS | {"amount": "0.001"}, "field amount"),
        ("emvco_mpm", EMVCO | {"mai": None}, "field mai"),
        ("emvco_mpm", EMVCO | {"mai": {"26": "bare"}}, "field mai"),
        ("emvco_mpm", EMVCO | {"mai": {"26": [["00", "A"], ["00", "B"]]}}, "field mai 26"),
        ("emvco_mpm", EMVCO | {"country": "China"}, "field country"),
        ("emvco_mpm", EMVCO | {"name": "x" * 26}, "field name"),
        ("emvco_mpm", EMVCO | {"lang": {"00": "ZH"}}, "data object 64"),
    ],
)
def test_fields_that_make_no_code(standard: str, fields: dict[str, object], where: str) -> None:
    with pytest.raises(InvalidPaymentCode) as refusal:
        build(standard, fields)
    assert refusal.value.where == where
    assert refusal.value.fault is Fault.BAD_FIELD
    assert where in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (signed("010212"), "character 0"),
        ("000201", "end"),
        (signed("00020300"), "data object 00, character 6"),
        (signed("0002015303CNY"), "data object 53"),
        (signed("00020101021353031565802CN"), "data object 01"),
        (signed("000201540512,50"), "data object 54"),
        (signed("00020154031e3"), "data object 54"),
        (signed("000201530315653031565802CN"), "data object 53, character 13"),
        (signed("0002025303458" + "5802MY"), "data object 00"),
        (signed("00020126090010SHOP1"), "data object 26-00, character 10"),
        (signed("0002016204" + "0550"), "data object 62-05, character 10"),
        (signed("0002016406" + "0002ZH"), "data object 64"),
        (signed("00020138180010A000000727020"), "data object 30, character 28"),
        ("upi://pay?pn=Chai", "parameter pa"),
        ("upi://pay?pa=chai@okaxis&pa=thief@okaxis", "parameter pa"),
        ("upi://pay?pa=chai@okaxis&am=-5", "parameter am"),
        ("upi://pay?pa=chai@okaxis&pn=Chai Point", "character 32"),
        ("upi://pay?pa=chai%4okaxis", "character 17"),
        ("upi://mandate?pa=chai@okaxis", "character 0"),
        ("https://qr.alipay.com.example.net/bax03431", "character 0"),
        ("https://qr.alipay.com/bax03431/../x", "character 0"),
        ("weixin://wxpay/bizpayurl/../x?pr=1", "character 0"),
        ("Hello", "character 0"),
        ("", "character 0"),
        ("BCD\n002\n1\nSCT\n\nLaden\nDE34100205000001194700", "line 7"),
        ("BCD\n002\n1\nSCT", "line 4"),
        ("BCD\r\n002\n1\nSCT\n\nLaden\nDE33100205000001194700", "line 2"),
        (build("swiss_qr", SWISS).replace("EPD", "END"), "line 31"),
        (build("swiss_qr", SWISS).replace("\r\nS\r\n", "\r\nX\r\n"), "line 5"),
    ],
)
def test_texts_that_are_no_code(text: str, where: str) -> None:
    with pytest.raises(InvalidPaymentCode) as refusal:
        decode(text)
    assert refusal.value.where == where
    assert refusal.value.fault is not Fault.BAD_FIELD


def test_a_wrong_checksum_is_told_with_the_right_one() -> None:
    with pytest.raises(InvalidPaymentCode, match=r"checksum '0000' is not [0-9A-F]{4}") as refusal:
        decode("00020153031565802CN63040000")
    assert refusal.value.fault is Fault.BAD_CRC


def test_a_changed_tree_gets_a_new_checksum() -> None:
    tree = decode(build("pix", PIX | {"amount": "5.00"}))
    assert isinstance(tree, EmvCode)
    dearer = EmvCode(each._replace(value="9.00") if each.tag == "54" else each for each in tree)
    assert read(decode(encode(dearer))).fields["amount"] == "9.00"


def test_a_printed_qris_becomes_one_for_a_single_payment() -> None:
    printed = (
        "00020101021126690017ID.CO.EXAMPLE.WWW011893600000000000000102150000000000000010303UMI51440014ID.CO.QRIS.WWW0215"
        "ID10200000000010303UMI5204581253033605802ID5911TOKO CONTOH6007JAKARTA61051011062070703A016304D751"
    )
    assert build("qris", {"code": printed}) == printed
    paid = read(decode(build("qris", {"code": printed, "amount": "15000", "fee_percent": "1.5"}))).fields
    assert {name: paid[name] for name in ("poi", "amount", "tip", "fee_percent", "nmid", "name")} == {
        "poi": "12",
        "amount": "15000",
        "tip": "03",
        "fee_percent": "1.5",
        "nmid": "ID1020000000001",
        "name": "TOKO CONTOH",
    }
    with pytest.raises(InvalidPaymentCode, match="no QRIS"):
        build("qris", {"code": build("pix", PIX)})


def test_the_symbol_of_an_epc_code_holds_the_character_set_it_names() -> None:
    text = build("epc", EPC | {"name": "François", "encoding_used": "iso-8859-1"})
    assert b"Fran\xe7ois" in to_octets(text)
    assert from_octets(to_octets(text)) == text
    assert to_octets("最佳") == "最佳".encode()
    with pytest.raises(InvalidPaymentCode, match="utf-8"):
        from_octets(b"\xff\xfe")


def test_all_standards_are_there() -> None:
    wanted = "emvco_mpm pix promptpay paynow sgqr fps_hk vietqr duitnow qris upi epc swiss_qr"
    assert set(wanted.split()) <= set(STANDARDS)
