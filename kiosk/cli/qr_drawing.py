"""Payment codes as pictures: error correction M, quiet zone 4, black on white, whole-pixel modules."""

import struct
import zlib
from pathlib import Path

import qrcode
from qrcode.constants import ERROR_CORRECT_M

from kiosk.domain.errors import ShopError
from kiosk.domain.payment_qr import to_octets

QUIET_ZONE = 4
PIXELS_A_MODULE = 10
MILLIMETRES_A_MODULE = 2


class NotWritten(ShopError):
    """A picture could not be written."""

    code = "not-written"


def draw_png(text: str, file: Path) -> None:
    """Write the code as a PNG of one bit a pixel."""
    rows = [[dark for dark in row for _ in range(PIXELS_A_MODULE)] for row in _modules(text)]
    lines = b"".join((b"\x00" + _packed(row)) * PIXELS_A_MODULE for row in rows)
    header = struct.pack(">2I5B", len(rows[0]), len(rows) * PIXELS_A_MODULE, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    _write(file, b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in parts))


def draw_svg(text: str, file: Path) -> None:
    """Write the code as an SVG whose modules are 2 mm wide."""
    modules = _modules(text)
    side, size = len(modules), len(modules) * MILLIMETRES_A_MODULE
    path = "".join(
        f"M{column} {row}h1v1h-1z" for row, line in enumerate(modules) for column, dark in enumerate(line) if dark
    )
    _write(
        file,
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}mm" height="{size}mm" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/>'
        f'<path fill="#000" d="{path}"/></svg>\n'.encode(),
    )


def _modules(text: str) -> list[list[bool]]:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
    code.add_data(to_octets(text))
    code.make(fit=True)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]


def _packed(row: list[bool]) -> bytes:
    """Eight pixels a byte, the first highest; 1 is white."""
    bits = "".join("0" if dark else "1" for dark in row)
    return bytes(int(bits[at : at + 8].ljust(8, "1"), 2) for at in range(0, len(bits), 8))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _write(file: Path, content: bytes) -> None:
    try:
        file.write_bytes(content)
    except OSError as refusal:
        raise NotWritten(
            f"{file} cannot be written: {refusal.strerror}.", "Give a file in a folder of yours."
        ) from None
