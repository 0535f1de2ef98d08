"""What holds for every code: trees and texts are the same thing, fields come back, a changed character is noticed."""

from string import ascii_letters, ascii_uppercase, digits, printable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.payment_qr import DataObject, EmvCode, InvalidPaymentCode, build, decode, encode, read
from kiosk.domain.payment_qr.tlv import parse, serialise

PLAIN = ascii_letters + digits + " .-/"
amounts = st.integers(1, 99_999_999).map(lambda cents: f"{cents // 100}.{cents % 100:02}")


def words(most: int, alphabet: str = PLAIN) -> st.SearchStrategy[str]:
    return st.text(alphabet, min_size=1, max_size=most)


def numbers(fewest: int, most: int | None = None) -> st.SearchStrategy[str]:
    return st.text(digits, min_size=fewest, max_size=most or fewest)


FAMILIES: dict[str, st.SearchStrategy[dict[str, object]]] = {
    "pix": st.fixed_dictionaries(
        {"type": st.just("static"), "key": words(36), "name": words(25), "city": words(15), "amount": amounts},
        optional={"description": words(20), "fss": numbers(8), "txid": words(25, ascii_letters + digits)},
    ),
    "promptpay": st.one_of(
        st.fixed_dictionaries(
            {"type": st.just("msisdn"), "id": numbers(9).map(lambda n: f"0{n}")},
            optional={"amount": amounts, "message": st.text("สวัสดี Hello", min_size=1, max_size=24)},
        ),
        st.fixed_dictionaries({"type": st.just("natid"), "id": numbers(13)}, optional={"amount": amounts}),
        st.fixed_dictionaries(
            {"type": st.just("bill"), "biller_id": numbers(15), "ref1": words(20, ascii_uppercase + digits)},
            optional={"ref2": words(20, ascii_uppercase), "ref3": words(20, digits)},
        ),
    ),
    "paynow": st.fixed_dictionaries(
        {"proxy_type": st.just("2"), "proxy": words(1).map(lambda _: "201403121W"), "amount": amounts},
        optional={"name": words(25), "bill": words(25), "expiry": st.just("20310917"), "editable": st.booleans()},
    ),
    "sgqr": st.fixed_dictionaries(
        {
            "proxy_type": st.just("0"),
            "proxy": numbers(8).map(lambda n: f"+65{n}"),
            "sgqr_id": words(13, digits).map(lambda n: f"S{n}"),
        },
        optional={"amount": amounts, "name": words(25)},
    ),
    "fps_hk": st.fixed_dictionaries(
        {"fps_id": numbers(7, 9)},
        optional={"amount": amounts, "bill": words(25), "bank": numbers(3), "editable": st.sampled_from("01")},
    ),
    "vietqr": st.fixed_dictionaries(
        {"bin": numbers(6), "account": words(19, ascii_letters + digits)},
        optional={"amount": st.integers(1, 10**9).map(str), "purpose": words(25), "bill": words(25)},
    ),
    "vnpayqr": st.fixed_dictionaries({"merchant_id": numbers(8, 15)}, optional={"name": words(25), "store": words(25)}),
    "duitnow": st.fixed_dictionaries(
        {"acquirer": numbers(6), "qr_id": numbers(1, 28), "name": words(25), "city": words(15)},
        optional={
            "amount": amounts,
            "mcc": numbers(4),
            "integrity": st.text("0123456789abcdef", min_size=64, max_size=64),
        },
    ),
    "qris": st.fixed_dictionaries(
        {
            "acquirer": st.just("ID.CO.EXAMPLE.WWW"),
            "merchant_pan": numbers(18),
            "merchant_id": numbers(15),
            "criteria": st.sampled_from(["UMI", "UBE"]),
            "nmid": numbers(13).map(lambda n: f"ID{n}"),
            "mcc": numbers(4),
            "name": words(25),
            "city": words(15),
            "postal": numbers(5),
            "amount": amounts,
        },
        optional={"fee_fixed": amounts},
    ),
    "upi": st.fixed_dictionaries(
        {
            "pa": words(20, ascii_letters + digits).map(lambda n: f"{n}.shop@okaxis"),
            "pn": st.text("Chai चाय &=?#%+/", min_size=1),
        },
        optional={"am": amounts, "tn": words(50), "tr": words(35)},
    ),
    "epc": st.fixed_dictionaries(
        {"name": st.text("François Žižek €", min_size=1, max_size=70), "iban": st.just("DE33100205000001194700")},
        optional={"amount": amounts, "bic": st.just("BFSWDE33BER"), "text": words(60), "information": words(70)},
    ),
    "swiss_qr": st.fixed_dictionaries(
        {
            "iban": st.just("CH5380005000010283664"),
            "creditor": st.fixed_dictionaries(
                {"name": words(70), "pcode": words(16), "city": words(35), "country": st.just("CH")},
                optional={"street": words(70), "house_num": words(16)},
            ),
        },
        optional={
            "amount": amounts,
            "message": words(100),
            "billing": words(40),
            "reference": st.just("RF18539007547034"),
        },
    ),
}


