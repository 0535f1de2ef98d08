"""Words of the staff screens."""

from datetime import datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.orders import OrderState
from kiosk.domain.rights import Role
from kiosk.terminal import LOCAL_NAME
from ui.words.counts import counts
from ui.words.set_aside import why

translate = QCoreApplication.translate


def role(value: Role) -> str:
    """What somebody is trusted with."""
    match value:
        case Role.CLERK:
            return translate("Words", "店员")
        case Role.MANAGER:
            return translate("Words", "店长")
        case Role.TECHNICIAN:
            return translate("Words", "技术员")
        case _:
            assert_never(value)


def called(name: str) -> str:
    """Somebody of the staff. People's names are their own; the account that a terminal comes with has none."""
    return translate("Words", "本机店长") if name == LOCAL_NAME else name


def wrong_pin(tries: int) -> str:
    """The PIN was not right."""
    return counts.tries(tries)


def locked(seconds: int) -> str:
    """Too many wrong PINs."""
    return translate("Words", "试得太多了，请等 {time}").format(time=f"{seconds // 60}:{seconds % 60:02d}")


def no_pin() -> str:
    """No PIN was ever set."""
    return translate("Words", "这台机器还没有员工账号，请联系总部")


def state(value: OrderState) -> tuple[str, str]:
    """An order's state, and the kind of its badge."""
    match value:
        case OrderState.PLACED:
            return translate("Words", "已下单"), "info"
        case OrderState.AWAITING_PAYMENT:
            return translate("Words", "待付款"), "warn"
        case OrderState.PAID:
            return translate("Words", "已付款"), "success"
        case OrderState.PREPARING:
            return translate("Words", "制作中"), "info"
        case OrderState.READY:
            return translate("Words", "待取餐"), "success"
        case OrderState.COLLECTED:
            return translate("Words", "已取餐"), "neutral"
        case OrderState.CANCELLED:
            return translate("Words", "已取消"), "error"
        case OrderState.REFUNDED:
            return translate("Words", "已退款"), "error"
        case _:
            assert_never(value)


def link(*, online: bool, paired: bool) -> tuple[str, str]:
    """How the terminal stands with central."""
    if not paired:
        return translate("Words", "连接"), translate("Words", "没有配对")
    return translate("Words", "连接"), translate("Words", "在线") if online else translate("Words", "断开")


def last_contact(at: datetime | None) -> tuple[str, str]:
    """When central last answered."""
    return translate("Words", "最近一次"), f"{at:%m-%d %H:%M:%S}" if at else translate("Words", "从来没有")


def edition(number: int | None) -> tuple[str, str]:
    """Which catalog is open."""
    return translate("Words", "菜单版本"), str(number) if number is not None else translate("Words", "没有")


def waiting(depth: int, oldest: datetime | None) -> tuple[str, str]:
    """What central has not got yet."""
    if not depth or oldest is None:
        return translate("Words", "待上传"), translate("Words", "没有")
    since = f"{oldest:%H:%M}"
    return translate("Words", "待上传"), translate("Words", "{depth} 条，从 {since} 起").format(
        depth=depth, since=since
    )


def refused(number: str, sequence: int, code: str, dish: str) -> tuple[str, str]:
    """An entry of an order that central refused, and why; `dish` is what the reason is about, if it is about one."""
    if dish:
        return translate("Words", "{number} 的“{dish}”没有被接受").format(number=number or "?", dish=dish), why(code)
    label = translate("Words", "{number} 第 {sequence} 条没有被接受").format(number=number or "?", sequence=sequence)
    return label, why(code)


def flagged(number: str, code: str) -> tuple[str, str]:
    """An order that central took, and what staff should look at."""
    return translate("Words", "{number} 请留意").format(number=number or "?"), why(code)


def disk(free: float, *, low: bool) -> tuple[str, str]:
    """How many GB are left for orders; where that is little, what to do."""
    little = translate("Words", "只剩 {free} GB，订单可能存不下；请清出空间，或请技术员来")
    said = little if low else translate("Words", "还有 {free} GB")
    return translate("Words", "磁盘"), said.format(free=f"{free:.1f}")


def screen(inch: float | None) -> tuple[str, str]:
    """How large the screen is, which letters are sized by."""
    unknown = translate("Words", "没有填尺寸，字的大小靠估计；请技术员在设置里填")
    known = translate("Words", "{inch} 英寸").format(inch=f"{inch or 0:g}")
    return translate("Words", "屏幕"), known if inch else unknown


def clock_right() -> tuple[str, str]:
    """This machine's clock is as central's."""
    return translate("Words", "本机时钟"), translate("Words", "和总部一致")


def clock(seconds: float) -> tuple[str, str]:
    """This machine's clock is off by so much against central's, which is the one that counts."""
    fast = translate("Words", "快 {minutes} 分钟，营业按总部的时间算；请校准")
    slow = translate("Words", "慢 {minutes} 分钟，营业按总部的时间算；请校准")
    return translate("Words", "本机时钟"), (slow if seconds > 0 else fast).format(minutes=round(abs(seconds) / 60))


def error(sentence: str) -> tuple[str, str]:
    """What went wrong last."""
    return translate("Words", "最近的问题"), sentence


def version(number: str) -> tuple[str, str]:
    """Which program this is."""
    return translate("Words", "版本"), number
