"""QR codes as rows of modules."""

import qrcode
from qrcode.constants import ERROR_CORRECT_M


def qr_rows(text: str) -> list[str]:
    """The code of `text` as rows of "0" and "1", error correction M, without the quiet zone; nothing for no text."""
    if not text:
        return []
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return ["".join("1" if dark else "0" for dark in row) for row in code.get_matrix()]
