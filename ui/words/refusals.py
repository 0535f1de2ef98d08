"""What the customer reads when the shop refuses: result first, then the way out."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.errors import ShopError
from kiosk.domain.selection import TooFewLeft
from kiosk.terminal import LineRefused, PriceChanged
from ui.money_text import MoneyStyle

translate = QCoreApplication.translate


def refusal(error: ShopError, money: MoneyStyle) -> str:
    """The refusal in the customer's words, by its code."""
    if isinstance(error, PriceChanged):
        return translate("Words", "价格刚刚变了，现在一共 {total}，没有下单。请再确认一次").format(
            total=money.text(error.total)
        )
    if isinstance(error, LineRefused) and isinstance(error.problems[0], TooFewLeft):
        return too_few_left(error.problems[0].left)
    match error.code:
        case "sold-out":
            return line_sold_out()
        case "invalid-selection":
            return line_unavailable()
        case "storage-full" | "storage-damaged":
            return translate("Words", "没有下单，钱没有扣。这台机器存不下订单了，请叫店员")
        case "no-catalog" | "not-paired":
            return translate("Words", "没有下单，钱没有扣。这台机器还没有准备好，请叫店员")
        case "attempt-still-open":
            return translate("Words", "正在核对付款，请不要重复付；店员可帮您查")
        case _:
            return translate("Words", "没有下单，钱没有扣。请再试一次，或叫店员")


def line_sold_out() -> str:
    """A line that sold out in the cart."""
    return translate("Words", "刚刚售罄，没有算进合计")


def too_few_left(left: int) -> str:
    """A line asks for more than there is."""
    return translate("Words", "只剩 {left} 份了，请减少数量").format(left=left)


def line_not_now() -> str:
    """A line that is not sold at this hour."""
    return translate("Words", "现在不供应，没有算进合计")


def line_unavailable() -> str:
    """A line that cannot be had as it was chosen."""
    return translate("Words", "这样选现在没有，请修改")


def remove_or_change() -> str:
    """The cart holds lines that cannot be ordered."""
    return translate("Words", "有的菜刚刚售罄，请先删除再付款")


def take_fewer() -> str:
    """The cart asks for more of something than there is."""
    return translate("Words", "有的菜不够了，请先减少数量再付款")
