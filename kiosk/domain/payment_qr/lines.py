"""Codes that are lines of text: EPC and the Swiss QR-bill."""

from dataclasses import dataclass

from kiosk.domain.payment_qr.faults import malformed


@dataclass(frozen=True, slots=True)
class LineCode:
    """The tree of such a code: its lines, and what parts them (LF or CR LF, the same throughout)."""

    standard: str
    lines: tuple[str, ...]
    newline: str = "\n"

    def line(self, number: int) -> str:
        """A line counted from 1, as the standards count; empty past the end."""
        return self.lines[number - 1] if number <= len(self.lines) else ""


def split(standard: str, text: str) -> LineCode:
    """Take a code apart by lines."""
    newline = "\r\n" if "\r\n" in text else "\n"
    code = LineCode(standard, tuple(text.split(newline)), newline)
    for number, line in enumerate(code.lines, 1):
        if not all(each.isprintable() or each == "\xa0" for each in line):
            raise malformed(f"line {number}", "holds a control character, a mixed line ending or half a character")
    return code


def join(code: LineCode) -> str:
    """Put a tree together again."""
    return code.newline.join(code.lines)
