"""Words around an order: help, link, time-outs, receipt."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.words.counts import counts

translate = QCoreApplication.translate


def staff_called() -> str:
    """The call for staff was heard."""
    return translate("Words", "已叫店员")


def staff_comes() -> str:
    """What happens now."""
    return translate("Words", "店员马上来。您的订单还在，可以接着点")


def offline() -> str:
    """Central is out of reach."""
    return translate("Words", "网络中断，仍可点单，请到柜台付款")


def offline_paying() -> str:
    """Central is out of reach, and the shop's own payment code works all the same."""
    return translate("Words", "网络中断，仍可点单和付款")


def prices_of(at: datetime | None) -> str:
    """How old prices and marks are."""
    if at is None:
        return translate("Words", "优惠券暂不可用")
    time = f"{at:%H:%M}"
    return translate("Words", "价格与库存为 {time} 的数据，优惠券暂不可用").format(time=time)


def back_online() -> str:
    """A toast."""
    return translate("Words", "网络恢复了，可以用手机付款")


def not_ready(*, paired: bool) -> str:
    """There is no catalog yet."""
    if paired:
        return translate("Words", "正在取菜单，马上就好")
    return translate("Words", "这台机器还没有和门店配对，请店员处理")


def dish_count(count: int) -> str:
    """What an order holds."""
    return counts.items(count)


def paid_title() -> str:
    """The receipt of a paid order."""
    return translate("Words", "付款成功，已下单")


def counter_title() -> str:
    """The receipt of an order to be paid at the counter."""
    return translate("Words", "已下单，请到柜台付款")


def plain_counter_title() -> str:
    """The same, as one says it."""
    return translate("Words", "点好了，请到柜台付钱")


def checking_title() -> str:
    """The receipt while nobody knows whether money was taken."""
    return translate("Words", "已下单，正在核对付款")


def checking_detail() -> str:
    """What to do meanwhile."""
    return translate("Words", "请不要重复付；店员可帮您查")


def payment_number(number: str) -> str:
    """What to say when asking for a payment."""
    return translate("Words", "付款编号 {number}").format(number=number)


def keep_receipt() -> str:
    """What the receipt's code is good for."""
    return translate("Words", "扫码保存小票，可查进度")


def keep_for_money() -> str:
    """What it is good for while nobody knows yet what became of the money."""
    return translate("Words", "扫码留着：钱扣没扣、退没退，都查得到")


def confirming_title() -> str:
    """The receipt while staff have yet to see whether the money came."""
    return translate("Words", "已下单，等店员确认")


def confirming_detail() -> str:
    """What happens next, and what not to do."""
    return translate("Words", "店员确认钱到账后就开始做；请不要重复付")


def step_confirming() -> str:
    """The first step while staff look for the money."""
    return translate("Words", "店员确认到账")


def say_number(amount: str) -> str:
    """What to tell the clerk."""
    return translate("Words", "报取餐号，付 {amount}").format(amount=amount)


def paid_by(method: str, amount: str) -> str:
    """How it was paid."""
    return translate("Words", "{method} {amount}").format(method=method, amount=amount)


def step_paid() -> str:
    """The first step of an order's way."""
    return translate("Words", "已付款")


def step_pay() -> str:
    """The first step where the counter takes the money."""
    return translate("Words", "去柜台付款")


def step_checking() -> str:
    """The first step while payment is being checked."""
    return translate("Words", "核对付款")


def step_made() -> str:
    """The second step."""
    return translate("Words", "制作中")


def step_collect() -> str:
    """The last step."""
    return translate("Words", "请取餐")


def by_number() -> str:
    """How one learns that it is ready."""
    return translate("Words", "听叫号")
