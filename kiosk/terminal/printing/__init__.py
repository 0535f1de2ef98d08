"""Tickets on paper: an order never waits for a printer, and no ticket that was asked for is lost."""

from kiosk.terminal.printing.composing import Composer
from kiosk.terminal.printing.desk import NoPrinter, PrintDesk, PrinterReport, open_desk
from kiosk.terminal.printing.jobs import UnsetTicket
from kiosk.terminal.printing.jobs import add as add_job
from kiosk.terminal.printing.ticket import Bitmap, Code, Part, Row, Rule, Ticket, Typesetter, Words
from kiosk.terminal.printing.workshop import Workshop

__all__ = [
    "Bitmap",
    "Code",
    "Composer",
    "NoPrinter",
    "Part",
    "PrintDesk",
    "PrinterReport",
    "Row",
    "Rule",
    "Ticket",
    "Typesetter",
    "UnsetTicket",
    "Words",
    "Workshop",
    "add_job",
    "open_desk",
]
