"""Check digits of account numbers and payment references."""

import re

_QRR_TABLE = (0, 9, 4, 6, 8, 2, 7, 1, 3, 5)


def is_iban(text: str) -> bool:
    """ISO 13616: country, two check digits, account; the remainder of 97 is 1.

    An account of zeros only with check digits 00 is a specimen: no bank can hold it, so nobody can be paid wrongly.
    """
    if not re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", text):
        return False
    return not text[2:].strip("0") or _remainder(text) == 1


def is_creditor_reference(text: str) -> bool:
    """ISO 11649: RF, two check digits, up to 21 characters; the remainder of 97 is 1."""
    return bool(re.fullmatch(r"RF[0-9]{2}[A-Z0-9]{1,21}", text)) and _remainder(text) == 1


def is_qr_reference(text: str) -> bool:
    """Swiss QR reference: 27 digits, the last by modulo 10, recursive (Swiss IG QR-bill v2.3, Annex B)."""
    return bool(re.fullmatch(r"[0-9]{27}", text)) and _recursive(text[:26]) == int(text[26])


def _remainder(text: str) -> int:
    turned = text[4:] + text[:4]
    return int("".join(str(int(each, 36)) for each in turned)) % 97


def _recursive(digits: str) -> int:
    carry = 0
    for each in digits:
        carry = _QRR_TABLE[(carry + int(each)) % 10]
    return (10 - carry) % 10
