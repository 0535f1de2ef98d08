"""Words of the record of what staff did."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.domain.orders import OrderState
from kiosk.domain.rights import Action
from ui.words import staff
from ui.words.listing import clauses, from_to

translate = QCoreApplication.translate

_STATES = frozenset(OrderState)


def action(value: Action) -> str:
    """What was done."""
    return {
        Action.SIGN_IN: translate("Words", "登录"),
        Action.SIGN_OUT: translate("Words", "退出登录"),
        Action.SEE_ORDERS: translate("Words", "看订单"),
        Action.CONFIRM_PAYMENT: translate("Words", "确认收款"),
        Action.PREPARE: translate("Words", "开始制作"),
        Action.MAKE_READY: translate("Words", "叫号取餐"),
        Action.HAND_OVER: translate("Words", "交给顾客"),
        Action.CANCEL_ORDER: translate("Words", "取消订单"),
        Action.REPRINT: translate("Words", "重打小票"),
        Action.CHANGE_AVAILABILITY: translate("Words", "改在售状态"),
        Action.ANSWER_HELP: translate("Words", "回应呼叫"),
        Action.SEE_DEVICES: translate("Words", "看设备"),
        Action.SEE_FIGURES: translate("Words", "看营业数字"),
        Action.SEE_PAYMENTS: translate("Words", "看收款"),
        Action.REFUND: translate("Words", "退款"),
        Action.RESOLVE_PAYMENT: translate("Words", "处理收款"),
        Action.CLOSE_DAY: translate("Words", "日结"),
        Action.TRAIN: translate("Words", "训练"),
        Action.SEE_STAFF: translate("Words", "看员工"),
        Action.SEE_AUDIT: translate("Words", "看操作记录"),
        Action.CHANGE_SETTINGS: translate("Words", "改设置"),
        Action.SET_UP_DEVICE: translate("Words", "设置设备"),
        Action.LEAVE_KIOSK: translate("Words", "退出点单程序"),
    }[value]


def stranger() -> str:
    """Somebody whom nobody knows."""
    return translate("Words", "不认识的人")


def closed(counted: str, difference: str) -> str:
    """What lay in the drawer, and how far that is from what should have."""
    return translate("Words", "点到 {counted}，{difference}").format(counted=counted, difference=difference)


def outcome(before: Mapping[str, str | int | bool | None], after: Mapping[str, str | int | bool | None]) -> str:
    """What stood before and stands after, in a few words."""
    if "refused" in after:
        return translate("Words", "没有通过")
    if "sold_out" in after:
        return translate("Words", "售罄") if after["sold_out"] else translate("Words", "恢复在售")
    if "by" in after:
        return translate("Words", "用员工卡") if after["by"] == "card" else translate("Words", "用密码")
    if (stands := after.get("state")) in _STATES:
        was = before.get("state")
        now = staff.state(OrderState(str(stands)))[0]
        return from_to(staff.state(OrderState(str(was)))[0], now) if was in _STATES and was != stands else now
    return clauses(f"{name} {from_to(str(before.get(name, '')), str(value))}" for name, value in after.items())


def checking() -> str:
    """The record is being checked."""
    return translate("Words", "正在核对…")


def whole(count: int) -> str:
    """Nobody touched the record."""
    return translate("Words", "核对过，{count} 条都完整").format(count=count)


def broken(sequence: int) -> str:
    """Somebody touched it."""
    return translate("Words", "从第 {sequence} 条起被改动过，请联系总部").format(sequence=sequence)


def sent(count: int, waiting: int) -> str:
    """How many entries there are, and whether central has them."""
    if not waiting:
        return translate("Words", "{count} 条，总部都有").format(count=count)
    return translate("Words", "{count} 条，{waiting} 条还没上传").format(count=count, waiting=waiting)


def range_of(first: int, last: int, count: int) -> str:
    """Which of how many are shown."""
    if not count:
        return ""
    return translate("Words", "{first}–{last}，共 {count} 条").format(first=first, last=last, count=count)
