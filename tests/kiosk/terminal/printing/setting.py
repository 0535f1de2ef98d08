"""A terminal's printing, with printers that answer and tickets set without fonts: their text itself is burnt."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.printing import PrinterRole, PrinterState
from kiosk.terminal.orders import COUNTER, OrderDesk, OrderRecord
from kiosk.terminal.printing import Bitmap, Code, PrintDesk, Row, Rule, Ticket, Words, Workshop
from tests.kiosk.terminal.printing.fake_printer import FakePrinter
from tests.kiosk.terminal.shop import a_cart

ADDRESS = "https://shop.example/o/"


@dataclass
class Shop:
    """A terminal's printing, with a printer for each role."""

    desk: PrintDesk
    workshop: Workshop
    receipts: FakePrinter
    kitchen: FakePrinter

    def state(self, role: PrinterRole = PrinterRole.RECEIPT) -> PrinterState:
        return self.desk.state(role)


Open = Callable[..., Shop]


def ordered(desk: OrderDesk, language: str = "zh-CN") -> OrderRecord:
    return desk.place(a_cart(), language, 6800)


def paid(desk: OrderDesk, language: str = "zh-CN") -> OrderRecord:
    order = ordered(desk, language)
    desk.ask_payment(order.order_id, COUNTER)
    return desk.confirm_counter_payment(order.order_id)


def text_of(ticket: Ticket) -> str:
    lines = []
    for part in ticket.parts:
        match part:
            case Words():
                lines.append(part.text)
            case Row():
                lines.append(f"{part.text}|{part.figure}")
            case Rule():
                lines.append("---")
            case Code():
                lines.append(f"<{part.text}>")
    return "\n".join(lines)


def plain_typesetter(ticket: Ticket, dots: int) -> Bitmap:
    stride, data = dots // 8, text_of(ticket).encode()
    return Bitmap(dots, data.ljust(-(-len(data) // stride) * stride, b"\0"))
