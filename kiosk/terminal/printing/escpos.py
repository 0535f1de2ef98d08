"""The few commands of ESC/POS that tickets need, and what printers answer.

Source: Epson's command reference for TM printers, whose numbers every compatible printer keeps: `ESC @`, `GS v 0`,
`GS V`, `DLE EOT` and `GS r`. Text is sent as dots: https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/
"""

from typing import Final

from kiosk.domain.printing import PrinterState
from kiosk.terminal.printing.ticket import Bitmap

ASK_STATE: Final = b"".join(bytes((0x10, 0x04, n)) for n in (1, 2, 3, 4))
"""`DLE EOT` 1 to 4: printer, cause of being offline, error, paper. Answered at once, even by one out of paper."""
STATE_ANSWERS: Final = 4
ASK_DONE: Final = b"\x1dr\x01"
"""`GS r` 1 is answered in its turn: when all that was sent before it has been printed."""

_BEGIN: Final = b"\x1b@"
_FEED_AND_CUT: Final = b"\x1dVB\x30"
_BAND_ROWS: Final = 128
"""Rows of dots that one command carries; small printers hold no more."""

_OFFLINE: Final = 0x08
_COVER_OPEN: Final = 0x04
_STOPPED_BY_PAPER: Final = 0x20
_ERROR: Final = 0x40
_CUTTER_OR_WORSE: Final = 0x28
_PAPER_NEAR_END: Final = 0x0C
_PAPER_END: Final = 0x60


def print_job(bitmap: Bitmap) -> bytes:
    """All bytes of a ticket, cut off at its end."""
    band = bitmap.stride * _BAND_ROWS
    bands = (bitmap.data[at : at + band] for at in range(0, len(bitmap.data), band))
    return b"".join((_BEGIN, *(_raster(bitmap.stride, each) for each in bands), _FEED_AND_CUT))


def _raster(stride: int, data: bytes) -> bytes:
    rows = len(data) // stride
    return b"\x1dv0\x00" + stride.to_bytes(2, "little") + rows.to_bytes(2, "little") + data


def is_state(answer: int) -> bool:
    """Whether a byte answers `DLE EOT`: bits 1 and 4 are set, 0 and 7 are not."""
    return answer & 0x93 == 0x12  # noqa: PLR2004 - the fixed bits of the protocol


def is_done(answer: int) -> bool:
    """Whether a byte answers `GS r` 1: bits 4 and 7 are not set."""
    return answer & 0x90 == 0


def state_of(answers: bytes) -> PrinterState:
    """What the four answers to `ASK_STATE` mean; what wants a hand first counts most."""
    printer, cause, error, paper = answers
    if cause & _COVER_OPEN:
        return PrinterState.COVER_OPEN
    if paper & _PAPER_END or cause & _STOPPED_BY_PAPER:
        return PrinterState.PAPER_OUT
    if error & _CUTTER_OR_WORSE or cause & _ERROR:
        return PrinterState.FAULT
    if printer & _OFFLINE:
        return PrinterState.OFFLINE
    return PrinterState.PAPER_LOW if paper & _PAPER_NEAR_END else PrinterState.READY
