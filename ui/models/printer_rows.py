"""How the printers stand and what did not come out, as rows."""

from collections.abc import Iterable

from kiosk.domain.printing import PrinterState
from kiosk.terminal import PrinterReport, UnsetTicket
from ui.models.staff_rows import StatusRow
from ui.words import printing as words

_KINDS = {PrinterState.READY: "success", PrinterState.UNKNOWN: "info", PrinterState.PAPER_LOW: "warn"}


def printer_rows(reports: Iterable[PrinterReport]) -> tuple[StatusRow, ...]:
    """One row for each printer, with what to do about it; none where there is none."""
    return tuple(map(_row, reports))


def unset_rows(tickets: Iterable[UnsetTicket]) -> tuple[StatusRow, ...]:
    """One row for each ticket that could not be set: what happened, and what to do."""
    return tuple(StatusRow("warning-circle", *words.unset(each.kind, each.number), "error") for each in tickets)


def _row(report: PrinterReport) -> StatusRow:
    standing = words.standing(report.state, report.waiting)
    return StatusRow("printer", words.printer(report.role), standing, _KINDS.get(report.state, "error"))
