"""Words of looking an order up."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_STATES: Final[dict[str, tuple[Callable[[], str], str]]] = {
    "placed": (lambda: translate("Words", "还没付款，请到柜台付"), "warn"),
    "awaiting_payment": (lambda: translate("Words", "还没付款，请到柜台付"), "warn"),
    "paid": (lambda: translate("Words", "已付款，等着做"), "info"),
    "preparing": (lambda: translate("Words", "正在做"), "info"),
    "ready": (lambda: translate("Words", "做好了，请来取"), "success"),
    "collected": (lambda: translate("Words", "已经取走了"), "success"),
    "cancelled": (lambda: translate("Words", "已取消"), "error"),
    "refunded": (lambda: translate("Words", "已退款"), "info"),
    "refused": (lambda: translate("Words", "没有成立，请找店员"), "error"),
}


def state(name: str, *, partly_refunded: bool) -> tuple[str, str]:
    """Where an order stands, and the kind of badge for it."""
    if name not in _STATES:
        return translate("Words", "请找店员"), "warn"
    said, kind = _STATES[name]
    if partly_refunded and name != "refunded":
        return translate("Words", "{state}，退了一部分钱").format(state=said()), kind
    return said(), kind


def placed_at(time: str) -> str:
    """When it was ordered."""
    return translate("Words", "{time} 下的单").format(time=time)


def no_such_number() -> str:
    """Nothing was found."""
    return translate("Words", "今天没有这个号，对一下小票，或者找店员")


def not_on_this_terminal() -> str:
    """Nothing was found here, and central cannot be asked."""
    return translate("Words", "网络中断，只能查这台机器上的单。找店员也行")


def too_many(seconds: int) -> str:
    """Too many numbers were tried."""
    return translate("Words", "试得太多了，{seconds} 秒后再查").format(seconds=seconds)
