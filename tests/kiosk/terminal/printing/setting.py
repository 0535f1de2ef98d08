"""Tickets set without fonts: their text itself is what is burnt, so that a test reads it off the paper."""

from kiosk.terminal.printing import Bitmap, Code, Row, Rule, Ticket, Words


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
