"""What every EMVCo code must hold to, whatever scheme it is of: EMVCo MPM v1.1, section 4."""

import re
from collections.abc import Sequence

from kiosk.domain.payment_qr.crc import crc16
from kiosk.domain.payment_qr.faults import Fault, InvalidPaymentCode, malformed
from kiosk.domain.payment_qr.fields import LONGEST_AMOUNT
from kiosk.domain.payment_qr.tlv import DataObject, EmvCode, parse, serialise

CRC_LENGTH = 4
_DECIMAL = r"[0-9]+(\.[0-9]*)?"
_FORMS = {
    "00": ("01|02", "payload format indicator", 2),
    "01": ("11|12", "point of initiation (11 static, 12 dynamic)", 2),
    "52": ("[0-9]{4}", "merchant category code (ISO 18245)", 4),
    "53": ("[0-9]{3}", "numeric currency (ISO 4217)", 3),
    "54": (_DECIMAL, "amount", LONGEST_AMOUNT),
    "55": ("0[123]", "tip or convenience indicator", 2),
    "56": (_DECIMAL, "fixed convenience fee", LONGEST_AMOUNT),
    "57": (_DECIMAL, "convenience fee in percent", 5),
    "58": ("[A-Za-z]{2}", "country (ISO 3166-1)", 2),
    "63": ("[0-9A-F]{4}|[0-9a-f]{4}", "checksum in hex digits of one case", CRC_LENGTH),
}
_SECOND_FORMAT = "a0000006150001"
"""DuitNow's account: its specification writes payload format 02 where EMVCo (ID 00) knows only 01."""


def decode(text: str) -> EmvCode:
    """Take an EMVCo code apart and refuse it unless structure, checksum and the common data objects are right."""
    if not text.isascii():
        _refuse_half_characters(text)
    code = parse(text)
    _check_frame(code)
    _check_crc(code, text)
    for tag, (form, meaning, longest) in _FORMS.items():
        value = code.text(tag)
        if value is not None and (len(value) > longest or not re.fullmatch(form, value)):
            raise malformed(f"data object {tag}", f"{value!r} is no {meaning}")
    if code.text("00") == "02" and code.account(_SECOND_FORMAT) is None:
        raise malformed("data object 00", "payload format 02 is DuitNow's only")
    if code.find("64") is not None and not (code.text("64", "00") and code.text("64", "01")):
        raise malformed("data object 64", "a language template holds a language (00) and the name in it (01)")
    return code


def encode(objects: Sequence[DataObject]) -> str:
    """Put a tree together again. The checksum is worked out anew; one that was right keeps its case."""
    body = serialise((tag, value) for tag, value in objects if tag != "63") + f"63{CRC_LENGTH:02}"
    written = next((value for tag, value in objects if tag == "63"), None)
    right = crc16(body)
    kept = isinstance(written, str) and written == right.lower()
    return body + (right.lower() if kept else right)


def _check_frame(code: EmvCode) -> None:
    """The payload format indicator comes first, the checksum last (section 4.3)."""
    if not code or code[0].tag != "00":
        raise malformed("character 0", "the payload format indicator (00) must come first")
    if code[-1].tag != "63":
        raise malformed("end", "the checksum (63) must come last")


def _check_crc(code: EmvCode, text: str) -> None:
    written, right = code.text("63") or "", crc16(text[: len(text) - len(code.text("63") or "")])
    if written.upper() != right:
        raise InvalidPaymentCode(
            Fault.BAD_CRC,
            f"data object 63, character {len(text) - len(written)}",
            f"checksum {written!r} is not {right}: a character was changed",
        )


def _refuse_half_characters(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as refusal:
        raise malformed(f"character {refusal.start}", "half a character (a lone surrogate)") from None
