"""Words of how the customer gets the order."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.cart import Fulfilment

translate = QCoreApplication.translate


def name(fulfilment: Fulfilment) -> str:
    """The way, by itself."""
    match fulfilment:
        case Fulfilment.DINE_IN:
            return translate("Words", "堂食")
        case Fulfilment.TAKEAWAY:
            return translate("Words", "外带")
        case Fulfilment.DELIVERY:
            return translate("Words", "外送")
        case _:
            assert_never(fulfilment)


def served(fulfilment: Fulfilment, table: str | None) -> str:
    """The way, with the table where there is one."""
    if not table:
        return name(fulfilment)
    return translate("Words", "{fulfilment}，{table} 号桌").format(fulfilment=name(fulfilment), table=table)


def enter_table() -> str:
    """The button that asks for a table's number."""
    return translate("Words", "填桌号")


def change_table() -> str:
    """The same once there is a number."""
    return translate("Words", "改桌号")


def which_table() -> str:
    """The question."""
    return translate("Words", "您坐几号桌？")


def table_hint() -> str:
    """Where the number stands."""
    return translate("Words", "桌角上写着号码")


def take_table() -> str:
    """The number is right."""
    return translate("Words", "就是这桌")


def no_table() -> str:
    """There is none, or it is not known yet."""
    return translate("Words", "没有桌号")


def no_such_table(number: str, highest: int) -> str:
    """Why a number will not do."""
    return translate("Words", "没有 {number} 号桌，桌号是 1 到 {highest}").format(number=number, highest=highest)


def change_to(fulfilment: Fulfilment) -> str:
    """The button that takes the other way."""
    return translate("Words", "改为{way}").format(way=name(fulfilment))


def packed() -> str:
    """What happens to an order to take away."""
    return translate("Words", "打包好后叫号")