@pytest.mark.parametrize("standard", FAMILIES)
@given(data=st.data())
def test_fields_come_back(standard: str, data: st.DataObject) -> None:
    fields = data.draw(FAMILIES[standard])
    text = build(standard, fields)
    reading = read(decode(text))
    assert reading.standard == standard
    assert {name: reading.fields.get(name) for name in fields} == fields
    assert encode(decode(text)) == text


templates = st.dictionaries(numbers(2).filter(lambda tag: tag != "00"), words(10), min_size=1, max_size=3)


@given(
    name=st.text("最佳运输 BEST", min_size=1, max_size=25),
    mai=st.dictionaries(st.integers(26, 51).map(str), templates.map(lambda t: {"00": "ORG.EXAMPLE", **t}), min_size=1),
    additional=st.dictionaries(st.integers(1, 9).map(lambda n: f"0{n}"), words(9), max_size=5),
    order=st.permutations(["52", "53", "54", "58", "59", "60", "62"]),
    amount=amounts,
)
def test_any_emvco_code_comes_back(
    name: str, mai: dict[str, dict[str, str]], additional: dict[str, str], order: list[str], amount: str
) -> None:
    common = {"mcc": "5812", "currency": "156", "country": "CN", "city": "BEIJING", "name": name, "amount": amount}
    text = build("emvco_mpm", common | {"mai": mai, "additional": additional, "order": order})
    tree = decode(text)
    assert isinstance(tree, EmvCode)
    assert encode(tree) == text
    assert tree.text("59") == name
    assert all(tree.text(tag, sub) == value for tag, account in mai.items() for sub, value in account.items())
    assert all(tree.text("62", sub) == value for sub, value in additional.items())
    assert read(tree).fields["amount"] == amount


values = st.recursive(
    st.text(max_size=12),
    lambda inner: st.dictionaries(numbers(2), inner, max_size=3).map(
        lambda d: tuple(DataObject(tag, value) for tag, value in d.items())
    ),
    max_leaves=8,
)


@given(st.dictionaries(numbers(2), values, max_size=6))
def test_what_is_put_together_is_taken_apart_without_loss(objects: dict[str, str | tuple[DataObject, ...]]) -> None:
    try:
        text = serialise(objects.items())
    except InvalidPaymentCode:
        assume(False)
    try:
        assert serialise(parse(text)) == text
    except InvalidPaymentCode as refusal:
        assert "data object" in refusal.where  # noqa: PT017 - a text that looks like a template but is none


CODES = [
    build(
        "emvco_mpm",
        {"mai": {"26": {"00": "ORG.EXAMPLE", "01": "1"}}, "mcc": "4111", "currency": "156", "country": "CN"}
        | {"name": "BEST TRANSPORT", "city": "BEIJING", "amount": "23.72", "lang": {"00": "ZH", "01": "最佳运输"}},
    ),
    build("pix", {"key": "arya@stark.com", "name": "Arya", "city": "Winterfell", "amount": "125.00"}),
    "00020101021138540010A00000072701240006970422011003523509170208QRIBFTTA53037045802VN630479db",
]


def same_checksum(text: str, at: int, other: str) -> bool:
    """A checksum with a single letter is the same in lower case, which real codes of MB Bank write throughout."""
    letters = [each for each in text[-4:] if each.isalpha()]
    return at >= len(text) - 4 and len(letters) == 1 and other.upper() == text[at]


@pytest.mark.parametrize("text", CODES)
def test_any_single_changed_character_is_refused(text: str) -> None:
    for at, was in enumerate(text):
        for other in set(printable) - {was}:
            if not same_checksum(text, at, other):
                with pytest.raises(InvalidPaymentCode):
                    decode(f"{text[:at]}{other}{text[at + 1 :]}")


@given(text=st.sampled_from(CODES), at=st.integers(0, 400), other=st.characters())
def test_any_character_there_is_breaks_a_code(text: str, at: int, other: str) -> None:
    at %= len(text)
    assume(other != text[at] and not same_checksum(text, at, other))
    with pytest.raises(InvalidPaymentCode):
        decode(f"{text[:at]}{other}{text[at + 1 :]}")


@given(text=st.sampled_from(CODES), cut=st.integers(0, 400))
def test_a_code_cut_off_is_refused(text: str, cut: int) -> None:
    with pytest.raises(InvalidPaymentCode):
        decode(text[: cut % len(text)])


@given(st.text() | st.text(digits, min_size=4) | st.text().map(lambda tail: f"000201{tail}"))
def test_any_text_at_all_is_read_or_refused_but_never_breaks(text: str) -> None:
    for start in ("", "BCD\n002\n1\nSCT\n", "SPC\r\n0200\r\n1\r\n", "upi://pay?", "https://qr.alipay.com/"):
        try:
            assert encode(decode(start + text)) == start + text
        except InvalidPaymentCode:
            continue
