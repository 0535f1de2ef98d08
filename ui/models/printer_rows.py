"""How the printers stand, as rows."""

from collections.abc import Iterable

from kiosk.domain.printing import PrinterState
from kiosk.terminal import PrinterReport
from ui.models.staff_rows import StatusRow
from ui.words import printing as words

_KINDS = {PrinterState.READY: "success", PrinterState.UNKNOWN: "info", PrinterState.PAPER_LOW: "warn"}


def printer_rows(reports: Iterable[PrinterReport]) -> tuple[StatusRow, ...]:
    """One row for each printer, with what to do about it; none where there is none."""
    return tuple(map(_row, reports))


def _row(report: PrinterReport) -> StatusRow:
    standing = words.standing(report.state, report.waiting)
    return StatusRow("printer", words.printer(report.role), standing, _KINDS.get(report.state, "error"))
