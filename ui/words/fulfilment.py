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


def packed() -> str:
    """What happens to an order to take away."""
    return translate("Words", "打包好后叫号")
