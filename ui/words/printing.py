"""Words about printers and tickets."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.printing import PrinterRole, PrinterState, TicketKind

translate = QCoreApplication.translate


def print_receipt() -> str:
    """The button."""
    return translate("Words", "打印小票")


def print_slip() -> str:
    """The same for a payment whose outcome nobody knows yet."""
    return translate("Words", "打印核对单")


def printing() -> str:
    """It was asked for."""
    return translate("Words", "小票打印中")


def short() -> str:
    """The same where there is little room."""
    return translate("Words", "打印")


def short_printing() -> str:
    """It was asked for."""
    return translate("Words", "打印中")


def short_out() -> str:
    """There is no paper, or no printer that answers."""
    return translate("Words", "不能打印")


def no_paper(state: PrinterState) -> str:
    """Why there is no paper now, for customers."""
    if state is PrinterState.PAPER_OUT:
        return translate("Words", "打印机没纸了，请用电子小票")
    return translate("Words", "打印机现在不能用，请用电子小票")


def printer(role: PrinterRole) -> str:
    """Which one it is."""
    match role:
        case PrinterRole.RECEIPT:
            return translate("Words", "小票打印机")
        case PrinterRole.KITCHEN:
            return translate("Words", "后厨打印机")
        case _:
            assert_never(role)


def standing(state: PrinterState, waiting: int) -> str:
    """How a printer stands and what to do about it, for staff."""
    said = _standing(state)
    if not waiting:
        return said
    return translate("Words", "{state}；{count} 张待打印").format(state=said, count=waiting)


def unset(kind: TicketKind, number: str) -> tuple[str, str]:
    """A ticket that could not be made, and what to do."""
    match kind:
        case TicketKind.KITCHEN:
            return (
                translate("Words", "{number} 的厨房单打不出来").format(number=number),
                translate("Words", "后厨没有这张单。请打开订单，把内容告诉后厨；再补打一次，还不行就找技术员"),
            )
        case TicketKind.RECEIPT | TicketKind.SLIP:
            return (
                translate("Words", "{number} 的小票打不出来").format(number=number),
                translate("Words", "顾客没有拿到。请补打一次，还不行就找技术员"),
            )
        case _:
            assert_never(kind)


def _standing(state: PrinterState) -> str:
    match state:
        case PrinterState.UNKNOWN:
            return translate("Words", "正在连接")
        case PrinterState.READY:
            return translate("Words", "正常")
        case PrinterState.PAPER_LOW:
            return translate("Words", "纸快用完了，请备好新纸")
        case PrinterState.PAPER_OUT:
            return translate("Words", "没纸了，请换纸；换好后自动接着打")
        case PrinterState.COVER_OPEN:
            return translate("Words", "盖子没关，请关好")
        case PrinterState.FAULT:
            return translate("Words", "出错了，请关机再开；还不行就找技术员")
        case PrinterState.OFFLINE:
            return translate("Words", "没有回应，请看电源和网线")
        case _:
            assert_never(state)
