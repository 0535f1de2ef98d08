"""Words of the panel's orders."""

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.payment_standards import PAYMENT_STANDARDS
from kiosk.domain.rights import Action
from kiosk.terminal import Pile
from ui.words.listing import clauses

translate = QCoreApplication.translate


def pile(which: Pile) -> str:
    """Orders that wait for the same thing."""
    match which:
        case Pile.ALL:
            return translate("Words", "全部")
        case Pile.UNPAID:
            return translate("Words", "待付款")
        case Pile.MAKING:
            return translate("Words", "制作中")
        case Pile.READY:
            return translate("Words", "待取餐")
        case Pile.UNSENT:
            return translate("Words", "未上传")
        case _:
            assert_never(which)


def range_of(first: int, last: int, count: int) -> str:
    """Which of how many orders are shown."""
    if not count:
        return ""
    return translate("Words", "{first}–{last}，共 {count} 单").format(first=first, last=last, count=count)


def contents(first: str, count: int) -> str:
    """What an order holds, in a few words."""
    if count == 1:
        return first
    return translate("Words", "{first}等 {count} 件").format(first=first, count=count)


def method(kind: str) -> str:
    """How an order was paid, or is to be."""
    return {
        "": translate("Words", "未选"),
        "counter": translate("Words", "柜台"),
        "wechat": translate("Words", "微信"),
        "alipay": translate("Words", "支付宝"),
        "practice": translate("Words", "练习付款"),
        "stripe": "Stripe",
        **{standard: known.brand for standard, known in PAYMENT_STANDARDS.items()},
    }.get(kind, kind)


def step(kind: str) -> str:
    """A fact of an order's life."""
    return {
        "placed": translate("Words", "已下单"),
        "payment_asked": translate("Words", "选了付款方式"),
        "paid": translate("Words", "已付款"),
        "preparation_begun": translate("Words", "开始制作"),
        "made_ready": translate("Words", "做好了"),
        "collected": translate("Words", "已取餐"),
        "cancelled": translate("Words", "已取消"),
        "refunded": translate("Words", "已退款"),
    }.get(kind, kind)


def at(moment: datetime, name: str) -> str:
    """When it was, and who of the staff did it."""
    return clauses((f"{moment:%H:%M}", name))


def act(action: Action | None) -> str:
    """The button that moves an order on."""
    match action:
        case Action.CONFIRM_PAYMENT:
            return translate("Words", "收到现金")
        case Action.PREPARE:
            return translate("Words", "开始制作")
        case Action.MAKE_READY:
            return translate("Words", "做好了，叫号取餐")
        case Action.HAND_OVER:
            return translate("Words", "已取走")
        case _:
            return ""


def arrived() -> str:
    """The button that says that the money of the shop's own code is on the account."""
    return translate("Words", "钱到账了")


def was_denied(state: str) -> str:
    """What the order waits for, beside its badge: somebody has looked, and its money was not there."""
    return translate("Words", "{state}，没有到账").format(state=state)


def denied(number: str) -> str:
    """A toast: it is on record that the money did not come."""
    return translate("Words", "{number} 没有到账，还是待付款").format(number=number)


def to_confirm(state: str) -> str:
    """What the order waits for, beside its badge."""
    return translate("Words", "{state}，请看收款账户").format(state=state)


def done(action: Action, number: str) -> str:
    """A toast: that is on disk."""
    match action:
        case Action.CONFIRM_PAYMENT:
            return translate("Words", "{number} 已收款").format(number=number)
        case Action.PREPARE:
            return translate("Words", "{number} 开始制作").format(number=number)
        case Action.MAKE_READY:
            return translate("Words", "{number} 可以取餐了").format(number=number)
        case Action.HAND_OVER:
            return translate("Words", "{number} 已取走").format(number=number)
        case Action.REPRINT:
            return translate("Words", "{number} 正在补打").format(number=number)
        case _:
            return translate("Words", "{number} 已取消").format(number=number)


def refused(code: str) -> str:
    """A toast: nothing was written, and why."""
    match code:
        case "not-allowed" | "signed-out":
            return translate("Words", "您的账号不能做这件事，请找店长")
        case "attempt-still-open":
            return translate("Words", "没有记下：这一单可能正在用手机付款，请稍后再看")
        case "payment-denied":
            return translate("Words", "没有记下：刚才有同事说这笔钱没有到账。请再看一次收款账户")
        case "payment-given-up":
            return translate("Words", "没有记下：顾客刚才说没有这样付款。请问顾客怎么付")
        case "no-printer":
            return translate("Words", "没有打印：这台机器没有设打印机")
        case "illegal-transition":
            return translate("Words", "没有记下：这一单已经变了，请看现在的状态")
        case _:
            return translate("Words", "没有记下，请再试一次")


def ask_number() -> tuple[str, str, str]:
    """The pad for finding an order: title, hint and button."""
    return (
        translate("Words", "找订单"),
        translate("Words", "取餐号，或者号码最后几位"),
        translate("Words", "查找"),
    )


def not_found(text: str) -> str:
    """Nothing has that number."""
    return translate("Words", "今天没有 {text} 这一单").format(text=text)
