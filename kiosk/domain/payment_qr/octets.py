"""The bytes a code's symbol holds: UTF-8, but for EPC, whose third line names its character set."""

from kiosk.domain.payment_qr.epc import CHARSETS
from kiosk.domain.payment_qr.faults import malformed


def to_octets(text: str) -> bytes:
    """What to draw."""
    return text.encode(_charset(text.encode("utf-8", "replace")))


def from_octets(octets: bytes) -> str:
    """The text of what a scanner read."""
    charset = _charset(octets)
    try:
        return octets.decode(charset)
    except UnicodeDecodeError as refusal:
        raise malformed(f"byte {refusal.start}", f"is no {charset}") from None


def _charset(octets: bytes) -> str:
    lines = octets.splitlines()[:3]
    named = lines[2].decode("ascii", "replace") if len(lines) == 3 and lines[0] == b"BCD" else ""  # noqa: PLR2004
    return CHARSETS.get(named, "utf-8")
